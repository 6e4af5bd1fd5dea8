import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ChanceryError } from '../model/error.ts'
import { unreadable } from '../model/unreadable.ts'
import { type GrowingFile, growingFile, type WrittenFile } from './growing-file.ts'
import { mergeRuns } from './merge-runs.ts'
import { guarded } from './not-writable.ts'
import type { RunPlace } from './run-reader.ts'
import { fitsInOneRun, readSortedRuns, type SortedRun, writeRun } from './sorted-runs.ts'

/** Where the canonical form goes, and what it may take to make it. */
export interface CanonicalFileOptions {
  /**
   * The file to write; without it, only the digest is told. It may be the one that is read, which then is gone if the
   * disk fills up.
   */
  readonly to?: string
  /** Bytes of memory to make do with; 64 MiB by default. */
  readonly memory?: number
  /** What messages call the place; its path by default. */
  readonly called?: string
}

/** A canonical form: its SHA-256 in hexadecimal, its size in bytes, and how many lines, that is statements, it has. */
export interface CanonicalForm extends WrittenFile {
  readonly lines: number
}

/** No run is read in smaller pieces, unless memory is very short; they are read from all over the disk. */
const smallestBuffer = 64 * 1024
const greatestBuffer = 1024 * 1024

/**
 * The canonical form by RDFC-1.0 of an N-Quads file of any size, without blank nodes, whose lines have been written as
 * {@link quadsToNQuads} writes them: nothing is to be named, so that it is the distinct lines in the order of their code
 * points (§4.4.3, step 7), which in UTF-8 is that of their bytes.
 *
 * What does not fit in memory is sorted in runs, which stand in a temporary folder beside the file until they are
 * merged, and take as much room as the file, or twice as much where the runs are more than can be merged at once.
 *
 * ```ts
 * const { sha256 } = await canonicalFile('out/dump.nq')
 * await canonicalFile('out/dump.nq', { to: 'dump.canonical.nq' })
 * ```
 *
 * @throws ChanceryError `not-readable` if the file cannot be read, `not-writable` if the disk is full or closed
 */
export async function canonicalFile(
  path: string,
  options: CanonicalFileOptions = {},
): Promise<CanonicalForm> {
  const { to, memory = 64 * 1024 * 1024, called = to ?? path } = options
  const source = await open(path).catch(cause => {
    throw new ChanceryError('not-readable', unreadable(path, cause), { cause })
  })
  try {
    return await guarded(called, () => sortFile(source, { to, memory, beside: dirname(to ?? path) }))
  } finally {
    await source.close()
  }
}

interface Sorting {
  readonly to: string | undefined
  readonly memory: number
  readonly beside: string
}

async function sortFile(source: FileHandle, { to, memory, beside }: Sorting): Promise<CanonicalForm> {
  const { size } = await source.stat()
  if (fitsInOneRun(size, memory)) {
    const { value: run } = await readSortedRuns(source, memory).next()
    return writeTo(to, file => (run ? writeRun(run, file) : 0))
  }
  const folder = await mkdtemp(join(beside, '.sort-'))
  try {
    const runs = await writeRuns(join(folder, 'runs-0'), readSortedRuns(source, memory))
    const few = await mergeToFew(runs, folder, memory)
    return await reading(few, from =>
      writeTo(to, file => mergeRuns(from, few.places, bufferSize(few, memory), file)),
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A temporary file of sorted runs. */
interface RunFile {
  readonly path: string
  readonly places: readonly RunPlace[]
}

async function writeRuns(path: string, runs: AsyncIterable<SortedRun>): Promise<RunFile> {
  const places: RunPlace[] = []
  await writeTo(path, async file => {
    for await (const run of runs) {
      const start = file.size()
      writeRun(run, file)
      places.push({ start, end: file.size() })
    }
    return 0
  })
  return { path, places }
}

/** Merges runs into longer ones, until all that are left can be merged at once. */
async function mergeToFew(runs: RunFile, folder: string, memory: number): Promise<RunFile> {
  const most = Math.max(2, Math.floor(memory / leastBuffer(memory)))
  if (runs.places.length <= most) return runs
  const path = join(folder, `runs-${runs.places.length}`)
  const places: RunPlace[] = []
  await reading(runs, from =>
    writeTo(path, async file => {
      for (let at = 0; at < runs.places.length; at += most) {
        const start = file.size()
        await mergeRuns(from, runs.places.slice(at, at + most), leastBuffer(memory), file)
        places.push({ start, end: file.size() })
      }
      return 0
    }),
  )
  await rm(runs.path)
  return mergeToFew({ path, places }, folder, memory)
}

function leastBuffer(memory: number): number {
  return Math.min(smallestBuffer, memory >> 3)
}

function bufferSize({ places }: RunFile, memory: number): number {
  return Math.min(greatestBuffer, Math.floor(memory / places.length))
}

async function reading<T>({ path }: RunFile, use: (from: FileHandle) => Promise<T>): Promise<T> {
  const handle = await open(path)
  try {
    return await use(handle)
  } finally {
    await handle.close()
  }
}

/** Writes a file, or, where there is no path, finds only what it would be. Half a file does not stay. */
async function writeTo(
  path: string | undefined,
  fill: (file: GrowingFile) => number | Promise<number>,
): Promise<CanonicalForm> {
  const handle = path === undefined ? undefined : await open(path, 'w')
  try {
    const file = growingFile(handle?.fd)
    const lines = await fill(file)
    return { ...file.close(), lines }
  } catch (error) {
    if (path !== undefined) await rm(path, { force: true })
    throw error
  } finally {
    await handle?.close()
  }
}
