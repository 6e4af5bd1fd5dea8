import { xsd } from '../model/namespaces.ts'
import { INTEGER_TYPES, lexicalTest } from './lexical-form.ts'
import { MOMENT_TYPES, type Moment, readMoment } from './moment.ts'

/** A literal's value, read as far as comparing needs it. */
export type Comparable =
  | { readonly kind: 'number'; readonly lexical: string; readonly exact: number | undefined }
  | { readonly kind: 'text'; readonly type: string; readonly value: number | string }
  | { readonly kind: 'moment'; readonly type: string; readonly moment: Moment }

/** An integer or decimal of so few digits that a double holds it, and its order, exactly. */
const EXACT = /^[+-]?(?=\d|\.\d)(?!(?:\.?\d){16})\d*\.?\d*$/

/**
 * Reads a literal for comparison; `undefined` when it compares with nothing: ill-formed, with a language, or of
 * a datatype without an order.
 *
 * ```ts
 * readComparable('10.5', xsd + 'decimal')   // { kind: 'number', lexical: '10.5', exact: 10.5 }
 * ```
 */
export function readComparable(lexical: string, datatype: string): Comparable | undefined {
  const type = datatype.startsWith(xsd) ? datatype.slice(xsd.length) : ''
  if (MOMENT_TYPES.has(type)) {
    const moment = readMoment(lexical, type)
    return moment && { kind: 'moment', type: type === 'dateTimeStamp' ? 'dateTime' : type, moment }
  }
  if (type === 'string') return { kind: 'text', type, value: lexical }
  const isNumber = INTEGER_TYPES.has(type) || NUMBER_TYPES.has(type)
  if (!isNumber && type !== 'boolean') return undefined
  if (!(lexicalTest(datatype)?.(lexical) ?? true)) return undefined
  if (!isNumber) return { kind: 'text', type, value: lexical === 'true' || lexical === '1' ? 1 : 0 }
  return { kind: 'number', lexical, exact: EXACT.test(lexical) ? Number(lexical) : undefined }
}

const NUMBER_TYPES: ReadonlySet<string> = new Set(['decimal', 'double', 'float'])

/**
 * Compares what was read of two literals: below zero when the first is less, zero when they are equal,
 * `undefined` when they are of different kinds, one is NaN, or only one has a time zone.
 */
export function compareValues(a: Comparable, b: Comparable): number | undefined {
  if (a.kind === 'number') return b.kind === 'number' ? compareNumbers(a, b) : undefined
  if (b.kind === 'number' || a.type !== b.type) return undefined
  if (a.kind === 'text') return b.kind === 'text' ? order(a.value, b.value) : undefined
  if (b.kind === 'text' || a.moment.zoned !== b.moment.zoned) return undefined
  return order(a.moment.milliseconds, b.moment.milliseconds)
}

type Numeral = Extract<Comparable, { kind: 'number' }>

/** Exact for integers and decimals of any length. */
function compareNumbers(a: Numeral, b: Numeral): number | undefined {
  if (a.exact !== undefined && b.exact !== undefined) return order(a.exact, b.exact)
  const [first, second] = [fraction(a.lexical), fraction(b.lexical)]
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

function toNumber({ lexical }: Numeral): number {
  return Number(lexical.replace('INF', 'Infinity'))
}

function order<T extends bigint | number | string>(a: T, b: T): number | undefined {
  if (a < b) return -1
  if (a > b) return 1
  return a === b ? 0 : undefined
}
