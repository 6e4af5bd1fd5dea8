import type { Issue } from '../model/issue.ts'
import type { Model } from '../model/model.ts'
import { type CorpusRecord, type ReadEntry, toRecord } from './corpus-record.ts'
import { lostIds } from './lost-ids.ts'
import type { Piece } from './piece.ts'
import { readPiece } from './read-piece.ts'

/** What a piece of a corpus holds. Lines of issues and positions count from the piece's first. */
export interface PieceRecords {
  /** The records that could be read. */
  readonly records: readonly CorpusRecord[]
  /** Of each of the records, its number in the piece, those counted that could not be read: with lines, its line, from 0. */
  readonly numbers: readonly number[]
  /** Ids of records and nodes that could not be read. */
  readonly lost: readonly string[]
  /** How much was wrong with the file and with records; all are violations. The shapes have not been asked yet. */
  readonly faults: number
  /** The faults as issues. */
  readonly issues: () => readonly Issue[]
  /** Line ends in the piece. */
  readonly lines: number
}

/**
 * Reads the records of a piece. Faults of one record do not stand in the way of the others.
 *
 * @param only numbers of the records that are wanted, without what is wrong with the file; all if absent
 */
export function readPieceRecords(
  folder: string,
  piece: Piece,
  model: Model,
  only?: ReadonlySet<number>,
): PieceRecords {
  const { entries, issues: found, lost: lostInFile = [], lines } = readPiece(folder, piece, only)
  const records: CorpusRecord[] = []
  const numbers: number[] = []
  const lost = [...lostInFile]
  const faulty: Pick<ReadEntry, 'issues'>[] = []
  let faults = 0
  if (!only) {
    faulty.push({ issues: () => found })
    faults = found.length
  }
  for (const [index, entry] of entries.entries()) {
    const number = entry.line ?? index
    if (only && !only.has(number)) continue
    const read = withPath(toRecord(entry, model))
    if (read.record) {
      records.push(read.record)
      numbers.push(number)
    } else {
      faulty.push(read)
      faults += read.faults
      lost.push(...lostIds(JSON.stringify(entry.data)))
    }
  }
  return { records, numbers, lost, faults, issues: () => faulty.flatMap(read => read.issues()), lines }
}

/** A record's id is the path of its files, so it needs a folder and a name. */
function withPath(read: ReadEntry): ReadEntry {
  if (!read.record || read.record.record.id.includes('/')) return read
  const { record, locate } = read.record
  const issue = (): Issue => ({
    code: 'bad-id',
    severity: 'violation',
    message: `The id "${record.id}" has no class before its name.`,
    hint: `Write class/name, such as ${record.type.toLowerCase()}/${record.id}.`,
    ...locate(['id']),
  })
  return { faults: 1, issues: () => [issue()] }
}
