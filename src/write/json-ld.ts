import type { Context } from '../model/context.ts'
import type { RecordNode } from '../model/record.ts'
import { jsonText } from './compiled/json.ts'

/** How a JSON-LD document names its context. */
export interface JsonLdOptions {
  /** IRI that relative ids are resolved against. It is written, since a context that is fetched cannot set it. */
  readonly base: string
  /** Address of the context, or the context itself to embed it. */
  readonly context: string | Context
}

/** A JSON-LD document of one record. */
export type JsonLdDocument = { readonly '@context': readonly unknown[] } & RecordNode

/** A record as a JSON-LD 1.1 document: the record itself under the context of its model. */
export function jsonLdDocument(record: RecordNode, options: JsonLdOptions): JsonLdDocument {
  return { '@context': contextLine(options), ...record } as unknown as JsonLdDocument
}

/** Text of a document with one record. */
export function jsonLdText(record: RecordNode, options: JsonLdOptions): string {
  return `${JSON.stringify(jsonLdDocument(record, options), null, 2)}\n`
}

/** What stands between two items of a graph. */
export const jsonLdSeparator = ',\n'

/** A document with many records, in parts. */
export interface JsonLdGraph {
  readonly header: string
  readonly item: (record: RecordNode) => string
  readonly footer: string
}

/**
 * Text of a document with many records, in parts: what stands before and after them. Each record is one line, so that
 * programs read it a line at a time, and two states of it are compared record by record; for people there is the
 * document of each record.
 */
export function jsonLdGraph(options: JsonLdOptions): JsonLdGraph {
  return {
    header: `{"@context":${JSON.stringify(contextLine(options))},"@graph":[\n`,
    item: jsonText,
    footer: '\n]}\n',
  }
}

function contextLine({ base, context }: JsonLdOptions): readonly unknown[] {
  return [context, { '@base': base }]
}
