import { checkRecords } from '../check/check-records.ts'
import type { PreparedShapes } from '../check/prepare-shapes.ts'
import { encode } from '../encode/encode.ts'
import type { Issue } from '../model/issue.ts'
import type { Model } from '../model/model.ts'
import type { RecordPath } from '../model/record.ts'
import { toRecord } from '../read/corpus-record.ts'
import { placeIssues } from '../read/place-issues.ts'
import { readRecord } from '../read/read-record.ts'
import type { Validation } from './options.ts'

/** What records are checked against. */
interface Rules {
  readonly model: Model
  readonly base: string
  readonly shapes: PreparedShapes
}

/** Checks records that were built in code: they have the issues that files would have, with a path for a line. */
export async function validateRecords<Data>(
  data: readonly Data[],
  { model, base, shapes }: Rules,
): Promise<Validation<Data>> {
  const reads = data.map((one, number) =>
    toRecord({ data: one, locate: (path: RecordPath) => ({ at: [number, ...path] }) }, model),
  )
  const records = reads.flatMap(({ record }) => record ?? [])
  const unread = data.filter((_, number) => !reads[number]!.record)
  const broken = new Set(unread.flatMap(one => [...readRecord(one, model).paths.keys()].map(id => base + id)))
  const found = await checkRecords(
    records.map(({ record }) => record),
    { model, base, broken, shapes, encode: record => encode(record, model, base) },
  )
  const issues: Issue[] = [
    ...reads.flatMap(read => read.issues()),
    ...placeIssues(found, records, model, base),
  ]
  const ok = issues.every(issue => issue.severity !== 'violation')
  return ok ? { ok, records: data, issues } : { ok, issues }
}
