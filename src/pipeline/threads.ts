import { Worker } from 'node:worker_threads'
import { ChanceryError, type ErrorCode } from '../model/error.ts'
import type { PieceResult, PieceTask } from './piece-result.ts'
import type { PieceWork, WorkSetup } from './piece-work.ts'

/** What a thread is told. */
export interface Order {
  readonly task: PieceTask
  /** Memory of dumps that have been written. */
  readonly spare: readonly ArrayBuffer[]
}

/** What a thread answers: the result of a task, or why there is none. */
export type Answer = { readonly number: number } & (
  | { readonly result: PieceResult }
  | { readonly error: { readonly code?: ErrorCode; readonly message: string } }
)

/** Threads that work on pieces. */
export interface Threads {
  readonly work: PieceWork
  /** Whether each of them has something to do. */
  readonly areBusy: () => boolean
  readonly close: () => Promise<void>
}

interface Thread {
  readonly worker: Worker
  readonly tasks: Map<number, Task>
  /** Why it cannot go on. */
  failure?: unknown
}

interface Task {
  readonly resolve: (result: PieceResult) => void
  readonly reject: (error: unknown) => void
}

/**
 * Starts threads. Each task goes to the one with the fewest.
 *
 * @param spare memory of dumps that have been written, which goes with the tasks
 */
export function startThreads(setup: WorkSetup, count: number, spare: ArrayBuffer[]): Threads {
  const dumps = setup.outputs?.formats.length ?? 0
  const threads = Array.from({ length: count }, () => startThread(setup))
  return {
    work: task =>
      new Promise((resolve, reject) => {
        const idle = threads.reduce((a, b) => (b.tasks.size < a.tasks.size ? b : a))
        if (idle.failure !== undefined) {
          reject(idle.failure)
          return
        }
        idle.tasks.set(task.number, { resolve, reject })
        const order: Order = { task, spare: spare.splice(0, dumps) }
        idle.worker.postMessage(order, [...order.spare])
      }),
    areBusy: () => threads.every(({ tasks }) => tasks.size > 0),
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()))
    },
  }
}

function startThread(setup: WorkSetup): Thread {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: setup })
  const thread: Thread = { worker, tasks: new Map() }
  const { tasks } = thread
  worker.on('message', (answer: Answer) => {
    const task = tasks.get(answer.number)!
    tasks.delete(answer.number)
    if ('result' in answer) task.resolve(answer.result)
    else task.reject(errorOf(answer.error))
  })
  // A thread that fails as a whole, such as for lack of memory, takes its tasks with it, and those that come later.
  const fail = (error: unknown): void => {
    thread.failure ??= error
    for (const task of tasks.values()) task.reject(thread.failure)
    tasks.clear()
  }
  worker.on('error', fail)
  worker.on('exit', code => fail(new Error(`A thread ended with code ${code}.`)))
  return thread
}

function errorOf({ code, message }: { readonly code?: ErrorCode; readonly message: string }): Error {
  return code === undefined ? new Error(message) : new ChanceryError(code, message)
}
