import type { Quad } from '@rdfjs/types'
import type { Issue } from '../model/issue.ts'
import type { RecordNode } from '../model/record.ts'
import { checkGraph, type Surroundings } from './check-graph.ts'
import { type KnownNode, otherRecords } from './other-records.ts'
import type { PreparedShapes } from './prepare-shapes.ts'
import { nodesOf, openRecordCheck } from './record-check.ts'

/** What records are checked against. */
interface RecordsCheck extends Omit<Surroundings, 'engine'> {
  readonly shapes: PreparedShapes
  /** The RDF of a record, for shapes that are not decided a record at a time. */
  readonly encode: (record: RecordNode) => readonly Quad[]
}

/**
 * Checks records that go together: values, counts, and links between them. Issues carry focus node and path, and
 * stand in the order of the records. Shapes that read more than one record at a time are asked about the graph of
 * all records.
 */
export async function checkRecords(
  records: readonly RecordNode[],
  { model, base, broken, shapes, encode }: RecordsCheck,
): Promise<Issue[]> {
  const issues: Issue[] = []
  const nodes = new Map<string, KnownNode>(Array.from(broken, iri => [iri, {}]))
  const ids = new Set<string>()
  for (const record of records) {
    if (ids.has(record.id)) issues.push(repeated(record.id, base))
    ids.add(record.id)
    for (const [iri, node] of nodesOf(record, model, base)) nodes.set(iri, node)
  }
  if (!shapes.byRecord) {
    const quads = records.flatMap(record => encode(record))
    return [...issues, ...(await checkGraph(quads, shapes.graph, { model, base, broken }))]
  }
  const find = (iri: string): KnownNode | undefined => nodes.get(iri)
  const others = otherRecords(model, find, () => nodes.keys())
  const check = await openRecordCheck({ model, base, shapes, others })
  for (const record of records) issues.push(...check(record).issues)
  return issues
}

function repeated(id: string, base: string): Issue {
  return {
    code: 'duplicate-id',
    severity: 'violation',
    message: `The id "${id}" is that of more than one record.`,
    hint: 'Give each another id, or merge the records.',
    focus: base + id,
  }
}
