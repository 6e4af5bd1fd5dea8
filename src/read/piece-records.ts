import type { Issue } from '../model/issue.ts'
import type { Model } from '../model/model.ts'
import { type CorpusRecord, toRecord } from './corpus-record.ts'
import { lostIds } from './lost-ids.ts'
import type { Piece } from './piece.ts'
import { readPiece } from './read-piece.ts'

/** What a piece of a corpus holds. Lines of issues and positions count from the piece's first. */
export interface PieceRecords {
  /** The records that could be read. */
  readonly records: readonly CorpusRecord[]
  /** Ids of records and nodes that could not be read. */
  readonly lost: readonly string[]
  /** What was wrong with the file and with records; the shapes have not been asked yet. */
  readonly issues: readonly Issue[]
  /** Line ends in the piece. */
  readonly lines: number
}

/** Reads the records of a piece. Faults of one record do not stand in the way of the others. */
export function readPieceRecords(folder: string, piece: Piece, model: Model): PieceRecords {
  const { entries, issues: found, lost: lostInFile = [], lines } = readPiece(folder, piece)
  const records: CorpusRecord[] = []
  const issues = [...found]
  const lost = [...lostInFile]
  for (const entry of entries) {
    const { record, issues: faults } = toRecord(entry, model)
    issues.push(...faults)
    if (record && hasPath(record, issues)) records.push(record)
    else lost.push(...lostIds(JSON.stringify(entry.data)))
  }
  return { records, lost, issues, lines }
}

/** A record's id is the path of its files, so it needs a folder and a name. */
function hasPath({ record, locate }: CorpusRecord, issues: Issue[]): boolean {
  if (record.id.includes('/')) return true
  issues.push({
    code: 'bad-id',
    severity: 'violation',
    message: `The id "${record.id}" has no class before its name.`,
    hint: `Write class/name, such as ${record.type.toLowerCase()}/${record.id}.`,
    ...locate(['id']),
  })
  return false
}
