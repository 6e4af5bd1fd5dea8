import { parse } from 'edtf'
import { beforeAll, describe, expect, it } from 'vitest'
import { edtfTest } from '../../src/check/edtf-issues.ts'

describe('dates of EDTF level 1', () => {
  let isDate: (lexical: string) => boolean
  beforeAll(async () => {
    isDate = await edtfTest()
  })

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
  ])('are %s', lexical => {
    expect(isDate(lexical)).toBe(true)
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
  ])('are not "%s"', lexical => {
    expect(isDate(lexical)).toBe(false)
  })

  it('are the days that the library knows, but for the 29th of February', () => {
    for (const year of ['1899', '1900', '1951', '1952', '2000'])
      for (let month = 0; month <= 13; month++)
        for (let day = 0; day <= 32; day++) {
          const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
          if (!date.endsWith('-02-29')) expect([date, isDate(date)]).toEqual([date, isKnown(date)])
        }
  })
})

function isKnown(date: string): boolean {
  try {
    parse(date, { level: 1 })
    return true
  } catch {
    return false
  }
}
