import type { PreparedShapes } from '../check/prepare-shapes.ts'
import type { Issue } from '../model/issue.ts'
import type { Model } from '../model/model.ts'
import type { RecordPath } from '../model/record.ts'
import { type ReadEntry, toRecord } from '../read/corpus-record.ts'
import { readRecord } from '../read/read-record.ts'

/** What records are checked against. */
export interface Rules {
  readonly model: Model
  readonly base: string
  readonly shapes: PreparedShapes
}

/** What was wrong with data, by the way it was found out. */
export interface Found {
  /** Faults of data that are no record, or not quite. */
  readonly faults: readonly Issue[]
  /** What the check has against the records. */
  readonly issues: readonly Issue[]
}

/** A place among the data. */
export type Where = Pick<Issue, 'at'>

/** The record that data give, with the way back to its place among them. */
export function recordAt(number: number, data: readonly unknown[], model: Model): ReadEntry<Where> {
  const locate = (path: RecordPath): Where => ({ at: [number, ...path] })
  return toRecord({ data: data[number], locate }, model)
}

/** The IRIs of the nodes in data that are no record: they exist, although nothing more is known of them. */
export function brokenIris(data: unknown, { model, base }: Pick<Rules, 'base' | 'model'>): string[] {
  return Array.from(readRecord(data, model).paths.keys(), id => base + id)
}

/** The issue that a record has the id of another before it. */
export function repeatedId(id: string, number: number, base: string): Issue {
  return {
    code: 'duplicate-id',
    severity: 'violation',
    message: `The id "${id}" is that of more than one record.`,
    hint: 'Give each another id, or merge the records.',
    focus: base + id,
    at: [number],
  }
}
