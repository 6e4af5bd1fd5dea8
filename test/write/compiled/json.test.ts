import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passageNode } from '../../../src/evidence/passage.ts'
import { PassageNode } from '../../../src/model/passage-node.ts'
import type { RecordNode } from '../../../src/model/record.ts'
import { jsonText } from '../../../src/write/compiled/json.ts'
import { arbitraryRecord } from '../../encode/arbitrary-record.ts'
import { citingRecord } from './citing-record.ts'
import { hostileRecord } from './hostile-record.ts'

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
const passage: fc.Arbitrary<RecordNode> = fc
  .record({ text: anyText, line: fc.constantFrom('1', '24'), quote: anyText, record: anyText })
  .map(({ record, ...rest }) => passageNode(rest as Parameters<typeof passageNode>[0], record))
describe('The JSON of a record', () => {
  it('is what JSON.stringify gives, for any record, with passages or without', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryRecord, hostileRecord, citingRecord, passage), record => {
        expect(jsonText(record)).toBe(JSON.stringify(record))
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['half of a surrogate pair', { prefLabel: { en: '\ud800' } }],
    ['a control character', { prefLabel: { en: '\u0000\u001f\u007f\u2028' } }],
    ['signs of JSON in a key', { prefLabel: { 'e"n\\': 'x' } }],
    ['nothing in it', { prefLabel: {}, mentions: [] }],
  ])('is what JSON.stringify gives, for %s', (_, more) => {
    const record = { id: 'person/a', type: 'Person', ...more } as RecordNode
    expect(jsonText(record)).toBe(JSON.stringify(record))
  })

  it('differs when one word of a passage differs, so that the comparison can fail', () => {
    const one = new PassageNode('person/a#passage', 'text/a', 'line=1,2', 'some words')
    const other = new PassageNode('person/a#passage', 'text/a', 'line=1,2', 'other words')
    expect(jsonText(one)).not.toBe(JSON.stringify(other))
  })
})
