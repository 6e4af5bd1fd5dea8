import type { GraphFormat } from '../decode/quads-of.ts'
import type { AnyRecord } from '../model/generated.ts'
import type { Issue } from '../model/issue.ts'
import type { StreamOptions } from '../write/stream/write-stream.ts'

/** What relative ids of records mean. */
export interface BaseOptions {
  /** IRI that ids are resolved against; ends in a slash. */
  readonly base?: string
}

/** How to write JSON-LD. */
export interface JsonLdOptions extends BaseOptions {
  /** Address of the context. Without one the context itself is embedded. */
  readonly context?: string
}

/** How to read records back. */
export interface ParseOptions extends BaseOptions {
  /** Without one, what begins with `{` or `[` is JSON-LD, and all else Turtle, N-Triples or N-Quads. */
  readonly format?: GraphFormat
}

/** How to write Turtle or N-Quads into a stream. */
export interface WriteOptions extends BaseOptions, StreamOptions {}

/** How to write JSON-LD into a stream. */
export interface WriteJsonLdOptions extends JsonLdOptions, StreamOptions {}

/** The outcome of a check: records that may be published, or what is wrong with them. */
export type Validation<Data = AnyRecord> =
  | {
      readonly ok: true
      readonly records: readonly Data[]
      /** Warnings and remarks, which do not stand in the way. */
      readonly issues: readonly Issue[]
    }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** What every record has, whatever its class: all that is asked of a type of records. */
export interface SomeRecord {
  readonly id: string
  readonly type: string
}

/** What is done if nothing is said of the base. */
export const defaultBase = 'https://w3id.org/chancery/id/'
