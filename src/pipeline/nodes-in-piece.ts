import type { Model } from '../model/model.ts'
import { typesIn } from '../model/types-in.ts'
import type { Piece } from '../read/piece.ts'
import { readPieceRecords } from '../read/piece-records.ts'

/** The nodes inside the records of a piece, by their ids, with the names of their classes. */
export function nodesInPiece(folder: string, piece: Piece, model: Model): ReadonlyMap<string, string> {
  const { records } = readPieceRecords(folder, piece, model)
  const nodes = new Map<string, string>()
  for (const { record } of records) {
    for (const [id, type] of typesIn(record, model)) nodes.set(id, type)
  }
  return nodes
}
