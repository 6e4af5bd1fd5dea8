import type { Description, SchemeDescription } from '../model/description.ts'
import { compactIri } from '../model/iri.ts'
import type { Model } from '../model/model.ts'
import { classPage } from './class-page.ts'
import type { Examples } from './example.ts'
import { propertySection } from './property-section.ts'
import { table } from './value-words.ts'

/** The documentation of an ontology, in Markdown. */
export interface Documentation {
  /** A list of what there is, which leads to the pages. */
  readonly index: string
  /** A page for each class, `properties.md` and `terms.md`: their texts by the names of their files. */
  readonly pages: Readonly<Record<string, string>>
}

/** By this line a page is known to be generated. */
export const generatedLine =
  '<!-- Generated from ontology and shapes by `chancery generate`. Change those, not this. -->'

/**
 * The documentation of an ontology: a page for each class, with its properties, what their values are, how many
 * there may be and what leads to it; a section for each property and for each scheme of terms; an index.
 *
 * @param folder name of the folder that the pages are in, beside the index.
 *
 * ```md
 * # Copy
 *
 * One copy of a document as it was distributed. (`ch:Copy`, a kind of [Entity](Entity.md).)
 *
 * ## Properties
 *
 * | key | value | how many | meaning |
 * |---|---|---|---|
 * | [`copyNumber`](properties.md#copynumber) | text (`xsd:integer`) | at most one | Number of the copy within the distribution. |
 * ```
 */
export function documentation(
  description: Description,
  model: Model,
  folder: string,
  examples: Examples = { classes: new Map(), properties: new Map() },
): Documentation {
  const { classes, properties, schemes } = description
  const classPages = classes.map(one => [
    `${one.term}.md`,
    page(classPage(one, description, model, examples.classes.get(one.term))),
  ])
  const sections = properties.map(one =>
    propertySection(one, description, model, examples.properties.get(one.term)),
  )
  return {
    index: indexPage(description, model, folder),
    pages: {
      ...Object.fromEntries(classPages),
      'properties.md': page('# Properties', ...sections),
      'terms.md': page('# Terms', ...schemes.map(one => schemeSection(one, model))),
    },
  }
}

function page(...parts: readonly string[]): string {
  return `${[generatedLine, ...parts].join('\n\n')}\n`
}

function indexPage(
  { classes, properties, schemes }: Description,
  { prefixes }: Model,
  folder: string,
): string {
  const classRows = classes.map(one => [`[${one.term}](${folder}/${one.term}.md)`, one.definition])
  const propertyRows = properties.map(one => [
    `[\`${one.term}\`](${folder}/properties.md#${one.term.toLowerCase()})`,
    `\`${compactIri(one.iri, prefixes)}\``,
    one.definition,
  ])
  const schemeRows = schemes.map(one => [
    `[${one.term}](${folder}/terms.md#${one.term.toLowerCase()})`,
    one.definition,
  ])
  const prefixRows = Object.entries(prefixes).map(([prefix, namespace]) => [`\`${prefix}:\``, namespace])
  return page(
    '# The ontology',
    'What a record can say: classes with their properties, and the terms that a property can take. A class has the properties of the classes that it is a kind of, too. *Required* is what a record is refused without.',
    table(['prefix', 'namespace'], prefixRows),
    '## Classes',
    table(['class', 'meaning'], classRows),
    '## Properties',
    table(['key', 'property', 'meaning'], propertyRows),
    ...(schemes.length > 0 ? ['## Terms', table(['scheme', 'meaning'], schemeRows)] : []),
  )
}

function schemeSection({ term, iri, definition, concepts }: SchemeDescription, { prefixes }: Model): string {
  const rows = concepts.map(concept => [`\`${concept.name}\``, concept.definition])
  return [
    `## ${term}`,
    `${definition} (\`${compactIri(iri, prefixes)}\`)`,
    table(['term', 'meaning'], rows),
  ].join('\n\n')
}
