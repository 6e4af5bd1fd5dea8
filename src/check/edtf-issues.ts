import type { Literal, Quad } from '@rdfjs/types'
import type { Issue } from '../model/issue.ts'
import { edtf, sh } from '../model/namespaces.ts'
import { remember } from '../model/remember.ts'

/** The datatype of dates. */
export const edtfDatatype: string = `${edtf}EDTF`

/** Characters and lengths of EDTF level 0 and 1. The library would take bare digits for a timestamp. */
const shape = /^(\.\.|Y?-?[0-9X]{4,}[0-9X\-:T.+Z?~%]*)?(\/(\.\.|Y?-?[0-9X]{4,}[0-9X\-:T.+Z?~%]*)?)?$/
const bareDigits = /^-?[0-9]{5,}/

/** A year, a month or a day of the calendar; as a month also a season, which counts on from 21. */
const calendar = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/**
 * Whether a text is a date or an interval of EDTF level 1 (ISO 8601-2:2019, Annex A). Years, months and days, which
 * most dates are, are told here; of the others the library knows, which is loaded when the first is met.
 */
export async function isDate(lexical: string): Promise<boolean> {
  return isCalendarDate(lexical) ?? (await openLibrary())(lexical)
}

let opened: Promise<(lexical: string) => boolean> | undefined

function openLibrary(): Promise<(lexical: string) => boolean> {
  opened ??= import('edtf').then(({ parse }) =>
    remember(lexical => {
      if (lexical === '' || !shape.test(lexical) || bareDigits.test(lexical)) return false
      try {
        parse(lexical, { level: 1 })
        return true
      } catch {
        return false
      }
    }),
  )
  return opened
}

/**
 * Whether a text is a year, month or day of the Gregorian calendar, or an interval with one or two of them;
 * `undefined` if it has another form. The library parses them by a grammar, and has a 29th of February in every year.
 */
export function isCalendarDate(lexical: string): boolean | undefined {
  if (!lexical.includes('/')) return isInCalendar(lexical)
  const ends = lexical.split('/')
  const verdicts = ends.filter(end => end !== '' && end !== '..').map(isInCalendar)
  if (verdicts.includes(false)) return false
  return ends.length === 2 && verdicts.length > 0 && !verdicts.includes(undefined) ? true : undefined
}

function isInCalendar(text: string): boolean | undefined {
  const found = calendar.exec(text)
  if (!found) return undefined
  const [, year, month = '01', day] = found
  if (day === undefined) return month >= '01' && month <= '12' ? true : undefined
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0)
  const days = month === '02' && leap ? 29 : (daysOf[Number(month) - 1] ?? 0)
  return day >= '01' && Number(day) <= days
}

const daysOf = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** What is given for a date, and where. */
export interface Dated {
  readonly focus: string
  readonly path: string
  readonly value: string
}

/** The issues that values are no dates. */
export async function dateIssues(given: Iterable<Dated>): Promise<Issue[]> {
  const issues: Issue[] = []
  for (const dated of given) if (!(await isDate(dated.value))) issues.push(dateIssue(dated))
  return issues
}

function dateIssue({ focus, path, value }: Dated): Issue {
  return {
    code: 'bad-literal',
    severity: 'violation',
    message: `"${value}" is not a date of EDTF level 1.`,
    hint: 'Write year, month and day that exist, such as 1951-10-24, 1951-10 or 1950-12/1951-01.',
    focus,
    path,
    value,
    component: `${sh}DatatypeConstraintComponent`,
  }
}

/**
 * Issues for literals of the datatype `edtf:EDTF` that are not dates or intervals of EDTF level 1. SHACL engines
 * know the datatypes of XSD only.
 */
export function edtfIssues(quads: Iterable<Quad>): Promise<Issue[]> {
  const dated = [...quads].filter(
    ({ object }) => object.termType === 'Literal' && (object as Literal).datatype.value === edtfDatatype,
  )
  return dateIssues(
    dated.map(({ subject, predicate, object }) => ({
      focus: subject.value,
      path: predicate.value,
      value: object.value,
    })),
  )
}
