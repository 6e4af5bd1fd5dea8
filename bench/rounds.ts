/** Someone who takes part in a comparison. */
export interface Entrant<T> {
  readonly name: string
  readonly runs: number
  readonly run: () => Promise<T>
}

/**
 * Runs each entrant as often as it asks for, in turn (A B C, A B C …), so that what else the machine does meets all of
 * them alike. The results are in the order of the entrants.
 *
 * ```ts
 * const [ours, theirs] = await interleaved([{ name: 'ours', runs: 5, run }, …], say)
 * ```
 */
export async function interleaved<T>(
  entrants: readonly Entrant<T>[],
  say: (progress: string) => void,
): Promise<readonly (readonly T[])[]> {
  const results: T[][] = entrants.map(() => [])
  const rounds = Math.max(...entrants.map(({ runs }) => runs))
  for (let round = 0; round < rounds; round++) {
    for (const [index, { name, runs, run }] of entrants.entries()) {
      if (round >= runs) continue
      say(`${name}, run ${round + 1} of ${runs}`)
      results[index]!.push(await run())
    }
  }
  return results
}
