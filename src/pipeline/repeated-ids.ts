import type { Issue, Position } from '../model/issue.ts'
import type { Corpus } from '../read/corpus.ts'
import { repeatedId } from '../read/corpus-records.ts'
import { readPieceRecords } from '../read/piece-records.ts'
import { shiftPlace } from '../read/shift.ts'
import type { Repeated } from './known-ids.ts'
import type { PieceTask } from './piece-result.ts'

/**
 * The issues of ids that more than one record has. The pieces concerned are read once more, for the places, and to
 * make sure that it is not only the hashes that are the same.
 */
export function repeatedIds(
  { folder, model }: Corpus,
  tasks: readonly PieceTask[],
  repeated: readonly Repeated[],
  linesBefore: readonly number[],
): readonly { readonly piece: number; readonly issue: Issue }[] {
  const placesIn = (number: number, ids: ReadonlySet<string>): Map<string, Position[]> => {
    const { records } = readPieceRecords(folder, tasks[number]!.piece, model)
    const places = new Map<string, Position[]>()
    for (const { record, locate } of records) {
      if (!ids.has(record.id)) continue
      const place = shiftPlace(locate(['id']), linesBefore[number]!, 0)
      places.set(record.id, [...(places.get(record.id) ?? []), place])
    }
    return places
  }
  const firsts = new Map<string, { readonly piece: number; readonly place: Position }>()
  for (const [piece, ids] of idsByPiece(repeated, 'first')) {
    for (const [id, [place]] of placesIn(piece, ids)) firsts.set(id, { piece, place: place! })
  }
  const issues: { piece: number; issue: Issue }[] = []
  for (const [piece, ids] of idsByPiece(repeated, 'piece')) {
    for (const [id, places] of placesIn(piece, ids)) {
      const first = firsts.get(id)
      if (!first) continue
      const later = first.piece === piece ? places.slice(1) : places
      for (const place of later) issues.push({ piece, issue: repeatedId(id, place, first.place) })
    }
  }
  return issues
}

function idsByPiece(repeated: readonly Repeated[], which: 'first' | 'piece'): Map<number, Set<string>> {
  const ids = new Map<number, Set<string>>()
  for (const one of repeated) ids.set(one[which], (ids.get(one[which]) ?? new Set()).add(one.id))
  return ids
}
