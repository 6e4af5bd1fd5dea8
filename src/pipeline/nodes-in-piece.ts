import { nodesOf } from '../check/record-check.ts'
import type { Model } from '../model/model.ts'
import type { RecordNode } from '../model/record.ts'
import type { Piece } from '../read/piece.ts'
import { readPieceRecords } from '../read/piece-records.ts'

/** The nodes of a record by their ids, with the names of their classes. */
export function nodesIn(record: RecordNode, model: Model): (readonly [id: string, type: string])[] {
  return Array.from(nodesOf(record, model, ''), ([id, { type }]) => [id, type!] as const)
}

/** The nodes inside the records of a piece, by their ids, with the names of their classes. */
export function nodesInPiece(folder: string, piece: Piece, model: Model): ReadonlyMap<string, string> {
  const { records } = readPieceRecords(folder, piece, model)
  const nodes = new Map<string, string>()
  for (const { record } of records) {
    for (const [id, type] of nodesIn(record, model)) nodes.set(id, type)
  }
  return nodes
}
