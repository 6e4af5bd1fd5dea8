import type { Term } from '@rdfjs/types'

/**
 * One validation result (SHACL §3.6), in terms: what an engine hands over. `shape` and a `path` that is no IRI
 * are nodes of the shapes graph, every other term is the data's.
 */
export interface Result {
  readonly focus: Term
  readonly path?: Term
  readonly value?: Term
  readonly component: Term
  readonly severity: Term
  readonly shape: Term
  /** How many value nodes there were. */
  readonly found: number
}
