import type {
  ClassDescription,
  Description,
  PropertyDescription,
  SchemeDescription,
} from '../model/description.ts'
import { compactIri } from '../model/iri.ts'
import { kindsOf } from '../model/kinds-of.ts'
import type { Model, UseModel } from '../model/model.ts'

/**
 * The documentation of an ontology as a page of Markdown: each class with its properties, what their values are
 * and how many there may be; each scheme with its terms.
 *
 * ```md
 * ## Copy
 *
 * One copy of a document as it was distributed. `ch:Copy`, a kind of Entity.
 *
 * | key | property | value | how many | meaning |
 * |---|---|---|---|---|
 * | `copyNumber` | `ch:copyNumber` | text (`xsd:integer`) | at most one | Number of the copy within the distribution. |
 * ```
 */
export function documentationPage(description: Description, model: Model): string {
  const classes = description.classes.map(one => classSection(one, description, model))
  const schemes = description.schemes.map(one => schemeSection(one, model))
  const parts = [
    '<!-- Generated from ontology and shapes by `chancery generate`. Change those, not this. -->',
    '# The ontology',
    'What a record can say: classes with their properties, and the terms that a property can take. A class has the properties of the classes that it is a kind of, too. *Required* is what a record is refused without.',
    prefixTable(model),
    '# Classes',
    ...classes,
    ...(schemes.length > 0 ? ['# Terms'] : []),
    ...schemes,
  ]
  return `${parts.join('\n\n')}\n`
}

function prefixTable({ prefixes }: Model): string {
  const rows = Object.entries(prefixes).map(([prefix, namespace]) => `| \`${prefix}:\` | ${namespace} |`)
  return ['| prefix | namespace |', '|---|---|', ...rows].join('\n')
}

function classSection(one: ClassDescription, description: Description, model: Model): string {
  const parents = one.parents.length > 0 ? `, a kind of ${one.parents.map(link).join(', ')}` : ''
  const children = description.classes.filter(({ parents: above }) => above.includes(one.term))
  const below = children.length > 0 ? ` Its kinds: ${children.map(({ term }) => link(term)).join(', ')}.` : ''
  const abstract = one.abstract ? ' No record has it as its type.' : ''
  const intro = `${one.definition} (\`${compactIri(one.iri, model.prefixes)}\`${parents}.)${abstract}${below}`
  const rows = one.uses.map(({ term }) => {
    const property = description.properties.find(candidate => candidate.term === term)!
    const use = model.classes[one.term]!.uses[term]!
    const iri = compactIri(property.iri, model.prefixes)
    return `| \`${term}\` | \`${iri}\` | ${valueText(property, use, model)} | ${countText(use, property)} | ${cell(property.definition)} |`
  })
  const table = ['| key | property | value | how many | meaning |', '|---|---|---|---|---|', ...rows].join(
    '\n',
  )
  return [`## ${one.term}`, intro, ...(rows.length > 0 ? [table] : [])].join('\n\n')
}

function schemeSection({ term, definition, concepts }: SchemeDescription, model: Model): string {
  const rows = concepts.map(concept => `| \`${concept.name}\` | ${cell(concept.definition)} |`)
  const intro = `${definition} (\`${compactIri(model.schemes[term]!.iri, model.prefixes)}\`)`
  return [`## ${term}`, intro, ['| term | meaning |', '|---|---|', ...rows].join('\n')].join('\n\n')
}

function valueText(property: PropertyDescription, use: UseModel, model: Model): string {
  switch (property.kind) {
    case 'language':
      return 'text with its language'
    case 'literal':
      return `text (\`${compactIri(property.datatype!, model.prefixes)}\`)`
    case 'term':
      return `a term of ${link(use.range ?? property.scheme!)}`
    case 'reference': {
      if (use.range === undefined) return 'an IRI'
      const kinds = kindsOf(model, use.range).length > 1 ? ', of any kind' : ''
      return use.nested
        ? `a node: ${link(use.range)}${kinds}`
        : `the id of a record: ${link(use.range)}${kinds}`
    }
  }
}

function countText({ min, max }: UseModel, { kind }: PropertyDescription): string {
  if (kind === 'language') return min > 0 ? 'required' : ''
  if (max === 1) return min > 0 ? 'one, required' : 'at most one'
  if (min === 0) return max === undefined ? 'any number' : `at most ${max}`
  return max === undefined ? `at least ${min === 1 ? 'one' : min}, required` : `${min} to ${max}, required`
}

/** Words in a cell of a table, which a bar or a line break would end. */
function cell(words: string): string {
  return words.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')
}

function link(term: string): string {
  return `[${term}](#${term.toLowerCase()})`
}
