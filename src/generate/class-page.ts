import type { ClassDescription, Description } from '../model/description.ts'
import { compactIri } from '../model/iri.ts'
import type { Model } from '../model/model.ts'
import { type Example, exampleBlocks } from './example.ts'
import { classLink, countText, labelText, propertyLink, table, valueText } from './value-words.ts'

/** The page of a class: what it is, what it can say, what leads to it, and an example if there is one. */
export function classPage(
  one: ClassDescription,
  description: Description,
  model: Model,
  example: Example | undefined,
): string {
  const { ancestors } = model.classes[one.term]!
  const inherited = description.classes
    .filter(({ term, uses }) => ancestors.includes(term) && uses.length > 0)
    .map(({ term, uses }) => `- of ${classLink(term)}: ${uses.map(use => propertyLink(use.term)).join(', ')}`)
  const from = referring(one, description, model)
  const parts = [
    `# ${one.term}`,
    intro(one, description, model),
    ...(one.uses.length > 0 ? ['## Properties', propertyTable(one, description, model)] : []),
    ...(inherited.length > 0
      ? ['And, as a kind of what has them, the properties', inherited.join('\n')]
      : []),
    ...(from.length > 0 ? ['## What leads here', from.join('\n')] : []),
    ...(example ? ['## Example', ...exampleBlocks(example)] : []),
  ]
  return parts.join('\n\n')
}

function intro(one: ClassDescription, { classes }: Description, { prefixes }: Model): string {
  const foreign = (one.foreign ?? []).map(iri => `[${/[^#/]+$/.exec(iri)?.[0] ?? iri}](${iri})`)
  const above = [...one.parents.map(classLink), ...foreign]
  const parents = above.length > 0 ? `, a kind of ${above.join(' and ')}` : ''
  const below = classes.filter(({ parents }) => parents.includes(one.term)).map(({ term }) => classLink(term))
  const kinds = below.length > 0 ? ` Its kinds: ${below.join(', ')}.` : ''
  const abstract = one.abstract ? ' No record has it as its type.' : ''
  const iri = compactIri(one.iri, prefixes)
  return `${one.definition} (\`${iri}\`${parents}.)${labelText(one.labels)}${abstract}${kinds}`
}

function propertyTable(one: ClassDescription, { properties }: Description, model: Model): string {
  const rows = one.uses.map(({ term }) => {
    const property = properties.find(candidate => candidate.term === term)!
    const use = model.classes[one.term]!.uses[term]!
    return [
      propertyLink(term),
      valueText(property, use, model),
      countText(use, property),
      property.definition,
    ]
  })
  return table(['key', 'value', 'how many', 'meaning'], rows)
}

/** The properties that have nodes of the class as values, with the classes that have them. */
function referring({ term }: ClassDescription, { classes }: Description, model: Model): string[] {
  const wide = [term, ...model.classes[term]!.ancestors]
  return classes.flatMap(one =>
    one.uses
      .filter(use => use.range !== undefined && wide.includes(use.range))
      .map(use => {
        const any = use.range === term ? '' : `, which can be any ${classLink(use.range!)}`
        return `- ${propertyLink(use.term)} of ${classLink(one.term)}${any}`
      }),
  )
}
