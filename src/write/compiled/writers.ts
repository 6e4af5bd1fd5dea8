import type { Model } from '../../model/model.ts'
import type { RecordNode } from '../../model/record.ts'
import { type JsonLdGraph, type JsonLdOptions, jsonLdGraph, jsonLdText } from '../json-ld.ts'
import { nQuadsOf } from './n-quads.ts'
import { type RecordTurtle, turtleOf } from './turtle.ts'

/** Everything that a checked record is written as, each straight from the record. */
export interface RecordWriters {
  readonly turtle: RecordTurtle
  /** The statements of a record, a line each. */
  readonly nQuads: (record: RecordNode) => string
  readonly jsonLd: JsonLdGraph & {
    /** Text of a document with one record. */
    readonly document: (record: RecordNode) => string
  }
}

/**
 * Makes the writers of a model. Turtle and N-Quads are the bytes that the record's quads give, without quads
 * between.
 *
 * ```ts
 * const { turtle, nQuads, jsonLd } = compileWriters(model, { base, context: `${base}context.jsonld` })
 * for (const record of records) sink.write(turtle.blocks(record))
 * ```
 *
 * @throws ChanceryError `bad-iri` for the base; the writers `bad-iri` or `bad-term` for what RDF cannot hold
 */
export function compileWriters(model: Model, options: JsonLdOptions): RecordWriters {
  return Object.freeze({
    turtle: turtleOf(model, options.base),
    nQuads: nQuadsOf(model, options.base),
    jsonLd: Object.freeze({
      ...jsonLdGraph(options),
      document: (record: RecordNode) => jsonLdText(record, options),
    }),
  })
}
