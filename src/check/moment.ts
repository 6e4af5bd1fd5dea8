/** A point on the time line, or within the year, month or day that its datatype leaves open. */
export interface Moment {
  readonly milliseconds: number
  /** Whether it states a time zone; a moment with one and a moment without cannot be compared. */
  readonly zoned: boolean
}

const YEAR = '(?<year>-?(?:[1-9]\\d{3,}|0\\d{3}))'
const MONTH = '(?<month>0[1-9]|1[0-2])'
const DAY = '(?<day>0[1-9]|[12]\\d|3[01])'
const TIME =
  '(?:(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d):(?<second>[0-5]\\d(?:\\.\\d+)?)|(?<midnight>24:00:00(?:\\.0+)?))'
const ZONE = '(?<zone>Z|[+-](?:0\\d|1[0-3]):[0-5]\\d|[+-]14:00)'

const FORMS: Readonly<Record<string, RegExp>> = {
  date: form(`${YEAR}-${MONTH}-${DAY}${ZONE}?`),
  dateTime: form(`${YEAR}-${MONTH}-${DAY}T${TIME}${ZONE}?`),
  dateTimeStamp: form(`${YEAR}-${MONTH}-${DAY}T${TIME}${ZONE}`),
  gDay: form(`---${DAY}${ZONE}?`),
  gMonth: form(`--${MONTH}${ZONE}?`),
  gMonthDay: form(`--${MONTH}-${DAY}${ZONE}?`),
  gYear: form(`${YEAR}${ZONE}?`),
  gYearMonth: form(`${YEAR}-${MONTH}${ZONE}?`),
  time: form(`${TIME}${ZONE}?`),
}

/** The names of XML Schema's dates and times. */
export const MOMENT_TYPES: ReadonlySet<string> = new Set(Object.keys(FORMS))

/**
 * Reads a date or time of XML Schema (XSD 1.1 part 2, §3.3.7 to 3.3.14 and 3.4.28), years counted as there: 0000
 * is 1 BC. `undefined` when it is not in the datatype's lexical space, or beyond JavaScript's year 271821.
 *
 * ```ts
 * readMoment('1943-02-28', 'date')   // { milliseconds: -847065600000, zoned: false }
 * readMoment('1943-02-30', 'date')   // undefined
 * ```
 */
export function readMoment(lexical: string, type: string): Moment | undefined {
  const parts = FORMS[type]?.exec(lexical)?.groups
  if (!parts) return undefined
  // 1972 is a leap year, so that --02-29 is a day.
  const year = Number(parts.year ?? 1972)
  const month = Number(parts.month ?? 1)
  const day = Number(parts.day ?? 1)
  const midnight = new Date(0).setUTCFullYear(year, month - 1, day)
  if (new Date(midnight).getUTCDate() !== day) return undefined
  const hours = parts.midnight ? 24 : Number(parts.hour ?? 0)
  const seconds = hours * 3600 + Number(parts.minute ?? 0) * 60 + Number(parts.second ?? 0)
  return { milliseconds: midnight + seconds * 1000 - offset(parts.zone), zoned: parts.zone !== undefined }
}

function offset(zone: string | undefined): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone ?? '') ?? []
  return Number(`${sign ?? ''}1`) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000
}

function form(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`)
}
