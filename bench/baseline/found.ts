import type { Quad } from '@rdfjs/types'
import type { Store } from 'n3'

/** A result of a validation report, by its IRIs. */
export interface Found {
  readonly focus: string
  readonly path: string
  readonly component: string
  readonly severity: string
}

/** What an engine is given. */
export interface Graphs {
  /** The records, together with the background. */
  readonly data: Store
  readonly shapes: Store
  /** The class hierarchy and the concepts. */
  readonly background: readonly Quad[]
}

/** A SHACL engine as today's stack uses it. */
export type Engine = (graphs: Graphs) => Promise<readonly Found[]>
