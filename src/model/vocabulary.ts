import type { Model } from './model.ts'

/** What records are written in: the ontology's tables, and the Turtle that they were made from. Plain data. */
export interface Vocabulary {
  readonly model: Model
  /** Classes, properties and terms, in Turtle. */
  readonly ontology: string
  /** What records are checked against, in Turtle. */
  readonly shapes: string
}
