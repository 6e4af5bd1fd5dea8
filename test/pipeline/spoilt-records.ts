import fc from 'fast-check'
import { generateRecords } from '../../bench/generate-records.ts'

/** Links that a record may have to others, most of them wrong in one way or another. */
const links = fc.constantFrom(
  'document/telegram-20',
  'person/3',
  'person/nobody',
  'document/telegram-20#copy-1',
  'document/telegram-9#copy-1',
  'document/telegram-20#nothing',
  'document/nowhere#nothing',
  'place/0',
  'https://example.org/elsewhere/person/3',
  'https://example.org/archive/person/nobody',
)

/** Forty records, a part of them with faults, and links to all sorts of things. */
export function spoiltRecords(damage: number): fc.Arbitrary<readonly Record<string, unknown>[]> {
  return fc
    .record({
      seed: fc.nat(1000),
      mentions: fc.array(fc.tuple(fc.nat(39), links), { maxLength: 6 }),
      addressees: fc.array(fc.tuple(fc.nat(39), links), { maxLength: 6 }),
    })
    .map(({ seed, mentions, addressees }) => {
      const records = Array.from(
        generateRecords({ count: 40, seed, damage }),
        ({ data }) => data as Record<string, unknown>,
      )
      for (const [number, link] of mentions) records[number] = { ...records[number], mentions: [link] }
      for (const [number, addressee] of addressees) {
        const copy = [{ id: '#copy-1', copyNumber: '1', addressee }]
        if (records[number]!['copy']) records[number] = { ...records[number], copy }
      }
      return records
    })
}
