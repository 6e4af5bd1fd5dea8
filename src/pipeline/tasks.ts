import type { Corpus } from '../read/corpus.ts'
import { datasetFile } from '../read/dataset.ts'
import type { PieceTask } from './piece-result.ts'

/** What there is to do for a corpus: its pieces, and after them the description of the dataset. */
export function tasksOf({ pieces, dataset }: Corpus): readonly PieceTask[] {
  const all = dataset ? [...pieces, { file: datasetFile, from: 0, to: 0 }] : pieces
  return all.map((piece, number) => ({ number, piece }))
}
