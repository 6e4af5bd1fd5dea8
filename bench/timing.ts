import { median } from './statistics.ts'
import type { Measurement } from './work.ts'

/** Several runs of one contender as one: times are medians, and memory is the most that a run needed. */
export interface Timing extends Measurement {
  readonly contender: string
  readonly runs: number
}

/** The runs of one contender. It has run at least once. */
export function timingOf(contender: string, runs: readonly Measurement[]): Timing {
  const [{ checkSeconds, records, triples, ok }] = runs as [Measurement]
  return {
    contender,
    runs: runs.length,
    seconds: median(runs.map(one => one.seconds)),
    ...(checkSeconds !== undefined && { checkSeconds: median(runs.map(one => one.checkSeconds!)) }),
    peakMb: Math.max(...runs.map(one => one.peakMb)),
    records,
    triples,
    ok,
  }
}

/** A timing in words, such as `ours 0.42 s, 98 MB`. */
export function timingText({ contender, seconds, peakMb }: Timing): string {
  return `${contender} ${Number(seconds.toPrecision(3))} s, ${Math.round(peakMb)} MB`
}

/**
 * Makes sure that contenders did the same work, since figures of different work must not be compared.
 *
 * @throws Error if one of them found another verdict than expected, or built another number of statements.
 */
export function mustAgree(timings: readonly Timing[], expected: { readonly ok: boolean }): void {
  for (const { contender, ok } of timings) {
    if (ok !== expected.ok)
      throw new Error(`${contender} says that the records are ${ok ? '' : 'not '}sound.`)
  }
  const counts = timings.filter(({ triples }) => triples > 0)
  const [first] = counts
  const other = counts.find(({ triples }) => triples !== first!.triples)
  if (first && other && expected.ok) {
    const said = [first, other].map(({ contender, triples }) => `${contender} has ${triples}`)
    throw new Error(`The contenders built different graphs: ${said.join(', ')} statements.`)
  }
}
