import type { Quad } from '@rdfjs/types'
import type { Issue } from '../model/issue.ts'
import type { RecordNode } from '../model/record.ts'
import { checkGraph, type Surroundings } from './check-graph.ts'
import { idsBelow, type KnownNode, otherRecords } from './other-records.ts'
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
  const byId = new Map<string, RecordNode>()
  for (const record of records) {
    if (byId.has(record.id)) issues.push(repeated(record.id, base))
    byId.set(record.id, record)
  }
  if (!shapes.byRecord) {
    const quads = records.flatMap(record => encode(record))
    return [...issues, ...(await checkGraph(quads, shapes.graph, { model, base, broken }))]
  }
  // Few links lead to a node inside another record: what is in a record is found out when one does.
  const inside = new Map<RecordNode, ReadonlyMap<string, KnownNode>>()
  const nodesIn = (record: RecordNode): ReadonlyMap<string, KnownNode> => {
    const nodes = inside.get(record) ?? nodesOf(record, model, base)
    inside.set(record, nodes)
    return nodes
  }
  const find = (iri: string): KnownNode | undefined => {
    if (!iri.startsWith(base)) return undefined
    const [id = ''] = iri.slice(base.length).split('#', 1)
    const record = byId.get(id)
    if (record && base.length + id.length === iri.length) return record
    return (record && nodesIn(record).get(iri)) ?? (broken.has(iri) ? {} : undefined)
  }
  const ids = (): string[] => records.flatMap(record => idsBelow(nodesIn(record).keys(), base))
  const others = otherRecords(model, find, ids)
  const check = await openRecordCheck({ model, base, shapes, others })
  for (const record of records) issues.push(...check(record).issues())
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
