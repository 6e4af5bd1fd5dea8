import type { Literal } from '@rdfjs/types'
import { xsd } from '../model/namespaces.ts'
import { MOMENT_TYPES, readMoment } from './moment.ts'

const INTEGER = /^[+-]?\d+$/
const DOUBLE = /^(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[Ee][+-]?\d+)?|[+-]?INF|NaN)$/
const TIME_PART = '(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?'

const FORMS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    base64Binary:
      /^(?:(?:[A-Za-z\d+/] ?){4})*(?:(?:[A-Za-z\d+/] ?){2}[AEIMQUYcgkosw048] ?=|[A-Za-z\d+/] ?[AQgw] ?= ?=)?$/,
    boolean: /^(?:true|false|0|1)$/,
    dayTimeDuration: new RegExp(`^-?P(?=[\\dT])(?:\\d+D)?${TIME_PART}$`),
    decimal: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/,
    double: DOUBLE,
    duration: new RegExp(`^-?P(?=[\\dT])(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?${TIME_PART}$`),
    float: DOUBLE,
    hexBinary: /^(?:[\dA-Fa-f]{2})*$/,
    language: /^[A-Za-z]{1,8}(?:-[A-Za-z\d]{1,8})*$/,
    normalizedString: /^[^\t\n\r]*$/,
    token: /^(?:[^\s]+(?: [^\s]+)*)?$/,
    yearMonthDuration: /^-?P(?=\d)(?:\d+Y)?(?:\d+M)?$/,
  }),
)

type IntegerRange = readonly [least: bigint | null, greatest: bigint | null]

/** The least and the greatest value of each integer type. */
const INTEGERS: ReadonlyMap<string, IntegerRange> = new Map(
  Object.entries<IntegerRange>({
    byte: [-128n, 127n],
    int: [-(2n ** 31n), 2n ** 31n - 1n],
    integer: [null, null],
    long: [-(2n ** 63n), 2n ** 63n - 1n],
    negativeInteger: [null, -1n],
    nonNegativeInteger: [0n, null],
    nonPositiveInteger: [null, 0n],
    positiveInteger: [1n, null],
    short: [-32768n, 32767n],
    unsignedByte: [0n, 255n],
    unsignedInt: [0n, 2n ** 32n - 1n],
    unsignedLong: [0n, 2n ** 64n - 1n],
    unsignedShort: [0n, 65535n],
  }),
)

/** The names of XML Schema's integer types. */
export const INTEGER_TYPES: ReadonlySet<string> = new Set(INTEGERS.keys())

/**
 * Whether a literal's lexical form belongs to its datatype (XSD 1.1 part 2). Of datatypes not known here, every
 * form does.
 *
 * ```ts
 * isWellFormed(literal('1943-02-30', namedNode(xsd + 'date')))   // false
 * ```
 */
export function isWellFormed({ datatype, value }: Literal): boolean {
  return lexicalTest(datatype.value)?.(value) ?? true
}

/**
 * The test of lexical forms that a datatype sets; `undefined` where every form passes.
 *
 * ```ts
 * lexicalTest(xsd + 'byte')?.('128')   // false
 * lexicalTest(xsd + 'string')          // undefined
 * ```
 */
export function lexicalTest(datatype: string): ((lexical: string) => boolean) | undefined {
  const type = datatype.startsWith(xsd) ? datatype.slice(xsd.length) : ''
  if (MOMENT_TYPES.has(type)) return lexical => readMoment(lexical, type) !== undefined
  const range = INTEGERS.get(type)
  if (range) return lexical => INTEGER.test(lexical) && isWithin(lexical, range)
  const form = FORMS.get(type)
  return form && (lexical => form.test(lexical))
}

function isWithin(lexical: string, [least, greatest]: IntegerRange): boolean {
  if (least === null && greatest === null) return true
  const number = lexical.length < 16 ? Number(lexical) : BigInt(lexical)
  return (least === null || number >= least) && (greatest === null || number <= greatest)
}
