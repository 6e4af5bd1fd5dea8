import { DataFactory } from 'n3'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../src/check/result.ts'
import { severitiesOf } from '../../src/check/severities.ts'
import type { Issue } from '../../src/model/issue.ts'

const { literal, namedNode } = DataFactory
const sh = (name: string) => namedNode(`http://www.w3.org/ns/shacl#${name}`)

const result: Result = {
  focus: namedNode('https://example.org/a'),
  path: namedNode('https://example.org/date'),
  value: literal('four'),
  component: sh('DatatypeConstraintComponent'),
  severity: sh('Violation'),
  shape: namedNode('https://example.org/shape'),
  found: 1,
}
const { value: _, ...absent } = result
const noDate: Issue = {
  code: 'bad-literal',
  severity: 'violation',
  message: '',
  focus: 'https://example.org/a',
  path: 'https://example.org/date',
  value: 'four',
}

describe('How grave issues are, without their places', () => {
  it.each([
    ['of several values', [result, { ...result, value: literal('five') }], ['violation', 'violation']],
    ['of what is missing', [absent, { ...absent, severity: sh('Warning') }], ['violation', 'warning']],
    [
      'of a severity of the shapes',
      [{ ...result, severity: namedNode('https://example.org/bad') }],
      ['violation'],
    ],
    [
      'of one value of one node',
      [result, { ...result, component: sh('InConstraintComponent') }],
      ['violation'],
    ],
    ['of one value, once more and once less grave', [result, { ...result, severity: sh('Info') }], undefined],
    [
      'of one value of two paths',
      [result, { ...result, path: namedNode('https://example.org/x') }],
      undefined,
    ],
    [
      'of one value of two nodes',
      [result, { ...result, focus: namedNode('https://example.org/x') }],
      undefined,
    ],
  ] satisfies [string, Result[], string[] | undefined][])('is told %s', (_, results, severities) => {
    expect(severitiesOf(results, [])).toEqual(severities)
  })

  it('is told of dates together with what shapes find', () => {
    expect(severitiesOf([absent], [noDate])).toEqual(['violation', 'violation'])
    expect(severitiesOf([result], [noDate])).toEqual(['violation'])
    expect(severitiesOf([{ ...result, severity: sh('Info') }], [noDate])).toBeUndefined()
  })
})
