import type { RecordNode } from '../../model/record.ts'
import { openSink, type RecordSink } from './record-sink.ts'

/** A document in parts. */
export interface DocumentParts {
  readonly header: string
  readonly item: (record: RecordNode) => string
  /** What stands between two items. */
  readonly between: string
  readonly footer: string
}

/** How to write into a stream. */
export interface StreamOptions {
  /** Leave the stream open when all is written, for more to follow; as `pipeTo` has it. */
  readonly preventClose?: boolean
}

/** What was written into a stream. */
export interface Written {
  readonly records: number
  /** Bytes of UTF-8. */
  readonly bytes: number
}

/** UTF-16 code units that are collected before they are written. */
const chunkLength = 64 * 1024

/**
 * Writes a document of any length in bounded memory: a record is asked for when the sink has room. If a record or the
 * sink fails, the source is closed, the sink aborted, and the promise rejected.
 */
export async function writeStream(
  records: AsyncIterable<RecordNode>,
  { header, item, between, footer }: DocumentParts,
  target: RecordSink,
  { preventClose = false }: StreamOptions,
): Promise<Written> {
  const sink = openSink(target)
  const encoder = new TextEncoder()
  const written = { records: 0, bytes: 0 }
  let text = header
  const flush = async (): Promise<void> => {
    if (text === '') return
    const chunk = encoder.encode(text)
    text = ''
    await sink.write(chunk)
    written.bytes += chunk.length
  }
  try {
    for await (const record of records) {
      if (written.records > 0) text += between
      text += item(record)
      written.records++
      if (text.length >= chunkLength) await flush()
    }
    text += footer
    await flush()
    await sink.close(preventClose)
    return written
  } catch (error) {
    await sink.abort(error instanceof Error ? error : new Error(String(error)))
    throw error
  }
}
