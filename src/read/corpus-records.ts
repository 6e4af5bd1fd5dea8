import type { Issue, Position } from '../model/issue.ts'
import { type Corpus, emptyCorpus } from './corpus.ts'
import type { CorpusRecord } from './corpus-record.ts'
import { readPieceRecords } from './piece-records.ts'
import { shiftPlace } from './shift.ts'

/** All the records of a corpus, in memory. */
export interface CorpusRecords {
  /** The records that could be read, in the order of their files' paths. */
  readonly records: readonly CorpusRecord[]
  /** Ids of records and nodes that could not be read, so that a reference to them is no further issue. */
  readonly lost: ReadonlySet<string>
  /** What was wrong with files and records, and the description of the dataset; no shape has been asked yet. */
  readonly issues: readonly Issue[]
}

/**
 * Reads the records of a corpus into memory. Faults of files and records become issues with their place; the rest
 * of the corpus is still read.
 */
export async function readRecords(corpus: Corpus): Promise<CorpusRecords> {
  const { folder, model, pieces } = corpus
  const records: CorpusRecord[] = []
  const lost = new Set<string>()
  const issues: Issue[] = []
  const first = new Map<string, CorpusRecord>()
  const linesOf = new Map<string, number>()
  for (const piece of pieces) {
    const before = linesOf.get(piece.file) ?? 0
    const read = readPieceRecords(folder, piece, model)
    linesOf.set(piece.file, before + read.lines)
    for (const issue of read.issues()) issues.push(shiftPlace(issue, before, 0))
    for (const id of read.lost) lost.add(id)
    for (const { record, pathOf, locate } of read.records) {
      const placed = { record, pathOf, locate: shifted(locate, before) }
      const known = first.get(record.id)
      if (known) issues.push(repeatedId(record.id, placed.locate(['id']), known.locate(['id'])))
      else {
        records.push(placed)
        first.set(record.id, placed)
      }
    }
  }
  issues.push(...corpus.issues)
  if (records.length === 0 && issues.every(({ code }) => code === 'no-dataset'))
    issues.push(emptyCorpus(folder))
  return { records, lost, issues }
}

function shifted(locate: CorpusRecord['locate'], lines: number): CorpusRecord['locate'] {
  return (path, atKey) => shiftPlace(locate(path, atKey), lines, 0)
}

/** The issue that an id is there twice. */
export function repeatedId(id: string, place: Position, first: Position): Issue {
  return {
    code: 'duplicate-id',
    severity: 'violation',
    message: `The id "${id}" is already that of the record in ${first.file}:${first.line}.`,
    hint: 'Give one of them another id, or merge the two records.',
    ...place,
  }
}
