/** A whole IRI: a scheme, a colon and the rest. */
export type Iri = `${string}:${string}`

/** The id of a record that others can refer to: `class/name`, relative to the base of the corpus. */
export type RecordId = `${string}/${string}`

/** The id of a record that nothing refers to, such as that of the dataset: with a folder or without. */
export type BareId = Lowercase<string>

/** The id of a node inside a record: `#name`, or with the record's own id before it. */
export type NodeId = `${string}#${string}`

/**
 * A reference to a record, to a node of one (`#name` is one of the same record), or to anything that has an IRI. Text
 * without a slash, hash or colon is none.
 */
export type Ref = RecordId | NodeId | Iri

/** Text by language tag (BCP 47): one text, or several in one language. */
export type LanguageMap = { readonly [tag: string]: string | readonly string[] }

/** A whole number in its lexical form: literals travel as strings, so that nothing is rounded or rewritten. */
export type Integer = `${bigint}`

/** A decimal number in its lexical form. */
export type Decimal = `${number}`
