import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { digestOf } from './growing-file.ts'
import { notWritable } from './not-writable.ts'
import type { OutputEntry } from './output-folder.ts'

/** A file to be written, by its path within the output folder. */
export interface RecordFile {
  readonly path: string
  readonly text: string
}

/**
 * Writes files into an output folder in the making, which then adopts them. It waits for the disk and does nothing
 * else meanwhile, which in a worker thread is the fastest way. Messages call the folder by another name than its
 * root, if one is given: until it is complete, an output folder stands where nobody knows it.
 *
 * Of files of one path, as records of one id have them, the last stays: that there are two is for the check to say.
 *
 * ```ts
 * folder.adopt(writeRecordFiles(folder.path, [{ path: 'person/beria.ttl', text: turtle.document([beria]) }], out))
 * ```
 *
 * @throws ChanceryError `not-writable` if the disk is full or closed
 */
export function writeRecordFiles(
  root: string,
  files: Iterable<RecordFile>,
  called: string = root,
): OutputEntry[] {
  return Array.from(files, ({ path, text }) => {
    const bytes = Buffer.from(text)
    try {
      writeAt(root, join(root, path), bytes)
    } catch (error) {
      throw notWritable(called, error)
    }
    return { path, ...digestOf(bytes) }
  })
}

/** Only the first file of a folder finds that it is not there. An output folder that was given up is not made anew. */
function writeAt(root: string, path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || !existsSync(root)) throw error
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
  }
}
