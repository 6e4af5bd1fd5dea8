import { constants } from 'node:buffer'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unreadable } from '../model/unreadable.ts'
import { isUtf16 } from './bytes.ts'
import type { ReadText } from './entry.ts'
import { formatOf } from './format.ts'
import { readJsonLd } from './json.ts'
import type { JsonFrame } from './json-frame.ts'
import { label } from './list-files.ts'
import type { Cut, Piece } from './piece.ts'
import { readBytes, tooLong } from './read-bytes.ts'
import { unreadableFile } from './read-file.ts'
import { fill, nextDocument, nextLine, readStretch } from './read-stretch.ts'
import { shift } from './shift.ts'

/** What a piece holds; its lines count from 1, where the piece begins. */
export interface ReadPiece extends ReadText {
  /** Line ends in the piece: what the lines of the file's later pieces are further down. */
  readonly lines: number
}

/**
 * Reads a piece of the corpus in a folder: the records that belong to it, and what is wrong with it, in places
 * whose lines count from the piece's first. Memory is held for no more than the piece, or a record that is longer.
 * That the file cannot be read is an issue.
 *
 * ```ts
 * let before = 0
 * for (const piece of pieces.filter(({ file }) => file === 'telegrams.ndjson')) {
 *   const { entries, issues, lines } = readPiece('corpus', piece)
 *   … // a place in line 3 of this piece is in line before + 3 of the file
 *   before += lines
 * }
 * ```
 *
 * @param only numbers of the lines that are wanted, from 0, where each is a record; what stands on others may be left out
 */
export function readPiece(folder: string, piece: Piece, only?: ReadonlySet<number>): ReadPiece {
  const { file, from, to, cut, column = 0 } = piece
  const name = label(folder, file)
  if (!cut && to > constants.MAX_STRING_LENGTH) return { ...tooLong(name), lines: 0 }
  let bytes: Buffer
  try {
    bytes = cut ? bytesOf(join(folder, file), cut, from, to) : readFileSync(join(folder, file))
  } catch (cause) {
    return { ...unreadableFile(name, unreadable(name, cause)), lines: 0 }
  }
  const between = cut === 'list' || cut === 'graph'
  const readAs = between ? (text: string) => readItems(text, name, cut, from === 0) : undefined
  const read = shift(readBytes(bytes, name, formatOf(file)!, from === 0, readAs, only), 0, column)
  return { ...read, lines: lineEnds(bytes) }
}

/** Opens the file for this piece alone, and closes it whatever happens. */
function bytesOf(path: string, cut: Cut, from: number, to: number): Buffer {
  const file = openSync(path, 'r')
  try {
    if (cut === 'list' || cut === 'graph') {
      const bytes = Buffer.allocUnsafeSlow(to - from)
      return bytes.subarray(0, fill(file, bytes, 0, from))
    }
    // The first piece says that a file is in UTF-16; in the others every line would be broken.
    if (from > 0) {
      const mark = Buffer.alloc(2)
      fill(file, mark, 0, 0)
      if (isUtf16(mark)) return Buffer.alloc(0)
    }
    return readStretch(file, from, to, cut === 'lines' ? nextLine : nextDocument)
  } finally {
    closeSync(file)
  }
}

/** Reads a run of items as the list or `@graph` that it would be alone. */
function readItems(text: string, file: string, frame: JsonFrame, first: boolean): ReadText {
  const [begin, end] = frame === 'list' ? ['[', ']'] : ['{"@graph":[', ']}']
  const run = text.trimEnd()
  const closed = run.endsWith(',') ? run.slice(0, -1) + end : text
  return first ? readJsonLd(closed, file) : shift(readJsonLd(begin + closed, file), 0, -begin.length)
}

function lineEnds(bytes: Buffer): number {
  const newline = 0x0a
  let count = 0
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count++
  return count
}
