import { readFile } from 'node:fs/promises'
import { unreadable } from '../model/unreadable.ts'
import type { ReadText } from './entry.ts'
import { formatOf } from './format.ts'
import { readBytes } from './read-bytes.ts'

/** Reads the file at a path, which issues call `file`. That it cannot be read is an issue, too. */
export async function readFileAt(path: string, file: string): Promise<ReadText> {
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  } catch (cause) {
    return unreadableFile(file, unreadable(file, cause))
  }
  return readBytes(bytes, file, formatOf(path)!)
}

/** What a file gives of which nothing could be read, and why. */
export function unreadableFile(file: string, message: string): ReadText {
  return { entries: [], issues: [{ code: 'unreadable', severity: 'violation', message, file }] }
}
