import type { OpenSink, WebWriter } from './record-sink.ts'

/** Writes to a stream of the WHATWG. Its promises carry both back-pressure and errors. */
export function webSink(writer: WebWriter): OpenSink {
  return Object.freeze({
    async write(chunk: Uint8Array): Promise<void> {
      await writer.write(chunk)
    },
    async close(preventClose: boolean): Promise<void> {
      if (!preventClose) await writer.close()
      writer.releaseLock()
    },
    async abort(reason: Error): Promise<void> {
      // A stream that has failed by itself cannot be aborted, and need not be.
      await writer.abort(reason).catch(() => {})
      writer.releaseLock()
    },
  })
}
