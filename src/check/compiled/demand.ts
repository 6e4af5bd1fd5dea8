import type { CompiledShape } from './compiled-shape.ts'
import type { LiteralType } from './literal-type.ts'

/**
 * Judges terms by themselves: by the type of literals, or `undefined` for IRIs. It answers for all terms of the type
 * at once where the text makes no difference.
 */
export type JudgeTerms = (type: LiteralType | undefined) => boolean | TestText

/** Judges a term by its text: an IRI, or a lexical form. */
export type TestText = (text: string) => boolean

/**
 * What a constraint asks, in terms of what a record shows as it is, without a graph of its statements: the number of
 * values, each value by itself, the class of each, that no two texts are in one language, the order of each and the
 * values of another predicate, or that some or all of the shapes accept each.
 */
export type Demand =
  | { readonly of: 'count'; readonly accepts: (count: number) => boolean }
  | { readonly of: 'each'; readonly judge: JudgeTerms }
  | { readonly of: 'class'; readonly superclass: number }
  | { readonly of: 'languages' }
  | { readonly of: 'order'; readonly other: number; readonly accepts: (order: number) => boolean }
  | { readonly of: 'shapes'; readonly every: boolean; readonly shapes: readonly CompiledShape[] }
