import type { Literal, Quad } from '@rdfjs/types'
import type { Issue } from '../model/issue.ts'
import { edtf, sh } from '../model/namespaces.ts'
import { remember } from '../model/remember.ts'

/** The datatype of dates. */
export const edtfDatatype: string = `${edtf}EDTF`

/** Characters and lengths of EDTF level 0 and 1. The library would take bare digits for a timestamp. */
const shape = /^(\.\.|Y?-?[0-9X]{4,}[0-9X\-:T.+Z?~%]*)?(\/(\.\.|Y?-?[0-9X]{4,}[0-9X\-:T.+Z?~%]*)?)?$/
const bareDigits = /^-?[0-9]{5,}/

/** A day of the calendar. */
const calendarDay = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * Makes the test whether a text is a date or an interval of EDTF level 1 (ISO 8601-2:2019, Annex A). The library
 * that knows is loaded when it is first asked for. Days of the calendar, which most dates are, are told here: the
 * library parses them by a grammar, and has a 29th of February in every year.
 */
export async function edtfTest(): Promise<(lexical: string) => boolean> {
  const { parse } = await import('edtf')
  const isLevelOne = remember((lexical: string): boolean => {
    if (lexical === '' || !shape.test(lexical) || bareDigits.test(lexical)) return false
    if (lexical.split('/').some(part => isDay(part) === false)) return false
    try {
      parse(lexical, { level: 1 })
      return true
    } catch {
      return false
    }
  })
  return lexical => isDay(lexical) ?? isLevelOne(lexical)
}

/** Whether there is such a day in the Gregorian calendar; `undefined` if the text is not one of a day. */
function isDay(text: string): boolean | undefined {
  const found = calendarDay.exec(text)
  if (!found) return undefined
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  if (month < 1 || month > 12 || day < 1) return false
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day <= (month === 2 && leap ? 29 : daysOf[month - 1]!)
}

const daysOf = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** The issue that a value is no date. */
export function dateIssue(focus: string, path: string, value: string): Issue {
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
export async function edtfIssues(quads: Iterable<Quad>): Promise<Issue[]> {
  const dated = [...quads].filter(
    ({ object }) => object.termType === 'Literal' && (object as Literal).datatype.value === edtfDatatype,
  )
  if (dated.length === 0) return []
  const isDate = await edtfTest()
  return dated
    .filter(({ object }) => !isDate(object.value))
    .map(({ subject, predicate, object }) => dateIssue(subject.value, predicate.value, object.value))
}
