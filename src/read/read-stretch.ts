import type { FileHandle } from 'node:fs/promises'

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
 * Reads the bytes of what begins in [from, to) of a file, to its end, be it behind `to`. What stands before the
 * first beginning in the file belongs to the first stretch.
 */
export async function readStretch(
  handle: FileHandle,
  from: number,
  to: number,
  next: NextBegin,
): Promise<Buffer> {
  // The byte before tells whether something begins at `from`.
  const origin = Math.max(0, from - 1)
  let memory = Buffer.allocUnsafeSlow(to - origin + boundary)
  let length = await fill(handle, memory, 0, origin)
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
    length += await fill(handle, memory, length, origin + length)
    open = length === memory.length
  }
}

/** Reads until the memory is full or the file ends; gives how many bytes were read. */
export async function fill(
  handle: FileHandle,
  memory: Buffer,
  offset: number,
  position: number,
): Promise<number> {
  let filled = 0
  while (offset + filled < memory.length) {
    const { bytesRead } = await handle.read(
      memory,
      offset + filled,
      memory.length - offset - filled,
      position + filled,
    )
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return filled
}
