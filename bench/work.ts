/** What a contender did, as the process that did it reports it. */
export interface Work {
  /** Time of the work itself, from after the imports. */
  readonly seconds: number
  /** The part of it that the SHACL engine took, where it can be told from the rest. */
  readonly checkSeconds?: number
  readonly records: number
  /** Distinct statements of the records. */
  readonly triples: number
  /** Whether the records passed the check. */
  readonly ok: boolean
}

/** Work, and the memory that its process needed at its highest. */
export interface Measurement extends Work {
  readonly peakMb: number
}

/** Starts a clock, and gives what reads it, in seconds. */
export function stopwatch(): () => number {
  const begun = performance.now()
  return () => (performance.now() - begun) / 1000
}
