import { parentPort, workerData } from 'node:worker_threads'
import { ChanceryError } from '../model/error.ts'
import type { PieceTask } from './piece-result.ts'
import { openPieceWork, type WorkSetup } from './piece-work.ts'
import type { Answer, Order } from './threads.ts'

/** A thread of its own: pieces come in as messages, and what was made of them goes out, one after the other. */
const spare: ArrayBuffer[] = []
const ready = openPieceWork(workerData as WorkSetup, undefined, spare)
// Each task is told why it cannot be done.
let before: Promise<unknown> = ready.catch(() => {})

parentPort!.on('message', ({ task, spare: more }: Order) => {
  spare.push(...more)
  before = before.then(() => answer(task))
})

async function answer(task: PieceTask): Promise<void> {
  const { number } = task
  try {
    const work = await ready
    const result = await work(task)
    const buffers = Object.values(result.dumps).map(bytes => bytes.buffer as ArrayBuffer)
    parentPort!.postMessage({ number, result } satisfies Answer, buffers)
  } catch (error) {
    parentPort!.postMessage({ number, error: plain(error) } satisfies Answer)
  }
}

function plain(error: unknown): { readonly code?: ChanceryError['code']; readonly message: string } {
  if (error instanceof ChanceryError) return { code: error.code, message: error.message }
  return { message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
}
