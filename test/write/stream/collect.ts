import { Writable } from 'node:stream'

/** What came of a stream: its text so far, and how it ended. */
export interface Collected {
  text: string
  end: 'open' | 'closed' | 'aborted'
  reason?: unknown
  /** The most bytes that were under way at once. */
  most: number
}

/** A web stream that takes its time, and what comes of it. */
export function webStream(): { readonly sink: WritableStream<Uint8Array>; readonly collected: Collected } {
  const collected: Collected = { text: '', end: 'open', most: 0 }
  const decoder = new TextDecoder()
  const sink = new WritableStream<Uint8Array>({
    async write(chunk) {
      await new Promise(resolve => setTimeout(resolve))
      collected.most = Math.max(collected.most, chunk.length)
      collected.text += decoder.decode(chunk, { stream: true })
    },
    close() {
      collected.end = 'closed'
    },
    abort(reason) {
      collected.end = 'aborted'
      collected.reason = reason
    },
  })
  return { sink, collected }
}

/** A stream of Node that takes its time, and what comes of it. */
export function nodeStream(): { readonly sink: Writable; readonly collected: Collected } {
  const collected: Collected = { text: '', end: 'open', most: 0 }
  const decoder = new TextDecoder()
  const sink: Writable = new Writable({
    highWaterMark: 1024,
    write(chunk: Uint8Array, _, done) {
      collected.most = Math.max(collected.most, sink.writableLength)
      collected.text += decoder.decode(chunk, { stream: true })
      setTimeout(done)
    },
    final(done) {
      collected.end = 'closed'
      done()
    },
    destroy(error, done) {
      if (error) {
        collected.end = 'aborted'
        collected.reason = error
      }
      done(error)
    },
  })
  return { sink, collected }
}
