import type { PropertyDescription } from '../model/description.ts'
import { compactIri } from '../model/iri.ts'
import { kindsOf } from '../model/kinds-of.ts'
import type { Model, UseModel } from '../model/model.ts'
import type { LanguageMap } from '../model/values.ts'

/** What the values of a property are, in words, on a page beside those of the classes. */
export function valueText(property: PropertyDescription, use: UseModel, model: Model): string {
  switch (property.kind) {
    case 'language':
      return 'text with its language'
    case 'literal':
      return `text (\`${compactIri(property.datatype!, model.prefixes)}\`)`
    case 'term':
      return `a term of ${schemeLink(use.range ?? property.scheme!)}`
    case 'reference': {
      if (use.range === undefined) return 'an IRI'
      const kinds = kindsOf(model, use.range).length > 1 ? ', of any kind' : ''
      return `${use.nested ? 'a node' : 'the id of a record'}: ${classLink(use.range)}${kinds}`
    }
  }
}

/** How many values there may be, in words; nothing where there is nothing to say. */
export function countText({ min, max }: UseModel, { kind }: PropertyDescription): string {
  if (kind === 'language') return min > 0 ? 'required' : ''
  if (max === 1) return min > 0 ? 'one, required' : 'at most one'
  if (min === 0) return max === undefined ? 'any number' : `at most ${max}`
  return max === undefined ? `at least ${min === 1 ? 'one' : min}, required` : `${min} to ${max}, required`
}

/** Labels with their languages: *telegram* (en), *телеграмма* (ru). */
export function labelText(labels: LanguageMap | undefined): string {
  const words = Object.entries(labels ?? {}).flatMap(([language, texts]) =>
    [texts].flat().map(text => `*${text}*${language ? ` (${language})` : ''}`),
  )
  return words.length > 0 ? ` Called ${words.join(', ')}.` : ''
}

/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n')
}

/** Words in a cell of a table, which a bar or a line break would end. */
function cell(words: string): string {
  return words.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')
}

/** A link to the page of a class. */
export function classLink(term: string): string {
  return `[${term}](${term}.md)`
}

/** A link to the section of a property. */
export function propertyLink(term: string): string {
  return `[\`${term}\`](properties.md#${term.toLowerCase()})`
}

/** A link to the section of a scheme. */
function schemeLink(term: string): string {
  return `[${term}](terms.md#${term.toLowerCase()})`
}
