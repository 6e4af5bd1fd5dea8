import { inOrder } from './in-order.ts'
import type { PieceResult, PieceTask } from './piece-result.ts'
import { openPieceWork, type WorkSetup } from './piece-work.ts'
import { startThreads } from './threads.ts'

/** Tasks under way for each thread: one to work on, the others to go on with while results are taken. */
const AHEAD = 4

/** Bytes of files below which a thread takes longer to start than to do its work. */
const worthThread = 1024 * 1024

/** What may change on the way: whether anything is still to be written, and whether issues are only to be counted. */
type Wanted = Pick<PieceTask, 'write' | 'count'>

/**
 * Works through pieces, and hands over what was made of them in their order: the same however many threads there
 * are.
 *
 * @param jobs threads, at most; with one, the work is done in the thread that asks
 * @param wanted what is wanted of the pieces that are begun now
 */
export async function runPieces(
  tasks: readonly PieceTask[],
  setup: WorkSetup,
  jobs: number,
  wanted: () => Wanted,
  take: (result: PieceResult) => Promise<void>,
): Promise<void> {
  const bytes = tasks.reduce((sum, { piece: { from, to } }) => sum + to - from, 0)
  const count = Math.min(jobs, tasks.length, Math.ceil(bytes / worthThread))
  const spare: ArrayBuffer[] = []
  const takeAndSpare = async (result: PieceResult): Promise<void> => {
    await take(result)
    for (const dump of Object.values(result.dumps)) spare.push(dump.buffer as ArrayBuffer)
  }
  if (count <= 1) {
    const work = await openPieceWork(setup, undefined, spare)
    await inOrder(begun(tasks, wanted), work, 1, takeAndSpare)
    return
  }
  const threads = startThreads(setup, count, spare)
  try {
    await inOrder(begun(tasks, wanted), threads.work, AHEAD * count, takeAndSpare)
  } finally {
    await threads.close()
  }
}

function* begun(tasks: readonly PieceTask[], wanted: () => Wanted): Generator<PieceTask> {
  for (const task of tasks) yield { ...task, ...wanted() }
}
