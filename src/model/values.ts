/** An IRI, absolute or relative to the base of the corpus. */
export type Iri = string

/** Text by language tag (BCP 47): one text, or several in one language. */
export type LanguageMap = { readonly [tag: string]: string | readonly string[] }

/** A whole number in its lexical form: literals travel as strings, so that nothing is rounded or rewritten. */
export type Integer = `${bigint}`

/** A decimal number in its lexical form. */
export type Decimal = `${number}`
