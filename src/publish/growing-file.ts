import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'

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
 * A file that grows piece by piece. Small pieces are gathered, so that a piece costs no call of the system. What
 * could not be written is an error of a later call, of `close` at the latest.
 */
export interface GrowingFile {
  /** How many bytes have been added. */
  size(): number
  /**
   * Adds a piece; text becomes UTF-8, bytes are not to be changed any more. What is returned is to be awaited before the
   * next piece, if anything is.
   */
  write(piece: string | Uint8Array): Promise<void> | undefined
  /** Adds a part of some bytes, which may be overwritten as soon as the call has returned. */
  copy(bytes: Uint8Array, start: number, end: number): Promise<void> | undefined
  close(): Promise<WrittenFile>
}

/** Pieces are gathered into as many bytes. */
const chunkSize = 128 * 1024

/** With more bytes than that on their way to the disk, the writer has to wait. */
const maxOnTheWay = 4 * chunkSize

/**
 * Lets a file grow from where its handle stands. Without a handle nothing is written, and only size and digest are
 * told.
 */
export function growingFile(handle?: FileHandle): GrowingFile {
  const hash = createHash('sha256')
  let size = 0
  let chunk = Buffer.allocUnsafeSlow(chunkSize)
  let used = 0
  let onTheWay = 0
  let written: Promise<void> = Promise.resolve()

  const send = (bytes: Uint8Array): void => {
    hash.update(bytes)
    size += bytes.length
    if (!handle) return
    onTheWay += bytes.length
    written = written.then(async () => {
      for (let at = 0; at < bytes.length; ) at += (await handle.write(bytes, at)).bytesWritten
      onTheWay -= bytes.length
    })
    // Whoever awaits it next is told; nobody may be waiting yet.
    written.catch(() => {})
  }
  const flush = (): void => {
    if (used === 0) return
    const bytes = chunk.subarray(0, used)
    const isLittle = used < chunkSize / 8
    send(isLittle ? Buffer.from(bytes) : bytes)
    if (handle && !isLittle) chunk = Buffer.allocUnsafeSlow(chunkSize)
    used = 0
  }
  const patience = (): Promise<void> | undefined => (onTheWay > maxOnTheWay ? written : undefined)

  const copy = (bytes: Uint8Array, start: number, end: number): Promise<void> | undefined => {
    const part = bytes.subarray(start, end)
    return part.length > chunkSize ? keep(Buffer.from(part)) : gather(part)
  }
  const gather = (bytes: Uint8Array): Promise<void> | undefined => {
    if (bytes.length > chunkSize - used) flush()
    chunk.set(bytes, used)
    used += bytes.length
    return patience()
  }
  const keep = (bytes: Uint8Array): Promise<void> | undefined => {
    flush()
    send(bytes)
    return patience()
  }
  return {
    size: () => size + used,
    copy,
    write(piece) {
      if (typeof piece !== 'string') return piece.length > chunkSize ? keep(piece) : gather(piece)
      // A code unit has three bytes at most.
      if (piece.length * 3 > chunkSize - used) flush()
      if (piece.length * 3 > chunkSize) send(Buffer.from(piece))
      else used += chunk.write(piece, used)
      return patience()
    },
    async close() {
      flush()
      await written
      return { sha256: hash.digest('hex'), size }
    },
  }
}
