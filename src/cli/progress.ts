import { inThousands } from './in-thousands.ts'
import type { Terminal } from './terminal.ts'

/** Milliseconds between two lines, and before the first: short work shows none. */
const pause = 500

/**
 * Does work that tells how many records have been done, and shows it on a terminal, on a line that is written over and
 * taken away in the end. In a pipe or a file there is none.
 *
 * ```ts
 * const report = await withProgress(this.process, onProgress => checkCorpus(corpus, { onProgress }))
 * ```
 */
export async function withProgress<Result>(
  { stderr }: Terminal,
  work: (onProgress: (records: number) => void) => Promise<Result>,
): Promise<Result> {
  let next = performance.now() + pause
  let shown = false
  try {
    return await work(records => {
      if (!stderr.isTTY || performance.now() < next) return
      next = performance.now() + pause
      shown = true
      stderr.write(`\r${inThousands(records)} records`)
    })
  } finally {
    if (shown) stderr.write('\r\u001b[K')
  }
}
