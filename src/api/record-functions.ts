import type { Quad } from '@rdfjs/types'
import type { PreparedShapes } from '../check/prepare-shapes.ts'
import { decode } from '../decode/decode.ts'
import { quadsOf } from '../decode/quads-of.ts'
import { shortForm } from '../decode/short-form.ts'
import { encode } from '../encode/encode.ts'
import { type Context, contextOf } from '../model/context.ts'
import { ChanceryError } from '../model/error.ts'
import type { Model } from '../model/model.ts'
import type { RecordNode } from '../model/record.ts'
import { readRecord } from '../read/read-record.ts'
import { nQuadsOf } from '../write/compiled/n-quads.ts'
import { turtleOf } from '../write/compiled/turtle.ts'
import { type JsonLdDocument, jsonLdDocument, jsonLdGraph, jsonLdSeparator } from '../write/json-ld.ts'
import type { RecordSink } from '../write/stream/record-sink.ts'
import { type Written, writeStream } from '../write/stream/write-stream.ts'
import {
  type BaseOptions,
  defaultBase,
  type JsonLdOptions,
  type ParseOptions,
  type SomeRecord,
  type Validation,
  type WriteJsonLdOptions,
  type WriteOptions,
} from './options.ts'
import { faultText, readData, readEach } from './read-data.ts'

/** Records in any number, at once or one after the other. */
export type Records<Data> = Iterable<Data> | AsyncIterable<Data>

/** What can be done with records of one vocabulary. Each function is as the one of the same name that stands alone. */
export interface RecordFunctions<Data extends SomeRecord> {
  /** The JSON-LD context of the records: what a file `context.jsonld` has under `@context`. */
  readonly context: Context
  readonly validate: (records: readonly Data[], options?: BaseOptions) => Promise<Validation<Data>>
  readonly toQuads: (record: Data, options?: BaseOptions) => Quad[]
  readonly toTurtle: (records: readonly Data[], options?: BaseOptions) => string
  readonly toNQuads: (records: readonly Data[], options?: BaseOptions) => string
  readonly toJsonLd: (record: Data, options?: JsonLdOptions) => JsonLdDocument
  readonly writeTurtle: (records: Records<Data>, sink: RecordSink, options?: WriteOptions) => Promise<Written>
  readonly writeNQuads: (records: Records<Data>, sink: RecordSink, options?: WriteOptions) => Promise<Written>
  readonly writeJsonLd: (
    records: Records<Data>,
    sink: RecordSink,
    options?: WriteJsonLdOptions,
  ) => Promise<Written>
  readonly parse: (text: string, options?: ParseOptions) => Promise<Data[]>
  readonly fromQuads: (quads: Iterable<Quad>, options?: BaseOptions) => Data[]
}

/**
 * Makes the functions of a model.
 *
 * @param shapes asked for once, when records are first checked
 */
export function recordFunctions<Data extends SomeRecord>(
  model: Model,
  shapes: () => Promise<PreparedShapes>,
): RecordFunctions<Data> {
  const read = (data: Data, number?: number): RecordNode => readData(data, model, number)
  let prepared: PreparedShapes | undefined
  const fromQuads = (quads: Iterable<Quad>, { base = defaultBase }: BaseOptions = {}): Data[] =>
    decode(quads, model, base).map(record => {
      const short = shortForm(record, model)
      const [fault] = readRecord(short, model).faults
      if (!fault) return short as unknown as Data
      throw new ChanceryError(
        'bad-graph',
        `The graph gives the record ${record.id}, which could not be read again: ${faultText(fault)}`,
      )
    })

  return Object.freeze<RecordFunctions<Data>>({
    get context() {
      return contextOf(model)
    },
    async validate(records, { base = defaultBase } = {}) {
      const { validateRecords } = await import('./validate-records.ts')
      prepared ??= await shapes()
      return validateRecords(records, { model, base, shapes: prepared })
    },
    toQuads: (record, { base = defaultBase } = {}) => encode(read(record), model, base),
    toTurtle: (records, { base = defaultBase } = {}) => turtleOf(model, base).document(records.map(read)),
    toNQuads: (records, { base = defaultBase } = {}) => records.map(read).map(nQuadsOf(model, base)).join(''),
    toJsonLd: (record, { base = defaultBase, context } = {}) =>
      jsonLdDocument(read(record), { base, context: context ?? contextOf(model) }),
    async writeTurtle(records, sink, { base = defaultBase, ...options } = {}) {
      const { header, blocks } = turtleOf(model, base)
      const parts = { header, item: blocks, between: '', footer: '' }
      return writeStream(readEach(records, model), parts, sink, options)
    },
    async writeNQuads(records, sink, { base = defaultBase, ...options } = {}) {
      const parts = { header: '', item: nQuadsOf(model, base), between: '', footer: '' }
      return writeStream(readEach(records, model), parts, sink, options)
    },
    async writeJsonLd(records, sink, { base = defaultBase, context, ...options } = {}) {
      const parts = {
        ...jsonLdGraph({ base, context: context ?? contextOf(model) }),
        between: jsonLdSeparator,
      }
      return writeStream(readEach(records, model), parts, sink, options)
    },
    parse: async (text, { base = defaultBase, format } = {}) =>
      fromQuads(await quadsOf(text, base, model, format), { base }),
    fromQuads,
  })
}
