import { otherRecords } from '../check/other-records.ts'
import type { Corpus } from '../read/corpus.ts'
import { datasetFile } from '../read/dataset.ts'
import type { KnownIds, NodesOfPiece } from './known-ids.ts'
import type { PieceResult } from './piece-result.ts'
import { openPieceWork, type PieceWork, type WorkSetup } from './piece-work.ts'

/** With so many ids are those compared that lead nowhere, all in all, to guess what was meant. It takes seconds. */
const MOST_COMPARED = 300_000

/** Makes the work of reading and checking pieces once more, when the ids of all records are known. */
export async function openRecheck(
  { base, model }: Corpus,
  { outputs: _, ...setup }: WorkSetup,
  known: KnownIds,
  nodesOf: NodesOfPiece,
): Promise<PieceWork> {
  const { names } = known
  let compared = 0
  const others = otherRecords(
    model,
    iri => (iri.startsWith(base) ? known.find(iri.slice(base.length)) : undefined),
    () => {
      compared += names.length
      return compared > MOST_COMPARED ? [] : names
    },
  )
  const work = await openPieceWork(setup, others)
  return async task => {
    const before = compared
    // What is guessed for the dataset takes nothing from its records, which are checked before it or after it.
    const isDataset = task.piece.file === datasetFile
    let result: PieceResult
    do {
      compared = isDataset ? 0 : before
      result = await work(task)
    } while (known.learn(nodesOf))
    if (isDataset) compared = before
    return result
  }
}
