import type { Context } from '../model/context.ts'
import type { Model } from '../model/model.ts'
import type { RecordNode } from '../model/record.ts'
import type { DumpFormat } from '../publish/dumps.ts'
import { type RecordFile, writeRecordFiles } from '../publish/record-files.ts'
import { compileWriters, type RecordWriters } from '../write/compiled/writers.ts'
import { jsonLdSeparator } from '../write/json-ld.ts'
import type { PieceResult } from './piece-result.ts'

/** What is written of records. */
export interface Outputs {
  /** The context's address, or the context itself to embed it. */
  readonly context: string | Context
  readonly formats: readonly DumpFormat[]
  /** Folder for the files of each record, and what messages call it; absent if there are to be none. */
  readonly recordFiles?: { readonly folder: string; readonly called: string }
}

/** Gives each text memory of its own, which can be handed to another thread. */
const encoder = new TextEncoder()

type Written = Pick<PieceResult, 'dumps' | 'files'>

/** Makes the writer of a piece's records: their part of each dump, and their own files. */
export function pieceWriter(
  { model, base }: { readonly model: Model; readonly base: string },
  { context, formats, recordFiles }: Outputs,
): (records: readonly RecordNode[]) => Written {
  const writers = compileWriters(model, { base, context })
  return records => ({
    dumps: Object.fromEntries(
      formats.map(format => [format, encoder.encode(partOf[format](records, writers))]),
    ),
    files: recordFiles
      ? writeRecordFiles(recordFiles.folder, filesOf(records, writers), recordFiles.called)
      : [],
  })
}

/** The part of each dump that records are; what stands before, between and after the parts is not in it. */
const partOf: Readonly<
  Record<DumpFormat, (records: readonly RecordNode[], writers: RecordWriters) => string>
> = {
  ttl: (records, { turtle }) => joined(records, turtle.blocks),
  nq: (records, { nQuads }) => joined(records, nQuads),
  jsonld: (records, { jsonLd }) => records.map(jsonLd.item).join(jsonLdSeparator),
}

function joined(records: readonly RecordNode[], write: (record: RecordNode) => string): string {
  let text = ''
  for (const record of records) text += write(record)
  return text
}

function* filesOf(records: readonly RecordNode[], { turtle, jsonLd }: RecordWriters): Generator<RecordFile> {
  for (const record of records) {
    yield { path: `${record.id}.ttl`, text: turtle.document([record]) }
    yield { path: `${record.id}.jsonld`, text: jsonLd.document(record) }
  }
}
