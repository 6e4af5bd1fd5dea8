import { checkGraph } from '../check/check-graph.ts'
import { encode } from '../encode/encode.ts'
import type { Issue } from '../model/issue.ts'
import { placeIssues } from '../read/place-issues.ts'
import { brokenIris, type Found, type Rules, recordAt, repeatedId } from './record-at.ts'

/** Reads and checks data by the graph of all their records, for shapes that read more than one record at a time. */
export async function checkTogether(
  data: readonly unknown[],
  { model, base, shapes }: Rules,
): Promise<Found> {
  const reads = data.map((_, number) => recordAt(number, data, model))
  const records = reads.flatMap(({ record }) => record ?? [])
  const unread = data.filter((_, number) => !reads[number]!.record)
  const broken = new Set(unread.flatMap(one => brokenIris(one, { model, base })))
  const known = new Set<string>()
  const repeated: Issue[] = []
  for (const [number, { record }] of reads.entries()) {
    if (!record) continue
    const { id } = record.record
    if (known.has(id)) repeated.push(repeatedId(id, number, base))
    known.add(id)
  }
  const quads = records.flatMap(({ record }) => encode(record, model, base))
  const found = await checkGraph(quads, shapes.graph, { model, base, broken })
  return {
    faults: reads.flatMap(({ issues }) => issues()),
    issues: [...repeated, ...placeIssues(found, records, model, base)],
  }
}
