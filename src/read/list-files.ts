import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { ChanceryError } from '../model/error.ts'
import { unreadable } from '../model/unreadable.ts'
import { formatOf } from './format.ts'

/**
 * Paths of the files below a folder that may hold records, with `/` between their parts, in code point order: the
 * same on every machine. What has a name that begins with a dot is left alone.
 *
 * @throws ChanceryError `not-readable` if the folder cannot be listed.
 */
export async function listFiles(folder: string): Promise<string[]> {
  try {
    const found = await readdir(folder, { recursive: true, withFileTypes: true })
    return found
      .filter(one => (one.isFile() || one.isSymbolicLink()) && formatOf(one.name))
      .map(one => relative(folder, join(one.parentPath, one.name)).split(sep).join('/'))
      .filter(file => !file.split('/').some(part => part.startsWith('.')))
      .sort()
  } catch (cause) {
    throw new ChanceryError('not-readable', unreadable(folder, cause), { cause })
  }
}

/** What issues call a file: its path below the folder, behind the folder as it was given. */
export function label(folder: string, file: string): string {
  return `${folder.replace(/\/+$/, '')}/${file}`
}
