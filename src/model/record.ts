import type { LanguageMap } from './values.ts'

/**
 * A node of a record, once read: every key known, every id written out in full, every nested node with its
 * type, every passage expanded, the keys in the order of the model. It is JSON-LD under the context of the model, so that nothing stands between a
 * record and its RDF but that context.
 */
export interface RecordNode {
  readonly id: string
  readonly type: string
  readonly [term: string]: RecordValue
}

/** One value, or several. Literals are strings in their lexical form. */
export type RecordValue = string | LanguageMap | RecordNode | readonly (string | RecordNode)[]

/** Where something stands within a record: keys and indices from the record's root. */
export type RecordPath = readonly (string | number)[]
