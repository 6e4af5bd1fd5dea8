import fc from 'fast-check'
import { passageNode, type WholePassage } from '../../../src/evidence/passage.ts'
import type { RecordNode } from '../../../src/model/record.ts'
import { arbitraryRecord } from '../../encode/arbitrary-record.ts'

/** Words that have to be escaped, to stand on several lines, or to be refused, and such as stand for others. */
const quote = fc.oneof(
  fc.constantFrom('Экз. № 4', 'a "b"', 'a\\b', '$& $1', 'two\nlines', 'a/b#passage', '"quote"', '\ud800'),
  fc.string({ unit: 'grapheme' }),
)
const text = fc.constantFrom('text/a', 'c/d', 'https://example.net/text', 'http://x/> a <http://y/')
const passage = fc.record({ text, line: fc.constantFrom('1', '24'), quote })

/** A record that cites passages as records mostly do: expanded by this library. */
export const citingRecord: fc.Arbitrary<RecordNode> = fc
  .tuple(arbitraryRecord, fc.array(passage, { minLength: 1, maxLength: 4 }))
  .map(([record, passages]) => ({
    ...record,
    evidence: passages.map(one => passageNode(one as WholePassage, record.id)),
  }))
