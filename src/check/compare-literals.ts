import type { Literal, Term } from '@rdfjs/types'
import { xsd } from '../model/namespaces.ts'
import { INTEGER_TYPES, isWellFormed } from './lexical-form.ts'
import { MOMENT_TYPES, readMoment } from './moment.ts'

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
  if (a.termType !== 'Literal' || b.termType !== 'Literal') return undefined
  if (!isWellFormed(a) || !isWellFormed(b)) return undefined
  const kind = kindOf(a)
  if (kind === undefined || kind !== kindOf(b)) return undefined
  if (kind === 'number') return compareNumbers(a, b)
  if (kind === 'string') return order(a.value, b.value)
  if (kind === 'boolean') return order(truth(a), truth(b))
  const [first, second] = [readMoment(a.value, kind), readMoment(b.value, kind)]
  if (!first || !second || first.zoned !== second.zoned) return undefined
  return order(first.milliseconds, second.milliseconds)
}

/** What a literal can be compared with: a number, a string, a boolean, or a date or time of the same type. */
function kindOf({ datatype, language }: Literal): string | undefined {
  if (language || !datatype.value.startsWith(xsd)) return undefined
  const type = datatype.value.slice(xsd.length)
  if (INTEGER_TYPES.has(type) || ['decimal', 'double', 'float'].includes(type)) return 'number'
  if (type === 'dateTimeStamp') return 'dateTime'
  return type === 'string' || type === 'boolean' || MOMENT_TYPES.has(type) ? type : undefined
}

/** Exact for integers and decimals of any length. */
function compareNumbers(a: Literal, b: Literal): number | undefined {
  const [first, second] = [fraction(a.value), fraction(b.value)]
  if (!first || !second) return order(toNumber(a), toNumber(b))
  const places = Math.max(first.decimals.length, second.decimals.length)
  const scaled = ({ whole, decimals }: Fraction): bigint => BigInt(whole + decimals.padEnd(places, '0'))
  return order(scaled(first), scaled(second))
}

interface Fraction {
  readonly whole: string
  readonly decimals: string
}

function fraction(lexical: string): Fraction | undefined {
  const [match, whole, decimals] = /^\+?(-?\d*)\.?(\d*)$/.exec(lexical) ?? []
  return match === undefined ? undefined : { whole: whole ?? '', decimals: decimals ?? '' }
}

function toNumber({ value }: Literal): number {
  return Number(value.replace('INF', 'Infinity'))
}

function truth({ value }: Literal): number {
  return value === 'true' || value === '1' ? 1 : 0
}

function order<T extends bigint | number | string>(a: T, b: T): number | undefined {
  if (a < b) return -1
  if (a > b) return 1
  return a === b ? 0 : undefined
}
