import { closeSync, openSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isUtf16, withoutMark } from './bytes.ts'
import { datasetFile } from './dataset.ts'
import { formatOf } from './format.ts'
import { itemScanner } from './item-scanner.ts'
import { listFiles } from './list-files.ts'
import { type Cut, type Piece, pieceSize } from './piece.ts'
import { fill } from './read-stretch.ts'

/** Files that are looked at together. */
const together = 32

/** Bytes that are read together; more than what may stand before a list. */
const readSize = 256 * 1024

/**
 * The record files below a folder in the order of their paths, those of more than `size` bytes in pieces of about
 * that size. The description of the dataset is left out. A file is not cut where the parts could not be read
 * alone: YAML with directives, and JSON-LD that is anything else than a sound list or `@graph` of objects.
 *
 * ```ts
 * await listPieces('corpus')
 * // [{ file: 'people.yaml', from: 0, to: 2913 }, { file: 'telegrams.ndjson', from: 0, to: 524288, cut: 'lines' }, …
 * ```
 *
 * @throws ChanceryError `not-readable` if the folder cannot be listed.
 */
export async function listPieces(folder: string, size: number = pieceSize): Promise<readonly Piece[]> {
  const files = (await listFiles(folder)).filter(file => file !== datasetFile)
  const pieces: Piece[] = []
  for (let start = 0; start < files.length; start += together) {
    const found = files.slice(start, start + together).map(file => piecesOf(folder, file, size))
    for (const some of await Promise.all(found)) for (const piece of some) pieces.push(piece)
  }
  return pieces
}

/** What cannot be looked at becomes one piece, whose reading says why. */
async function piecesOf(folder: string, file: string, size: number): Promise<readonly Piece[]> {
  const path = join(folder, file)
  let to = 0
  try {
    const found = await stat(path)
    to = found.size
    const cut = found.isFile() && to > size ? cutFile(path, file, to, size) : undefined
    return cut ?? [{ file, from: 0, to }]
  } catch {
    return [{ file, from: 0, to }]
  }
}

function cutFile(path: string, name: string, to: number, size: number): readonly Piece[] | undefined {
  const file = openSync(path, 'r')
  try {
    const format = formatOf(name)
    if (format === 'json-ld') return betweenItems(file, name, size)
    if (format === 'yaml' && !hasPlainDocuments(file)) return undefined
    return atOffsets(name, to, size, format === 'yaml' ? 'documents' : 'lines')
  } finally {
    closeSync(file)
  }
}

function atOffsets(file: string, end: number, size: number, cut: Cut): Piece[] {
  const count = Math.ceil(end / size)
  return Array.from({ length: count }, (_, index) => {
    return { file, from: index * size, to: Math.min(end, (index + 1) * size), cut }
  })
}

/** Whether a YAML file has neither directives, which hold for what follows, nor another encoding. */
function hasPlainDocuments(file: number): boolean {
  const [percent, newline] = [0x25, 0x0a]
  let before: number | undefined
  for (const bytes of chunksOf(file)) {
    if (before === undefined && (isUtf16(bytes) || withoutMark(bytes)[0] === percent)) return false
    if ((before === newline && bytes[0] === percent) || bytes.includes('\n%')) return false
    before = bytes.at(-1)
  }
  return true
}

function betweenItems(file: number, name: string, size: number): readonly Piece[] | undefined {
  const starts = [{ from: 0, column: 0 }]
  let items = 0
  let end = 0
  const scanner = itemScanner(({ from, column }) => {
    // What stands before the list belongs to the first item.
    if (items > 0 && from - starts.at(-1)!.from >= size) starts.push({ from, column: column - 1 })
    items++
  })
  for (const bytes of chunksOf(file)) {
    end += bytes.length
    if (!scanner.take(bytes)) return undefined
  }
  const cut = scanner.end()
  if (!cut) return undefined
  return starts.map(({ from, column }, index) => ({
    file: name,
    from,
    to: starts[index + 1]?.from ?? end,
    cut,
    column,
  }))
}

/** The bytes of an open file, always in the same memory. */
function* chunksOf(file: number): Generator<Buffer> {
  const memory = Buffer.alloc(readSize)
  for (let position = 0; ; ) {
    const length = fill(file, memory, 0, position)
    if (length === 0) return
    yield memory.subarray(0, length)
    position += length
  }
}
