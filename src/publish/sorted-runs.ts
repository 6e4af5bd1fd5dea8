import type { FileHandle } from 'node:fs/promises'
import type { GrowingFile } from './growing-file.ts'
import { compareLines, sortLines } from './sort-lines.ts'

const lineFeed = 10

/** Lines of a file that fit in memory together, in order. They are there until the next run is asked for. */
export interface SortedRun {
  readonly bytes: Uint8Array
  /** Where each line starts, in the order of the lines. */
  readonly starts: Uint32Array
}

/**
 * Reads a file in runs of sorted lines, each as long as fits in the memory given, in bytes, with what sorting needs. A
 * line that alone is longer takes what it takes. A last line without a line feed gets one, and empty lines are
 * left out.
 */
export async function* readSortedRuns(
  source: FileHandle,
  memory: number,
): AsyncGenerator<SortedRun, undefined> {
  const { size } = await source.stat()
  // The shortest statement has 17 bytes, and each line takes 8 beside its own: no more than as much again.
  let bytes = Buffer.allocUnsafeSlow(Math.max(2, Math.min(size + 2, runSize(memory))))
  let lines = linesFor(bytes.length >> 5)
  let filled = 0
  for (let last = false; !last; ) {
    // One byte is kept for the line feed that the last line may lack.
    const { bytesRead } = await source.read(bytes, filled, bytes.length - 1 - filled)
    filled += bytesRead
    last = bytesRead === 0
    if (last && filled > 0 && bytes[filled - 1] !== lineFeed) bytes[filled++] = lineFeed
    if (!last && filled < bytes.length - 1) continue
    const whole = filled === 0 ? 0 : bytes.lastIndexOf(lineFeed, filled - 1) + 1
    if (whole === 0 && !last) {
      bytes = Buffer.concat([bytes.subarray(0, filled)], bytes.length * 2)
      continue
    }
    let count = 0
    for (let start = 0; start < whole; ) {
      const end = bytes.indexOf(lineFeed, start) + 1
      if (count === lines.starts.length) lines = linesFor(count * 2, lines.starts)
      if (end - start > 1) lines.starts[count++] = start
      start = end
    }
    const starts = lines.starts.subarray(0, count)
    sortLines(bytes, starts, lines.keys)
    yield { bytes, starts }
    bytes.copyWithin(0, whole, filled)
    filled -= whole
  }
  return undefined
}

/** Whether a file of so many bytes is one run. */
export function fitsInOneRun(size: number, memory: number): boolean {
  return size + 2 <= runSize(memory)
}

function runSize(memory: number): number {
  return Math.floor(memory / 2)
}

interface Lines {
  readonly starts: Uint32Array
  readonly keys: Uint32Array
}

function linesFor(count: number, known: Uint32Array = new Uint32Array()): Lines {
  const starts = new Uint32Array(Math.max(count, 16))
  starts.set(known)
  return { starts, keys: new Uint32Array(starts.length) }
}

/** Writes each line of a run once, and tells how many those are. */
export function writeRun({ bytes, starts }: SortedRun, file: GrowingFile): number {
  let count = 0
  let before: number | undefined
  for (const start of starts) {
    if (before !== undefined && compareLines(bytes, before, start) === 0) continue
    before = start
    count++
    file.write(bytes.subarray(start, bytes.indexOf(lineFeed, start) + 1))
  }
  return count
}
