import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Issue, Position } from '../../src/model/issue.ts'
import type { RecordPath } from '../../src/model/record.ts'
import type { Entry, ReadText } from '../../src/read/entry.ts'
import { listPieces } from '../../src/read/list-pieces.ts'
import type { Piece } from '../../src/read/piece.ts'
import { readPiece } from '../../src/read/read-piece.ts'
import { shift } from '../../src/read/shift.ts'

/** What was read, as plain data: each record with the places of all that stands in it. */
export interface Told {
  readonly records: readonly { readonly data: unknown; readonly places: readonly Position[] }[]
  readonly issues: readonly Issue[]
}

/** Runs with a folder of files, and takes it away. */
export async function withFiles<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  run: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'chancery-pieces-'))
  try {
    for (const [file, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, file)), { recursive: true })
      await writeFile(join(folder, file), content)
    }
    return await run(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Reads one file in pieces of a size, one after the other. */
export function readCut(
  file: string,
  content: string | Uint8Array,
  size: number,
  spoil: (pieces: readonly Piece[]) => readonly Piece[] = pieces => pieces,
): Promise<Told> {
  return withFiles({ [file]: content }, async folder => {
    const parts: ReadText[] = []
    let lines = 0
    for (const piece of spoil(await listPieces(folder, size))) {
      const read = readPiece(folder, piece)
      parts.push(shift(read, lines))
      lines += read.lines
    }
    const entries = parts.flatMap(part => part.entries)
    const issues = parts.flatMap(part => part.issues)
    const inFolder = told({ entries, issues })
    return JSON.parse(JSON.stringify(inFolder).replaceAll(`${folder}/`, ''))
  })
}

/** Records and issues as plain data. */
export function told({ entries, issues }: ReadText): Told {
  const records = entries.map(({ data, locate }) => ({ data, places: placesOf(data, locate) }))
  return JSON.parse(JSON.stringify({ records, issues }))
}

function placesOf(data: unknown, locate: Entry['locate'], path: RecordPath = []): Position[] {
  const inner = typeof data === 'object' && data !== null ? Object.entries(data) : []
  return [
    locate(path),
    ...inner.flatMap(([key, value]) => {
      const step = [...path, Array.isArray(data) ? Number(key) : key]
      return [locate(step, true), ...placesOf(value, locate, step)]
    }),
  ]
}
