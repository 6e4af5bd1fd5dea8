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
  readonly #counts = new Map<number, Record<Severity, number>>()
  #kept: { readonly piece: number; readonly issue: Issue }[] = []

  /** @param most how many issues are kept */
  constructor(most: number) {
    this.#most = most
  }

  /** Adds issues of a piece. */
  add(piece: number, issues: readonly Issue[]): void {
    if (issues.length === 0) return
    const counts = this.#counts.get(piece) ?? { violation: 0, warning: 0, info: 0 }
    this.#counts.set(piece, counts)
    for (const issue of issues) {
      counts[issue.severity]++
      this.#kept.push({ piece, issue })
    }
    if (this.#kept.length > 2 * this.#most + 100) this.#trim()
  }

  /** Forgets the issues of a piece. */
  drop(piece: number): void {
    this.#counts.delete(piece)
    this.#kept = this.#kept.filter(one => one.piece !== piece)
  }

  /** Whether no issue is a violation. */
  get ok(): boolean {
    return this.counts.violation === 0
  }

  get counts(): IssueCounts {
    const sum = { violation: 0, warning: 0, info: 0 }
    for (const { violation, warning, info } of this.#counts.values()) {
      sum.violation += violation
      sum.warning += warning
      sum.info += info
    }
    return sum
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
