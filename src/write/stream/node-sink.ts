import { ChanceryError } from '../../model/error.ts'
import type { NodeStream, OpenSink } from './record-sink.ts'

/** Writes to a stream of Node, which tells by events what a stream of the WHATWG tells by promises. */
export function nodeSink(sink: NodeStream): OpenSink {
  let failure: Error | undefined
  const fail = (error: Error): void => {
    failure ??= error
  }
  sink.on('error', fail)

  /** Does something and waits for the event that answers it. */
  const until = (event: string, act: () => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const answers: Readonly<Record<string, (error: Error) => void>> = {
        [event]: () => settle(resolve),
        error: error => settle(() => reject(error)),
        close: () => settle(() => reject(failure ?? closedEarly())),
      }
      const settle = (answer: () => void): void => {
        for (const [name, listener] of Object.entries(answers)) sink.off(name, listener)
        answer()
      }
      if (failure || sink.destroyed) {
        reject(failure ?? closedEarly())
        return
      }
      for (const [name, listener] of Object.entries(answers)) sink.on(name, listener)
      if (act()) settle(resolve)
    })

  return Object.freeze({
    write: (chunk: Uint8Array) => until('drain', () => sink.write(chunk)),
    async close(preventClose: boolean): Promise<void> {
      if (!preventClose) {
        await until('finish', () => {
          sink.end()
          return false
        })
      }
      if (failure) throw failure
      sink.off('error', fail)
    },
    // The listener for errors stays: the stream emits the reason, and nobody else may listen.
    async abort(reason: Error): Promise<void> {
      if (!sink.destroyed) sink.destroy(reason)
    },
  })
}

function closedEarly(): ChanceryError {
  return new ChanceryError(
    'not-writable',
    'The stream was closed before all records were written. Keep it open until the promise settles.',
  )
}
