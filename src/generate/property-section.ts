import type { Description, PropertyDescription } from '../model/description.ts'
import { compactIri } from '../model/iri.ts'
import type { Model } from '../model/model.ts'
import { type Example, exampleBlocks } from './example.ts'
import { classLink, countText, labelText, valueText } from './value-words.ts'

/** The section of a property: what it means, which classes have it and what its values are there, and an example. */
export function propertySection(
  property: PropertyDescription,
  { classes }: Description,
  model: Model,
  example: Example | undefined,
): string {
  const uses = classes.flatMap(one =>
    one.uses
      .filter(({ term }) => term === property.term)
      .map(({ term }) => {
        const use = model.classes[one.term]!.uses[term]!
        const count = countText(use, property)
        return `- of ${classLink(one.term)}: ${valueText(property, use, model)}${count && `; ${count}`}`
      }),
  )
  const iri = compactIri(property.iri, model.prefixes)
  const meaning = property.definition ? `${property.definition} ` : ''
  return [
    `## ${property.term}`,
    `${meaning}(\`${iri}\`.)${labelText(property.labels)}`,
    uses.join('\n'),
    ...exampleBlocks(example),
  ].join('\n\n')
}
