import type { Line } from '../line.ts'
import type { Timing } from '../timing.ts'

/** What measures share. */
export interface Bench {
  /** A folder for inputs and outputs, which is removed at the end. */
  readonly folder: string
  /** Tells what is being done. */
  readonly say: (progress: string) => void
}

/** What a measure found: lines for the table, and the timings behind them. */
export interface Measured {
  readonly lines: readonly Line[]
  readonly timings: readonly Timing[]
}

/** The peak of memory that is allowed: a fixed part, and 16 bytes for each record. */
export function memoryLimit(records: number): { readonly most: number } {
  return { most: 150 + (16 * records) / 2 ** 20 }
}
