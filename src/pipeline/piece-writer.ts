import type { Context } from '../model/context.ts'
import type { Model } from '../model/model.ts'
import type { RecordNode } from '../model/record.ts'
import type { DumpFormat } from '../publish/dumps.ts'
import { type RecordFile, writeRecordFiles } from '../publish/record-files.ts'
import { compileWriters, type RecordWriters } from '../write/compiled/writers.ts'
import { jsonLdSeparator } from '../write/json-ld.ts'
import type { PieceResult } from './piece-result.ts'
import { utf8Text } from './utf8-text.ts'

/** What is written of records. */
export interface Outputs {
  /** The context's address, or the context itself to embed it. */
  readonly context: string | Context
  readonly formats: readonly DumpFormat[]
  /** Folder for the files of each record, and what messages call it; absent if there are to be none. */
  readonly recordFiles?: { readonly folder: string; readonly called: string }
}

type Written = Pick<PieceResult, 'dumps' | 'files'>

/**
 * Makes the writer of a piece's records: their part of each dump, and their own files.
 *
 * @param spare memory of dumps that have been written
 */
export function pieceWriter(
  { model, base }: { readonly model: Model; readonly base: string },
  { context, formats, recordFiles }: Outputs,
  spare: ArrayBuffer[],
): (records: readonly RecordNode[]) => Written {
  const writers = compileWriters(model, { base, context })
  const text = utf8Text(spare)
  const partOf = (format: DumpFormat, records: readonly RecordNode[]): Uint8Array => {
    const { between, write } = parts[format](writers)
    for (const [index, record] of records.entries()) {
      if (index > 0 && between !== '') text.add(between)
      text.add(write(record))
    }
    return text.take()
  }
  return records => ({
    dumps: Object.fromEntries(formats.map(format => [format, partOf(format, records)])),
    files: recordFiles
      ? writeRecordFiles(recordFiles.folder, filesOf(records, writers), recordFiles.called)
      : [],
  })
}

/** What a record is in each dump, and what stands between two; what stands before and after all is not in a part. */
const parts: Readonly<Record<DumpFormat, (writers: RecordWriters) => DumpPart>> = {
  ttl: ({ turtle }) => ({ write: turtle.blocks, between: '' }),
  nq: ({ nQuads }) => ({ write: nQuads, between: '' }),
  jsonld: ({ jsonLd }) => ({ write: jsonLd.item, between: jsonLdSeparator }),
}

interface DumpPart {
  readonly write: (record: RecordNode) => string
  readonly between: string
}

function* filesOf(records: readonly RecordNode[], { turtle, jsonLd }: RecordWriters): Generator<RecordFile> {
  for (const record of records) {
    yield { path: `${record.id}.ttl`, text: turtle.document([record]) }
    yield { path: `${record.id}.jsonld`, text: jsonLd.document(record) }
  }
}
