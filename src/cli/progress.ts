import type { Terminal } from './terminal.ts'

/** Milliseconds between two lines, and before the first: short work shows none. */
const pause = 500

/** What has been done so far, on a line of its own that is written over. */
export interface Progress {
  readonly show: (records: number) => void
  /** Takes the line away. */
  readonly end: () => void
}

/** Shows progress on a terminal; in a pipe or a file there is none. */
export function openProgress({ stderr }: Terminal): Progress {
  let next = performance.now() + pause
  let shown = false
  return {
    show(records) {
      if (!stderr.isTTY || performance.now() < next) return
      next = performance.now() + pause
      shown = true
      stderr.write(`\r${records.toLocaleString('en')} records`)
    },
    end() {
      if (shown) stderr.write('\r\u001b[K')
    },
  }
}
