import type { RecordNode } from '../model/record.ts'
import { type Reading, report } from './reading.ts'

/** A statement can be made once only, so a value that stands twice in a list would be lost. */
export function reportRepeated(values: readonly (RecordNode | string | undefined)[], reading: Reading): void {
  if (values.length < 2) return
  const seen = new Set<string>()
  for (const [index, value] of values.entries()) {
    if (value === undefined) continue
    const id = typeof value === 'string' ? value : value.id
    if (seen.has(id)) {
      const message = 'The same value stands here twice.'
      report(reading, { code: 'wrong-value', message, hint: 'Keep one of them.' }, index)
    }
    seen.add(id)
  }
}
