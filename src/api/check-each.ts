import { idsBelow, type KnownNode, type OtherRecords, otherRecords } from '../check/other-records.ts'
import { nodesOf, openRecordCheck } from '../check/record-check.ts'
import type { Issue } from '../model/issue.ts'
import type { Model } from '../model/model.ts'
import type { CorpusRecord } from '../read/corpus-record.ts'
import { placeIssues } from '../read/place-issues.ts'
import { readRecord } from '../read/read-record.ts'
import { brokenIris, type Found, type Rules, recordAt, repeatedId, type Where } from './record-at.ts'

/** Where a record is among the data. */
interface Known {
  readonly type: string
  readonly number: number
}

/** A link that leads to nothing yet. */
interface OpenLink {
  readonly from: number
  readonly iri: string
  readonly superclass: string
}

/**
 * Reads and checks data one record after another, and keeps none of them. A link that leads to a record further on is
 * taken for right until all are in; records with one that is wrong are checked again.
 *
 * @throws ChanceryError `not-evaluated` for shapes that cannot be decided a record at a time
 */
export async function checkEach(data: readonly unknown[], { model, base, shapes }: Rules): Promise<Found> {
  const known = new Map<string, Known>()
  const broken = new Set<string>()
  const { find, ids } = openFinder(data, model, base, known, broken)
  const others = otherRecords(model, find, ids)

  let number = 0
  let complete = false
  const open: OpenLink[] = []
  const isInstance = (iri: string, superclass: string): boolean => {
    if (others.isInstance(iri, superclass)) return true
    if (!complete) open.push({ from: number, iri, superclass })
    return !complete
  }
  const check = openRecordCheck({ model, base, shapes, others: { ...others, isInstance } })
  const issuesOf = async (one: CorpusRecord<Where>): Promise<readonly Issue[]> => {
    const { ok, issues } = await check(one.record)
    return ok ? [] : placeIssues(issues(), [one], model, base, iri => find(iri)?.type)
  }

  const faults: Issue[] = []
  const repeated: Issue[] = []
  const found = new Map<number, readonly Issue[]>()
  for (; number < data.length; number++) {
    const { record, issues } = recordAt(number, data, model)
    faults.push(...issues())
    if (!record) {
      for (const iri of brokenIris(data[number], { model, base })) broken.add(iri)
      continue
    }
    const { id, type } = record.record
    if (known.has(id)) repeated.push(repeatedId(id, number, base))
    known.set(id, { type, number })
    found.set(number, await issuesOf(record))
  }
  complete = true
  const wrong = open.filter(({ iri, superclass }) => !others.isInstance(iri, superclass))
  for (const from of new Set(wrong.map(link => link.from))) {
    const { record } = recordAt(from, data, model)
    if (record) found.set(from, await issuesOf(record))
  }
  return { faults, issues: [...repeated, ...[...found.values()].flat()] }
}

/** Makes what finds nodes in the records that are known so far, and lists all when all are known. */
function openFinder(
  data: readonly unknown[],
  model: Model,
  base: string,
  known: ReadonlyMap<string, Known>,
  broken: ReadonlySet<string>,
): Pick<OtherRecords, 'find' | 'ids'> {
  // Few links lead to a node inside another record: what is in a record is found out when one does.
  const inside = new Map<number, ReadonlyMap<string, KnownNode>>()
  const nodesIn = (number: number): ReadonlyMap<string, KnownNode> => {
    const before = inside.get(number)
    if (before) return before
    const { record } = readRecord(data[number], model)
    const nodes = record ? nodesOf(record, model, base) : new Map<string, KnownNode>()
    inside.set(number, nodes)
    return nodes
  }
  let all: readonly string[] | undefined
  return {
    find(iri) {
      if (!iri.startsWith(base)) return undefined
      const id = iri.slice(base.length)
      const whole = known.get(id)
      if (whole) return whole
      const record = known.get(id.split('#', 1)[0]!)
      return (record && nodesIn(record.number).get(iri)) ?? (broken.has(iri) ? {} : undefined)
    },
    ids() {
      all ??= Array.from(known.values(), ({ number }) => idsBelow(nodesIn(number).keys(), base)).flat()
      return all
    },
  }
}
