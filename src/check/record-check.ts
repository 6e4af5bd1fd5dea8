import { resolveIri } from '../model/iri.ts'
import type { Issue, Severity } from '../model/issue.ts'
import type { Model } from '../model/model.ts'
import type { RecordNode } from '../model/record.ts'
import { typesIn } from '../model/types-in.ts'
import { backgroundOf } from './background.ts'
import { recordAcceptor } from './compiled/accept-record.ts'
import { recordFeeder } from './compiled/feed-record.ts'
import { recordChecker } from './compiled/record-checker.ts'
import { type Dated, dateIssues, edtfDatatype, isCalendarDate } from './edtf-issues.ts'
import { linkIssue } from './link-issue.ts'
import { compareIssues } from './order-issues.ts'
import type { KnownNode, OtherRecords } from './other-records.ts'
import type { PreparedShapes } from './prepare-shapes.ts'
import type { Result } from './result.ts'
import { severitiesOf } from './severities.ts'
import { toIssue } from './to-issue.ts'

/** What records are checked against. */
export interface RecordCheckOptions {
  readonly model: Model
  /** IRI that ids are resolved against. */
  readonly base: string
  readonly shapes: PreparedShapes
  readonly others: OtherRecords
}

/** What the check of a record found. */
interface CheckedRecord {
  /** How many statements the record makes. */
  readonly statements: number
  /** Whether there is no issue. */
  readonly ok: boolean
  /** The issues in the order of the record's nodes, with focus node and path. They are made when they are asked for. */
  readonly issues: () => readonly Issue[]
  /**
   * How grave the issues are once they have their places, of which there is one for a value: found out without making
   * them. `undefined` where that cannot be told.
   */
  readonly severities: () => readonly Severity[] | undefined
}

/** Checks records, one after the other. */
export type RecordCheck = (record: RecordNode) => Promise<CheckedRecord>

/**
 * Makes the check of records, one after the other: straight from the record into the ids of the compiled shapes,
 * without quads between, in bounded memory. It gives what `checkGraph` gives for the graph of all the records.
 *
 * Throws `not-evaluated` for shapes that cannot be decided a record at a time.
 *
 * ```ts
 * const check = openRecordCheck({ model, base, shapes: prepareShapes(await ownShapes()), others })
 * for (const record of records) issues.push(...(await check(record)).issues())
 * ```
 */
export function openRecordCheck(options: RecordCheckOptions): RecordCheck {
  const { model, base, shapes, others } = options
  const checker = recordChecker(shapes.compiled, {
    background: backgroundOf(model),
    isInstance: others.isInstance,
  })
  let doubtful: Dated[] = []
  const feed = recordFeeder(
    checker,
    model,
    base,
    ({ datatype }) => datatype === edtfDatatype,
    (focus, { iri }, value) => {
      if (!isCalendarDate(value)) doubtful.push({ focus, path: iri, value })
    },
  )
  const accept = recordAcceptor(checker, {
    model,
    base,
    leadsTo: others.leadsTo ?? ((id, superclass) => others.isInstance(base + id, superclass)),
    test: ({ datatype }) => (datatype === edtfDatatype ? value => isCalendarDate(value) === true : undefined),
  })

  const issuesOf = (record: RecordNode, results: readonly Result[]): readonly Issue[] => {
    const nodes = nodesOf(record, model, base)
    const find = (iri: string): KnownNode | undefined => nodes.get(iri) ?? others.find(iri)
    const targets = { base, find, ids: others.ids }
    const places = new Map(Array.from(nodes.keys(), (iri, place) => [iri, place]))
    const place = ({ focus = '' }: Issue): number => places.get(focus) ?? places.size
    return results
      .flatMap(result => linkIssue(toIssue(result, shapes.graph), targets) ?? [])
      .sort((a, b) => place(a) - place(b) || compareIssues(a, b))
  }

  /** A link to what cannot be read is no issue of its own. */
  const isOfLost = ({ value }: Result): boolean => {
    const found = value && others.find(value.value)
    return found !== undefined && found.type === undefined
  }

  return async record => {
    const accepted = accept(record)
    if (accepted !== undefined) return { statements: accepted, ok: true, issues: none, severities: none }
    doubtful = []
    feed(record)
    const statements = checker.graph.size
    const results = checker.check()
    const noDates = doubtful.length > 0 ? await dateIssues(doubtful) : []
    if (results.length === 0 && noDates.length === 0)
      return { statements, ok: true, issues: none, severities: none }
    return {
      statements,
      ok: false,
      issues: () => [...noDates, ...issuesOf(record, results)],
      severities: () => (results.some(isOfLost) ? undefined : severitiesOf(results, noDates)),
    }
  }
}

const none = (): readonly [] => []

/** The nodes of a record by their IRIs, in their order. */
export function nodesOf(record: RecordNode, model: Model, base: string): ReadonlyMap<string, KnownNode> {
  const types = Array.from(typesIn(record, model))
  return new Map(types.map(([id, type]) => [resolveIri(id, base, model.prefixes), { type }]))
}
