import type { Issue, Severity } from '../model/issue.ts'
import { inFileOrder } from './issue-order.ts'
import type { FoundIssue } from './piece-result.ts'

/** How many issues there are of each severity. */
export type IssueCounts = Readonly<Record<Severity, number>>

type Counts = Record<Severity, number>

interface Kept {
  readonly issue: Issue
  readonly record: number | undefined
}

/** What is known of the issues of a piece. */
interface PieceIssues {
  readonly counts: Counts
  /** Those of them that are kept. */
  kept: Kept[]
  /** How many there are of the records that are open. */
  open?: Map<number, Counts>
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

  /**
   * Adds issues of a piece.
   *
   * @param open records of which the issues may have to be forgotten
   */
  add(piece: number, found: readonly FoundIssue[], open?: ReadonlySet<number>): void {
    if (found.length === 0) return
    const known = this.#of(piece)
    for (const { severity, record, issue } of found) {
      this.#count(known.counts, severity, 1)
      if (record !== undefined && open?.has(record)) {
        known.open ??= new Map()
        const counts = known.open.get(record) ?? noIssues()
        known.open.set(record, counts)
        counts[severity]++
      }
      if (!issue) continue
      known.kept.push({ issue, record })
      this.#kept++
    }
    if (this.#kept > 2 * this.#most + 100) this.#trim()
  }

  /** Counts issues of a piece of which no more is known. */
  count(piece: number, severity: Severity, issues: number): void {
    if (issues > 0) this.#count(this.#of(piece).counts, severity, issues)
  }

  /** Forgets the issues of a piece. */
  drop(piece: number): void {
    const known = this.#pieces.get(piece)
    if (!known) return
    this.#uncount(known.counts)
    this.#kept -= known.kept.length
    this.#pieces.delete(piece)
  }

  /** Forgets the issues of records of a piece, which were open. */
  dropRecords(piece: number, records: ReadonlySet<number>): void {
    const known = this.#pieces.get(piece)
    if (!known?.open) return
    for (const record of records) {
      const counts = known.open.get(record)
      if (!counts) continue
      known.open.delete(record)
      this.#uncount(counts, known.counts)
    }
    const kept = known.kept.filter(({ record }) => record === undefined || !records.has(record))
    this.#kept -= known.kept.length - kept.length
    known.kept = kept
  }

  /** Whether no issue is a violation. */
  get ok(): boolean {
    return this.#total.violation === 0
  }

  get counts(): IssueCounts {
    return { ...this.#total }
  }

  /** Whether as many are kept as are wanted, so that none of a later file would be among the first. */
  get isFull(): boolean {
    return this.#kept >= this.#most
  }

  /** How many issues of a piece are kept. */
  keptOf(piece: number): number {
    return this.#pieces.get(piece)?.kept.length ?? 0
  }

  /** Whether a piece has issues that are not kept. */
  isPartial(piece: number): boolean {
    const known = this.#pieces.get(piece)
    return known !== undefined && sumOf(known.counts) > known.kept.length
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

  #count(counts: Counts, severity: Severity, issues: number): void {
    counts[severity] += issues
    this.#total[severity] += issues
  }

  #uncount(dropped: IssueCounts, counts?: Counts): void {
    for (const severity of severities) {
      this.#total[severity] -= dropped[severity]
      if (counts) counts[severity] -= dropped[severity]
    }
  }

  /** Keeps the first ones alone, and gives them in their order. */
  #trim(): readonly Issue[] {
    const all: { readonly known: PieceIssues; readonly one: Kept }[] = []
    for (const known of this.#pieces.values()) {
      for (const one of known.kept) all.push({ known, one })
      known.kept = []
    }
    const first = all.sort((a, b) => inFileOrder(a.one.issue, b.one.issue)).slice(0, this.#most)
    for (const { known, one } of first) known.kept.push(one)
    this.#kept = first.length
    return first.map(({ one }) => one.issue)
  }
}

const severities = ['violation', 'warning', 'info'] as const

function noIssues(): Counts {
  return { violation: 0, warning: 0, info: 0 }
}

function sumOf({ violation, warning, info }: IssueCounts): number {
  return violation + warning + info
}
