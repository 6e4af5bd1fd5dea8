import { createHash } from 'node:crypto'
import { chmod, type FileHandle, mkdir, mkdtemp, open, readdir, realpath, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { ChanceryError } from '../model/error.ts'

/** Size and digest of a file that was written. */
interface WrittenFile {
  readonly sha256: string
  readonly size: number
}

/** A file that grows piece by piece. */
interface OutputFile {
  write(text: string): Promise<void>
  close(): Promise<void>
}

/** A folder in the making, which takes the place of the old one when it is complete. */
export interface OutputFolder {
  open(path: string): Promise<OutputFile>
  write(path: string, text: string): Promise<void>
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
 * Begins a new version of a folder, beside the old one.
 *
 * @throws ChanceryError `not-ours` if the folder exists, is not empty and was not written by a build;
 * `not-writable` if nothing can be written there.
 */
export async function beginFolder(folder: string): Promise<OutputFolder> {
  // Where the folder is a link, what it leads to is replaced.
  const target = await realpath(folder).catch(() => resolve(folder))
  await refuseForeign(target, folder)
  const parent = dirname(target)
  const temporary = await guarded(folder, async () => {
    await mkdir(parent, { recursive: true })
    const made = await mkdtemp(join(parent, `.${basename(target)}-`))
    // A temporary folder is for its owner alone; a published one is for all whom the umask admits.
    await chmod(made, 0o777 & ~process.umask())
    return made
  })
  const handles = new Set<FileHandle>()
  const written = new Map<string, WrittenFile>()
  const openFile = (path: string): Promise<OutputFile> =>
    guarded(folder, async () => {
      const file = join(temporary, path)
      await mkdir(dirname(file), { recursive: true })
      const handle = await open(file, 'wx')
      handles.add(handle)
      return growingFile(handle, folder, result => {
        handles.delete(handle)
        written.set(path, result)
      })
    })
  return {
    open: openFile,
    async write(path, text) {
      const file = await openFile(path)
      await file.write(text)
      await file.close()
    },
    files: () => Object.fromEntries([...written].sort(([a], [b]) => (a < b ? -1 : 1))),
    commit: () => guarded(folder, () => swap(temporary, target)),
    async abandon() {
      await Promise.allSettled([...handles].map(handle => handle.close()))
      await rm(temporary, { recursive: true, force: true })
    },
  }
}

function growingFile(handle: FileHandle, folder: string, done: (result: WrittenFile) => void): OutputFile {
  const hash = createHash('sha256')
  let size = 0
  return {
    write: text =>
      guarded(folder, async () => {
        const bytes = Buffer.from(text)
        hash.update(bytes)
        size += bytes.length
        await handle.writeFile(bytes)
      }),
    close: () =>
      guarded(folder, async () => {
        await handle.close()
        done({ sha256: hash.digest('hex'), size })
      }),
  }
}

/** Two renames: between them the old folder stands beside its place, whole. */
async function swap(temporary: string, target: string): Promise<void> {
  const old = `${temporary}-old`
  const existed = await rename(target, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
  try {
    await rename(temporary, target)
  } catch (error) {
    if (existed) await rename(old, target)
    throw error
  }
  await rm(old, { recursive: true, force: true })
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

async function guarded<T>(folder: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (error) {
    throw error instanceof ChanceryError ? error : notWritable(folder, error as NodeJS.ErrnoException)
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Make room and build again',
  EACCES: 'permission is denied. Give yourself the right to write there',
  EROFS: 'the file system is read-only. Choose another folder',
  ENOTDIR: 'a file stands in the way. Choose another folder',
  EEXIST: 'a file stands in the way. Choose another folder',
  EBUSY: 'it is in use, perhaps as a mount point. Choose a folder inside it',
}

function notWritable(folder: string, cause: NodeJS.ErrnoException): ChanceryError {
  const reason = reasons[cause.code ?? ''] ?? cause.message
  return new ChanceryError(
    'not-writable',
    `Cannot write ${folder}: ${reason}; what was there is as it was.`,
    { cause },
  )
}
