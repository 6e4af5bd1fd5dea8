import type { Literal } from '@rdfjs/types'
import { ChanceryError } from '../../model/error.ts'
import type { TurtleContext } from './context.ts'
import { writeIri } from './iri.ts'
import { quotedByLines } from './quoted.ts'
import { rdf, xsd } from './rdf.ts'

/** For each datatype the lexical forms that mean it by themselves (Turtle 1.1 §6.5, INTEGER to BooleanLiteral). */
export const shorthand: ReadonlyMap<string, RegExp> = new Map([
  [xsd.integer, /^[+-]?[0-9]+$/],
  [xsd.decimal, /^[+-]?[0-9]*\.[0-9]+$/],
  [xsd.double, /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)[eE][+-]?[0-9]+$/],
  [xsd.boolean, /^(?:true|false)$/],
])

/** A literal, as far as its suffix goes: an RDF/JS term, or what would be one. */
export interface SuffixedLiteral {
  readonly value: string
  readonly language: string
  readonly direction?: string | null
  readonly datatype: { readonly value: string }
}

/** What may stand after `@` (LANGTAG, Turtle 1.1 §6.5). */
export const languageTag: RegExp = /^[A-Za-z]+(?:-[A-Za-z0-9]+)*$/

/**
 * A literal in Turtle. The lexical form is kept to the letter.
 *
 * ```turtle
 * "Шифртелеграмма No. 22591"@ru
 * "1942-08"^^xsd:gYearMonth
 * 4
 * """two
 * lines"""
 * ```
 *
 * @throws ChanceryError `bad-term`, `bad-iri`
 */
export function writeLiteral(literal: Literal, context: TurtleContext): string {
  const { value, datatype } = literal
  if (shorthand.get(datatype.value)?.test(value)) return value
  return quotedByLines(value) + literalSuffix(literal, iri => writeIri(iri, context))
}

/**
 * What follows the quotation marks: `@` and a language, `^^` and a datatype, or nothing for a plain string.
 *
 * @throws ChanceryError `bad-term` for a language that is none, or a base direction, which RDF 1.1 lacks
 */
export function literalSuffix(literal: SuffixedLiteral, write: (iri: string) => string): string {
  const { language, direction, datatype } = literal
  if (direction || datatype.value === rdf.dirLangString) {
    throw new ChanceryError(
      'bad-term',
      `The literal ${JSON.stringify(literal.value)} has a base direction, which RDF 1.1 cannot hold. Write it ` +
        'as a language-tagged string without direction.',
    )
  }
  if (language !== '' || datatype.value === rdf.langString) {
    if (languageTag.test(language)) return `@${language}`
    throw new ChanceryError(
      'bad-term',
      `The literal ${JSON.stringify(literal.value)} has the language ${JSON.stringify(language)}: a language tag ` +
        'was expected, letters and then letters and digits between hyphens, such as "ru" or "ru-Latn".',
    )
  }
  return datatype.value === xsd.string ? '' : `^^${write(datatype.value)}`
}
