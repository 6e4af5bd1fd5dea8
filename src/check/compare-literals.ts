import type { Term } from '@rdfjs/types'
import { type Comparable, comparableReader, compareValues } from './comparable.ts'

/**
 * Compares two values as SPARQL's `<` does (SPARQL 1.1 §17.3), and dates and times of one datatype by the time
 * line: below zero when the first is less, zero when they are equal. `undefined` when they cannot be compared:
 * no literals, ill-formed, of different kinds, a NaN, or only one with a time zone.
 *
 * ```ts
 * compareLiterals(literal('9', namedNode(xsd + 'byte')), literal('10.5', namedNode(xsd + 'decimal')))   // -1
 * ```
 */
export function compareLiterals(a: Term, b: Term): number | undefined {
  const [first, second] = [comparableOf(a), comparableOf(b)]
  return first && second && compareValues(first, second)
}

function comparableOf(term: Term): Comparable | undefined {
  return term.termType === 'Literal' ? comparableReader(term.datatype.value)?.(term.value) : undefined
}
