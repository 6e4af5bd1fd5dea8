import type { AnyRecord, Telegram } from '../src/model/generated.ts'
import { damages } from './damage.ts'
import { type GeneratedRecord, generateRecords } from './generate-records.ts'

/**
 * The faults that any SHACL engine finds: those that reading passes over, without the dates, since the engines know
 * nothing of EDTF.
 */
const visible = Object.values(damages).filter(
  ({ foundBy, code }) => foundBy === 'checking' && code !== 'bad-literal',
)

/** Records as `generateRecords` gives them, of which every document has a fault that any engine finds. */
export function* failingRecords(count: number): Generator<GeneratedRecord> {
  let documents = 0
  for (const { data } of generateRecords({ count })) {
    const record = data as AnyRecord
    if (record.type !== 'Telegram') yield { data }
    else yield { data: visible[documents++ % visible.length]!.spoil(record as Telegram) }
  }
}
