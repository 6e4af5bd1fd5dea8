import type { Issue, Severity } from '../model/issue.ts'
import { inFileOrder, type Place } from './issue-order.ts'

/** How many issues there are of each severity. */
export type IssueCounts = Readonly<Record<Severity, number>>

/** What is known of the issues of a piece. */
interface PieceIssues {
  readonly counts: Record<Severity, number>
  /** Those of them that are kept. */
  kept: Issue[]
  /** Those counted that one record has, where they were counted for it. */
  records?: Map<number, Record<Severity, number>>
}

/**
 * The issues of a corpus: all are counted, and the first ones, in the order of the files, are kept. So memory is
 * bounded however much is wrong.
 */
export class IssueLog {
  readonly #most: number
  readonly #total = noIssues()
  readonly #pieces = new Map<number, PieceIssues>()
  /** How many are kept, all in all. */
  #kept = 0

  /** @param most how many issues are kept */
  constructor(most: number) {
    this.#most = most
  }

  /** Adds issues of a piece. */
  add(piece: number, issues: readonly Issue[]): void {
    for (const issue of issues) {
      this.count(piece, issue.severity)
      this.#of(piece).kept.push(issue)
      this.#kept++
    }
    if (this.#kept > 2 * this.#most + 100) this.#trim()
  }

  /** Counts issues of a piece of which no more is known; those of a record that is named can be forgotten alone. */
  count(piece: number, severity: Severity, issues = 1, record?: number): void {
    const known = this.#of(piece)
    known.counts[severity] += issues
    this.#total[severity] += issues
    if (record === undefined) return
    known.records ??= new Map()
    const ofRecord = known.records.get(record) ?? noIssues()
    known.records.set(record, ofRecord)
    ofRecord[severity] += issues
  }

  /** Forgets the issues of a piece. */
  drop(piece: number): void {
    const known = this.#pieces.get(piece)
    if (!known) return
    for (const severity of severities) this.#total[severity] -= known.counts[severity]
    this.#pieces.delete(piece)
    this.#kept -= known.kept.length
  }

  /** Forgets the issues that were counted for a record of a piece. */
  dropRecord(piece: number, record: number): void {
    const { counts, records } = this.#of(piece)
    const known = records?.get(record)
    if (!known) return
    records!.delete(record)
    for (const severity of severities) {
      counts[severity] -= known[severity]
      this.#total[severity] -= known[severity]
    }
  }

  /** Whether no issue is a violation. */
  get ok(): boolean {
    return this.#total.violation === 0
  }

  get counts(): IssueCounts {
    return { ...this.#total }
  }

  /** Whether as many are kept as are wanted, so that none of later files would stay. */
  get isFull(): boolean {
    return this.#kept >= this.#most
  }

  /** Whether as many are kept as are wanted that stand before a place. */
  isFullBefore(place: Place): boolean {
    let before = 0
    for (const { kept } of this.#pieces.values()) {
      for (const issue of kept) if (inFileOrder(issue, place) < 0) before++
    }
    return before >= this.#most
  }

  /** Whether a piece has issues that are not kept. */
  isPartial(piece: number): boolean {
    const known = this.#pieces.get(piece)
    return (
      known !== undefined && severities.reduce((sum, one) => sum + known.counts[one], 0) > known.kept.length
    )
  }

  /** The first issues, in the order of the files. */
  get first(): readonly Issue[] {
    return this.#trim()
  }

  #of(piece: number): PieceIssues {
    const known = this.#pieces.get(piece) ?? { counts: noIssues(), kept: [] }
    this.#pieces.set(piece, known)
    return known
  }

  /** Keeps the first ones alone, and gives them in their order. */
  #trim(): readonly Issue[] {
    const all = Array.from(this.#pieces.values(), known => {
      const issues = known.kept
      known.kept = []
      return issues.map(issue => ({ known, issue }))
    })
    const first = all
      .flat()
      .sort((a, b) => inFileOrder(a.issue, b.issue))
      .slice(0, this.#most)
    for (const { known, issue } of first) known.kept.push(issue)
    this.#kept = first.length
    return first.map(({ issue }) => issue)
  }
}

const severities = ['violation', 'warning', 'info'] as const

function noIssues(): Record<Severity, number> {
  return { violation: 0, warning: 0, info: 0 }
}
