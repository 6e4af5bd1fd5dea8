import { nodeSink } from './node-sink.ts'
import { webSink } from './web-sink.ts'

/**
 * A WHATWG `WritableStream` of bytes (Streams Standard §5), as far as it is needed: that of a browser, of Node, Deno
 * or a worker.
 */
export interface WebStream {
  getWriter(): WebWriter
}

/** The writer of such a stream (Streams Standard §5.3). */
export interface WebWriter {
  write(chunk: Uint8Array): Promise<unknown>
  close(): Promise<unknown>
  abort(reason?: unknown): Promise<unknown>
  releaseLock(): void
}

/** A `Writable` of Node, as far as it is needed: a file, a socket, a response, a compressor, standard output. */
export interface NodeStream {
  readonly destroyed: boolean
  write(chunk: Uint8Array): boolean
  end(): unknown
  destroy(error?: Error): unknown
  on(event: string, listener: (error: Error) => void): unknown
  off(event: string, listener: (error: Error) => void): unknown
}

/** Where records can be written to: bytes of UTF-8, into either kind of stream. */
export type RecordSink = WebStream | NodeStream

/** A sink that is being written to. */
export interface OpenSink {
  /** Settles when the sink can take more. */
  readonly write: (chunk: Uint8Array) => Promise<void>
  /** Settles when all is written. With `preventClose` the sink stays open. */
  readonly close: (preventClose: boolean) => Promise<void>
  /** Tells the sink that what it has is not whole. */
  readonly abort: (reason: Error) => Promise<void>
}

/** Opens a sink of either kind. */
export function openSink(sink: RecordSink): OpenSink {
  return 'getWriter' in sink ? webSink(sink.getWriter()) : nodeSink(sink)
}
