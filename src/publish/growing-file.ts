import { createHash } from 'node:crypto'
import { writeSync } from 'node:fs'

/** Size in bytes and SHA-256, in hexadecimal, of a file that was written. */
export interface WrittenFile {
  readonly sha256: string
  readonly size: number
}

/** Size and digest of the file that has these bytes. */
export function digestOf(bytes: Uint8Array): WrittenFile {
  return { sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length }
}

/**
 * A file that grows piece by piece. Small pieces are gathered, so that a piece costs no call of the system. It waits for
 * the system, which only copies what it is given, and writes it later: to be told of that in a turn of its own takes as
 * long as the copying.
 */
export interface GrowingFile {
  /** How many bytes have been added. */
  size(): number
  /** Adds a piece; text becomes UTF-8. */
  write(piece: string | Uint8Array): void
  /** Writes what has been gathered. The file itself stays open. */
  close(): WrittenFile
}

/** Pieces are gathered into as many bytes. */
const chunkSize = 128 * 1024

/**
 * Lets an open file grow from where it stands. Without one nothing is written, and only size and digest are told. What
 * the system refuses to write is thrown.
 */
export function growingFile(file?: number): GrowingFile {
  const hash = createHash('sha256')
  const chunk = Buffer.allocUnsafeSlow(chunkSize)
  let size = 0
  let used = 0

  const send = (bytes: Uint8Array): void => {
    hash.update(bytes)
    size += bytes.length
    if (file === undefined) return
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
  }
  const flush = (): void => {
    if (used > 0) send(chunk.subarray(0, used))
    used = 0
  }
  return {
    size: () => size + used,
    write(piece) {
      // A code unit has three bytes at most.
      const most = typeof piece === 'string' ? piece.length * 3 : piece.length
      if (most > chunkSize - used) flush()
      if (most > chunkSize) send(typeof piece === 'string' ? Buffer.from(piece) : piece)
      else if (typeof piece === 'string') used += chunk.write(piece, used)
      else {
        chunk.set(piece, used)
        used += piece.length
      }
    },
    close() {
      flush()
      return { sha256: hash.digest('hex'), size }
    },
  }
}
