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

/** Reads a lexical form for comparison; `undefined` for one that is ill-formed. */
export type ReadComparable = (lexical: string) => Comparable | undefined

/**
 * What reads literals of a datatype for comparison; `undefined` for a datatype without an order, such as that of
 * text with a language.
 *
 * ```ts
 * comparableReader(xsd + 'decimal')?.('10.5')   // { kind: 'number', lexical: '10.5', exact: 10.5 }
 * ```
 */
export function comparableReader(datatype: string): ReadComparable | undefined {
  const type = datatype.startsWith(xsd) ? datatype.slice(xsd.length) : ''
  if (type === 'string') return value => ({ kind: 'text', type, value })
  if (MOMENT_TYPES.has(type)) return momentReader(type)
  const test = lexicalTest(datatype)
  if (type === 'boolean') {
    return lexical => (test!(lexical) ? { kind: 'text', type, value: TRUE.has(lexical) ? 1 : 0 } : undefined)
  }
  if (!INTEGER_TYPES.has(type) && !NUMBER_TYPES.has(type)) return undefined
  return lexical =>
    test!(lexical)
      ? { kind: 'number', lexical, exact: EXACT.test(lexical) ? Number(lexical) : undefined }
      : undefined
}

function momentReader(type: string): ReadComparable {
  const compared = type === 'dateTimeStamp' ? 'dateTime' : type
  return lexical => {
    const moment = readMoment(lexical, type)
    return moment && { kind: 'moment', type: compared, moment }
  }
}

const TRUE: ReadonlySet<string> = new Set(['true', '1'])

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
