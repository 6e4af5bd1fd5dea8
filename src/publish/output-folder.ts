import { type FileHandle, mkdir, open, readdir, realpath, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { ChanceryError } from '../model/error.ts'
import { digestOf, growingFile, type WrittenFile } from './growing-file.ts'
import { guarded, guardedSync, notWritable } from './not-writable.ts'
import { raiseScaffold } from './scaffold.ts'

/** A file of the folder that grows piece by piece. */
export interface OutputFile {
  /** Adds a piece; text becomes UTF-8. */
  write(piece: string | Uint8Array): void
  /** Enters the file into the list of files, when it is written to the end. */
  close(): Promise<void>
}

/** A file that was written into the folder: its path within it, its SHA-256 in hexadecimal and its size in bytes. */
export interface OutputEntry extends WrittenFile {
  readonly path: string
}

/** A folder in the making, which takes the place of the old one when it is complete. */
export interface OutputFolder {
  /** Where the folder stands until then, for others who write into it what is then adopted. */
  readonly path: string
  open(path: string): Promise<OutputFile>
  write(path: string, content: string | Uint8Array): Promise<void>
  /** Enters files that others have written, or written anew, into the list of files. */
  adopt(entries: Iterable<OutputEntry>): void
  /** Files written so far, by path in code point order. */
  files(): Readonly<Record<string, WrittenFile>>
  /** Puts the new folder in the place of the old one. */
  commit(): Promise<void>
  /** Removes what was written; the old folder stays as it was. */
  abandon(): Promise<void>
}

/** The file by which a folder of ours is known. */
export const manifestFile = 'manifest.json'

/**
 * Begins a new version of a folder, in a scaffold beside the old one, and removes the scaffolds of builds that ended
 * half-way ({@link raiseScaffold} says which). Of several builds of the same folder, each puts its own there whole, and
 * the last one stays.
 *
 * @throws ChanceryError `not-ours` if the folder exists, is not empty and was not written by a build;
 * `not-writable` if nothing can be written there.
 */
export async function beginFolder(folder: string): Promise<OutputFolder> {
  // Where the folder is a link, what it leads to is replaced.
  const target = await realpath(folder).catch(() => resolve(folder))
  await refuseForeign(target, folder)
  const scaffold = await guarded(folder, () => raiseScaffold(target))
  const made = new Set([scaffold.fresh])
  const handles = new Set<FileHandle>()
  const written = new Map<string, WrittenFile>()
  const place = async (path: string): Promise<string> => {
    const file = join(scaffold.fresh, path)
    if (!made.has(dirname(file))) await mkdir(dirname(file), { recursive: true })
    made.add(dirname(file))
    return file
  }
  return {
    path: scaffold.fresh,
    open: path =>
      guarded(folder, async () => {
        const handle = await open(await place(path), 'wx')
        handles.add(handle)
        const file = growingFile(handle.fd)
        return {
          write: piece => guardedSync(folder, () => file.write(piece)),
          close: () =>
            guarded(folder, async () => {
              const result = file.close()
              await handle.close()
              handles.delete(handle)
              written.set(path, result)
            }),
        }
      }),
    write: (path, content) =>
      guarded(folder, async () => {
        const bytes = Buffer.from(content)
        await writeFile(await place(path), bytes, { flag: 'wx' })
        written.set(path, digestOf(bytes))
      }),
    adopt(entries) {
      for (const { path, sha256, size } of entries) written.set(path, { sha256, size })
    },
    // Paths are ASCII, in which code units are code points: they are made of ids.
    files: () => Object.fromEntries([...written].sort(([a], [b]) => (a < b ? -1 : 1))),
    commit: () => guarded(folder, () => scaffold.swap(old => refuseForeign(old, folder))),
    async abandon() {
      await Promise.allSettled(Array.from(handles, handle => handle.close()))
      await guarded(folder, () => scaffold.strike())
    },
  }
}

async function refuseForeign(target: string, folder: string): Promise<void> {
  const names = await readdir(target).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return []
    throw notWritable(folder, error)
  })
  if (names.length === 0 || names.includes(manifestFile)) return
  throw new ChanceryError(
    'not-ours',
    `${folder} holds files that no build has written (${names.slice(0, 3).join(', ')}), and would be replaced. Choose another folder, or empty this one.`,
  )
}
