import { setImmediate } from 'node:timers/promises'
import { inOrder } from './in-order.ts'
import type { PieceResult, PieceTask } from './piece-result.ts'
import { openPieceWork, type PieceWork, type WorkSetup } from './piece-work.ts'
import { startThreads, type Threads } from './threads.ts'

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
 * @param jobs threads, at most, of which the one that asks is the first
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
  // They start while this one gets ready.
  const threads = startThreads(setup, count - 1, spare)
  try {
    const work = await openPieceWork(setup, undefined, spare)
    const ahead = count > 1 ? AHEAD * count : 1
    await inOrder(begun(tasks, wanted), shared(work, threads), ahead, takeAndSpare)
  } finally {
    await threads.close()
  }
}

/** Does a piece in this thread when it has nothing else to do, and all others have. */
function shared(work: PieceWork, threads: Threads): PieceWork {
  let busy = false
  const workHere = async (task: PieceTask): Promise<PieceResult> => {
    busy = true
    try {
      // The others are given theirs first.
      await setImmediate()
      return await work(task)
    } finally {
      busy = false
    }
  }
  return task => (busy || !threads.areBusy() ? threads.work(task) : workHere(task))
}

function* begun(tasks: readonly PieceTask[], wanted: () => Wanted): Generator<PieceTask> {
  for (const task of tasks) yield { ...task, ...wanted() }
}
