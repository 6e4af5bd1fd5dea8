import type { Issue, Severity } from '../model/issue.ts'
import { inFileOrder } from './issue-order.ts'

/** How many issues there are of each severity. */
export type IssueCounts = Readonly<Record<Severity, number>>

/**
 * The issues of a corpus: all are counted, and the first ones, in the order of the files, are kept. So memory is
 * bounded however much is wrong.
 */
export class IssueLog {
  readonly #most: number
  readonly #total = noIssues()
  readonly #byPiece = new Map<number, Record<Severity, number>>()
  #kept: { readonly piece: number; readonly issue: Issue }[] = []

  /** @param most how many issues are kept */
  constructor(most: number) {
    this.#most = most
  }

  /** Adds issues of a piece. */
  add(piece: number, issues: readonly Issue[]): void {
    for (const issue of issues) {
      this.count(piece, issue.severity)
      this.#kept.push({ piece, issue })
    }
    if (this.#kept.length > 2 * this.#most + 100) this.#trim()
  }

  /** Counts issues of a piece of which no more is known. */
  count(piece: number, severity: Severity, issues = 1): void {
    const counts = this.#byPiece.get(piece) ?? noIssues()
    this.#byPiece.set(piece, counts)
    counts[severity] += issues
    this.#total[severity] += issues
  }

  /** Forgets the issues of a piece. */
  drop(piece: number): void {
    const counts = this.#byPiece.get(piece)
    if (!counts) return
    for (const severity of severities) this.#total[severity] -= counts[severity]
    this.#byPiece.delete(piece)
    this.#kept = this.#kept.filter(one => one.piece !== piece)
  }

  /** Whether no issue is a violation. */
  get ok(): boolean {
    return this.#total.violation === 0
  }

  get counts(): IssueCounts {
    return { ...this.#total }
  }

  /** The first issues, in the order of the files. */
  get first(): readonly Issue[] {
    this.#trim()
    return this.#kept.map(({ issue }) => issue)
  }

  #trim(): void {
    this.#kept.sort((a, b) => inFileOrder(a.issue, b.issue))
    this.#kept.length = Math.min(this.#kept.length, this.#most)
  }
}

const severities = ['violation', 'warning', 'info'] as const

function noIssues(): Record<Severity, number> {
  return { violation: 0, warning: 0, info: 0 }
}
