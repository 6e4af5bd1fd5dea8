import { parse } from 'edtf'
import { describe, expect, it } from 'vitest'
import { isCalendarDate, isDate } from '../../src/check/edtf-issues.ts'

describe('dates of EDTF level 1', () => {
  it.each([
    '1950',
    '1950-10',
    '1951-10-24',
    '1952-02-29',
    '2000-02-29',
    '1950-12/1951-01',
    '1951-10-24/..',
    '/1951',
    '1951?',
    '1951-21',
    '195X',
  ])('are %s', async lexical => {
    expect(await isDate(lexical)).toBe(true)
  })

  it.each([
    '',
    'spring 1951',
    '24.10.1951',
    '1951-13-01',
    '1951-02-29',
    '1900-02-29',
    '1951-02-29/1951-03-01',
    '1951-04-31',
    '1951-00-10',
    '1951-10-00',
    '1951-10-24-',
    '51-10-24',
    '19511024',
    '1951-10-24 ',
  ])('are not "%s"', async lexical => {
    expect(await isDate(lexical)).toBe(false)
  })

  it('are the years, months and days that the library knows, but for the 29th of February', () => {
    for (const date of calendarForms) expect([date, isCalendarDate(date)]).toEqual([date, isTold(date)])
  })

  it('are the intervals of years, months and days that the library knows', () => {
    const ends = ['', '..', ...calendarForms.filter((_, index) => index % 53 === 0)]
    for (const begin of ends)
      for (const end of ends) {
        const interval = `${begin}/${end}`
        const told = isCalendarDate(interval)
        expect([interval, told]).toEqual([interval, told === undefined ? told : isKnown(interval)])
        if ([begin, end].some(isClosed) && ![begin, end].some(isSeason))
          expect([interval, told]).toEqual([interval, isKnown(interval)])
      }
  })

  it.each(['1951-21', '1951-21/1952', '195X', '1951?', '/', '../..', '195X/..', 'Y17000', '1951/1952/1953'])(
    'are left to the library if they are %s',
    lexical => {
      expect(isCalendarDate(lexical)).toBe(undefined)
    },
  )
})

/** Years, and those with two digits or four for month and day, whether or not there is such a month or day. */
const calendarForms = ['0000', '1899', '1900', '1951', '1952', '2000', '9999'].flatMap(year => [
  year,
  ...twoDigits(0, 99).map(month => `${year}-${month}`),
  ...twoDigits(0, 14).flatMap(month =>
    twoDigits(0, 33).flatMap(day => (`${month}-${day}` === '02-29' ? [] : [`${year}-${month}-${day}`])),
  ),
])

function twoDigits(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(2, '0'))
}

/** What is to be told of a date of the calendar without the library: nothing where there is no such month. */
function isTold(date: string): boolean | undefined {
  return isSeason(date) ? undefined : isKnown(date)
}

function isClosed(end: string): boolean {
  return end !== '' && end !== '..'
}

/** A year and two digits that are no month; some of them are seasons. */
function isSeason(date: string): boolean {
  return date.length === 7 && !(date.slice(5) >= '01' && date.slice(5) <= '12')
}

function isKnown(date: string): boolean {
  try {
    parse(date, { level: 1 })
    return true
  } catch {
    return false
  }
}
