import { compilePattern } from '../../pattern.ts'
import { type Component, eachValue } from '../constraint.ts'
import { BLANK, type TermTable } from '../term-table.ts'

/** String-based constraint components (SHACL §4.4). They object to blank nodes, which have no text. */
export const STRING_BASED: Readonly<Record<string, Component>> = {
  LanguageIn: eachValue('languageIn', ({ parameter, members }) => {
    const ranges = members(parameter).map(({ value }) => `${value}-`.toLowerCase())
    return (value, { terms }) => {
      const language = terms.literalTypeOf(value)?.language
      return !!language && ranges.some(range => `${language}-`.startsWith(range))
    }
  }),

  MaxLength: eachValue('maxLength', ({ parameter }) => {
    const most = Number(parameter.value)
    return (value, { terms }) => {
      const text = textOf(value, terms)
      // A character has one or two UTF-16 code units, so most lengths are known without counting.
      return text !== undefined && (text.length <= most || (text.length <= 2 * most && count(text) <= most))
    }
  }),

  MinLength: eachValue('minLength', ({ parameter }) => {
    const least = Number(parameter.value)
    return (value, { terms }) => {
      const text = textOf(value, terms)
      return text !== undefined && text.length >= least && (text.length >= 2 * least || count(text) >= least)
    }
  }),

  Pattern: eachValue('pattern', ({ parameter, other }) => {
    const pattern = compilePattern(parameter.value, other('flags')?.value ?? '')
    return (value, { terms }) => {
      const text = textOf(value, terms)
      return text !== undefined && (pattern?.test(text) ?? false)
    }
  }),
}

function textOf(value: number, terms: TermTable): string | undefined {
  return terms.typeOf(value) === BLANK ? undefined : terms.textOf(value)
}

/** In characters, as SPARQL's STRLEN. */
function count(text: string): number {
  return [...text].length
}
