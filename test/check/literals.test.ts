import type { Literal } from '@rdfjs/types'
import { DataFactory } from 'n3'
import { describe, expect, it } from 'vitest'
import { compareLiterals } from '../../src/check/compare-literals.ts'
import { isWellFormed } from '../../src/check/lexical-form.ts'
import { turtle } from './turtle.ts'

function literal(text: string): Literal {
  return turtle(`ex:a ex:p ${text} .`)[0]!.object as Literal
}

describe('isWellFormed', () => {
  it.each([
    ['boolean', ['true', '0'], ['TRUE', 'yes', '']],
    ['byte', ['-128', '+127', '007'], ['128', '1.0', 'c']],
    ['int', ['-2147483648', '2147483647'], ['-2147483649', '2147483648']],
    ['integer', ['123456789012345678901234567890', '-0'], ['1e3', '--1', '']],
    ['positiveInteger', ['1'], ['0', '-1']],
    ['decimal', ['1', '-.5', '1.', '+1.50'], ['.', '1e3', '+-1', 'INF']],
    ['double', ['1', '1.5e-3', '-INF', 'NaN'], ['inf', '1e', '']],
    [
      'date',
      ['1944-02-29', '-0044-03-15', '1943-01-01Z', '12000-01-01+14:00'],
      ['1943-02-29', '1943-13-01', '43-01-01', '1943-1-1'],
    ],
    [
      'dateTime',
      ['1943-01-01T24:00:00', '1943-01-01T23:59:59.999Z'],
      ['1943-01-01', '1943-01-01T24:00:01', '1943-01-01T10:00'],
    ],
    ['dateTimeStamp', ['1943-01-01T00:00:00Z'], ['1943-01-01T00:00:00']],
    ['time', ['23:59:59', '00:00:00.5+03:00'], ['25:00:00', '10:60:00', '10:00']],
    ['gYear', ['1943', '-0044', '0000', '12000Z'], ['943', '01943', '1943-01']],
    ['gYearMonth', ['1943-12'], ['1943-13', '1943']],
    ['gMonth', ['--02'], ['--13', '02']],
    ['gMonthDay', ['--02-29'], ['--02-30', '02-29']],
    ['gDay', ['---31'], ['---32', '31']],
    ['duration', ['P1Y2M3DT4H5M6.7S', '-P1D', 'PT1S'], ['P', 'PT', 'P1S', '1Y']],
    ['hexBinary', ['', '0aFF'], ['0', 'zz']],
    ['base64Binary', ['', 'YQ==', 'YWI=', 'YWJj'], ['Y', 'YQ', 'YR==']],
    ['language', ['ru', 'zh-Hant-TW'], ['ru_RU', '']],
    ['anyURI', ['http://example.org/', ''], []],
  ])('knows the forms of xsd:%s', (type, good, bad) => {
    const wellFormed = (value: string): boolean =>
      isWellFormed(
        DataFactory.literal(value, DataFactory.namedNode(`http://www.w3.org/2001/XMLSchema#${type}`)),
      )
    expect(good.filter(value => !wellFormed(value))).toEqual([])
    expect(bad.filter(wellFormed)).toEqual([])
  })

  it('takes any form of a datatype it does not know', () => {
    expect(isWellFormed(literal('"anything"^^ex:type'))).toBe(true)
    expect(isWellFormed(literal('"text"@en'))).toBe(true)
    expect(isWellFormed(literal('"anything"^^xsd:constructor'))).toBe(true)
  })
})

describe('compareLiterals', () => {
  it.each([
    ['9', '10'],
    ['1', '1.5'],
    ['-1.5', '-1.25'],
    ['9007199254740992', '9007199254740993'],
    ['1.00000000000000000001', '1.00000000000000000002'],
    ['"2"^^xsd:byte', '1e1'],
    ['"-INF"^^xsd:double', '0'],
    ['false', '"1"^^xsd:boolean'],
    ['"B"', '"a"'],
    ['"-0044"^^xsd:gYear', '"1943"^^xsd:gYear'],
    ['"1943-02-28"^^xsd:date', '"1943-03-01"^^xsd:date'],
    ['"1943-01-01T01:00:00+03:00"^^xsd:dateTime', '"1942-12-31T23:00:00Z"^^xsd:dateTimeStamp'],
    ['"09:00:00"^^xsd:time', '"24:00:00"^^xsd:time'],
  ])('puts %s before %s', (less, more) => {
    expect(compareLiterals(literal(less), literal(more))).toBe(-1)
    expect(compareLiterals(literal(more), literal(less))).toBe(1)
  })

  it.each([
    ['1', '"1.0"^^xsd:decimal'],
    ['true', '"1"^^xsd:boolean'],
    ['"1943-01-01T24:00:00"^^xsd:dateTime', '"1943-01-02T00:00:00"^^xsd:dateTime'],
  ])('holds %s equal to %s', (a, b) => {
    expect(compareLiterals(literal(a), literal(b))).toBe(0)
  })

  it.each([
    ['1', '"1"'],
    ['"a"@en', '"b"@en'],
    ['"1943-01-01"^^xsd:date', '"1944"^^xsd:gYear'],
    ['"1943-01-01T00:00:00Z"^^xsd:dateTime', '"1944-01-01T00:00:00"^^xsd:dateTime'],
    ['"NaN"^^xsd:double', '1'],
    ['"one"^^xsd:integer', '2'],
    ['"a"^^ex:type', '"b"^^ex:type'],
    ['ex:a', '1'],
  ])('does not compare %s with %s', (a, b) => {
    expect(compareLiterals(literal(a), literal(b))).toBeUndefined()
  })
})
