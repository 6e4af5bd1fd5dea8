import type { FileHandle } from 'node:fs/promises'

const lineFeed = 10

/** The place of a run of sorted, distinct lines in a file, in bytes. */
export interface RunPlace {
  readonly start: number
  readonly end: number
}

/** A run that is read line by line. At its end, `shared` is -1. */
export interface RunReader {
  bytes: Buffer
  /** The line at which the run stands, from `start` to `end`, line feed included. */
  start: number
  end: number
  /** How many bytes the line has in common with the one with which the merge compared it last. */
  shared: number
  /** How many bytes of the buffer are filled, and how many of the file are still to be read. */
  filled: number
  position: number
  readonly place: RunPlace
}

/** A reader that stands before the first line of a run. */
export function runReader(place: RunPlace, bufferSize: number): RunReader {
  const bytes = Buffer.allocUnsafeSlow(Math.max(bufferSize, 1))
  return { bytes, start: 0, end: 0, shared: 0, filled: 0, position: place.start, place }
}

/**
 * Steps to the next line, and finds what it shares with the line before, if the next line is in the buffer; otherwise
 * stays, and returns false.
 */
export function stepInBuffer(reader: RunReader): boolean {
  const { bytes, start, end, filled } = reader
  let at = end
  // Lines of a run differ, so that the one before cannot end first.
  for (let before = start; start < end && at < filled && bytes[at] === bytes[before]; before++) at++
  const lineEnd = at < filled ? bytes.indexOf(lineFeed, at) + 1 : 0
  if (lineEnd === 0 || lineEnd > filled) return false
  reader.shared = at - end
  reader.start = end
  reader.end = lineEnd
  return true
}

/** Steps to the next line after reading more of the file, or to the end of the run. */
export async function stepAfterReading(reader: RunReader, file: FileHandle): Promise<void> {
  do {
    const left = reader.place.end - reader.position
    if (left === 0) {
      reader.shared = -1
      return
    }
    makeRoom(reader)
    const { bytes, filled, position } = reader
    const { bytesRead } = await file.read(bytes, filled, Math.min(left, bytes.length - filled), position)
    if (bytesRead === 0) throw new Error('a temporary file became shorter while it was read')
    reader.filled += bytesRead
    reader.position += bytesRead
  } while (!stepInBuffer(reader))
}

/** Moves what is still needed, which begins with the line at which the reader stands, to the start of the buffer. */
function makeRoom(reader: RunReader): void {
  const { bytes, start, end, filled } = reader
  if (start === 0 && filled === bytes.length) {
    reader.bytes = Buffer.concat([bytes], bytes.length * 2)
    return
  }
  bytes.copyWithin(0, start, filled)
  reader.start = 0
  reader.end = end - start
  reader.filled = filled - start
}
