import { compilePattern } from '../../pattern.ts'
import { type Component, eachTerm } from '../constraint.ts'

/** String-based constraint components (SHACL §4.4). They object to blank nodes, which have no text. */
export const STRING_BASED: Readonly<Record<string, Component>> = {
  LanguageIn: eachTerm('languageIn', ({ parameter, members }) => {
    const ranges = members(parameter).map(({ value }) => `${value}-`.toLowerCase())
    return type => !!type?.language && ranges.some(range => `${type.language}-`.startsWith(range))
  }),

  MaxLength: eachTerm('maxLength', ({ parameter }) => {
    const most = Number(parameter.value)
    // A character has one or two UTF-16 code units, so most lengths are known without counting.
    const accepts = (text: string): boolean =>
      text.length <= most || (text.length <= 2 * most && count(text) <= most)
    return () => accepts
  }),

  MinLength: eachTerm('minLength', ({ parameter }) => {
    const least = Number(parameter.value)
    const accepts = (text: string): boolean =>
      text.length >= least && (text.length >= 2 * least || count(text) >= least)
    return () => accepts
  }),

  Pattern: eachTerm('pattern', ({ parameter, other }) => {
    const pattern = compilePattern(parameter.value, other('flags')?.value ?? '')
    return () => pattern !== undefined && (text => pattern.test(text))
  }),
}

/** In characters, as SPARQL's STRLEN. */
function count(text: string): number {
  return [...text].length
}
