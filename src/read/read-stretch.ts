import { readSync } from 'node:fs'

/**
 * Finds where the first line or document begins in `bytes` at `start` or later. The byte before `start` must
 * be there. `open` bytes are not the last of the file. Gives `undefined` if none begins there.
 */
export type NextBegin = (bytes: Buffer, start: number, open: boolean) => number | undefined

/** Lines of NDJSON begin behind a line end. */
export const nextLine: NextBegin = (bytes, start) => {
  const found = bytes.indexOf(0x0a, start - 1)
  return found < 0 ? undefined : found + 1
}

/** Documents of YAML begin with a line that is `---`, or on which a space follows (YAML 1.2.2, §9.1.2). */
export const nextDocument: NextBegin = (bytes, start, open) => {
  for (let found = bytes.indexOf('\n---', start - 1); found >= 0; found = bytes.indexOf('\n---', found + 1)) {
    const after = bytes[found + 4]
    if (after === undefined ? !open : ' \t\r\n'.includes(String.fromCharCode(after))) return found + 1
  }
  return undefined
}

/** Bytes that tell a boundary: a line end, three dashes, and what follows them. */
const boundary = 5

/**
 * Reads the bytes of what begins in [from, to) of an open file, to its end, be it behind `to`. What stands before the
 * first beginning in the file belongs to the first stretch.
 *
 * It waits for the file: to read ahead is the system's work, and a call that can be waited for elsewhere costs more
 * than so few bytes take.
 */
export function readStretch(file: number, from: number, to: number, next: NextBegin): Buffer {
  // The byte before tells whether something begins at `from`.
  const origin = Math.max(0, from - 1)
  let memory = Buffer.allocUnsafeSlow(to - origin + boundary)
  let length = fill(file, memory, 0, origin)
  let open = length === memory.length
  const start = from === 0 ? 0 : next(memory.subarray(0, length), 1, open)
  if (start === undefined || start >= to - origin) return Buffer.alloc(0)
  let seen = to - origin
  for (;;) {
    const bytes = memory.subarray(0, length)
    const end = next(bytes, seen, open)
    if (end !== undefined) return bytes.subarray(start, end)
    if (!open) return bytes.subarray(start)
    seen = Math.max(seen, length - boundary)
    // Twice as much each time, so that all the reading and searching is linear in the record's size.
    memory = Buffer.concat([bytes], Math.max(2 * length, 65_536))
    length += fill(file, memory, length, origin + length)
    open = length === memory.length
  }
}

/** Reads from an open file until the memory is full or the file ends; gives how many bytes were read. */
export function fill(file: number, memory: Buffer, offset: number, position: number): number {
  let filled = 0
  while (offset + filled < memory.length) {
    const read = readSync(file, memory, offset + filled, memory.length - offset - filled, position + filled)
    if (read === 0) break
    filled += read
  }
  return filled
}
