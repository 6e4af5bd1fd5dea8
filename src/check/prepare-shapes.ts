import type { Quad } from '@rdfjs/types'
import { DataFactory, Store } from 'n3'
import { beyondRecord } from './compiled/beyond-record.ts'
import { type CompiledShapes, compileShapes } from './compiled/compile-shapes.ts'
import { vetCompleteness } from './vet-completeness.ts'
import { vetShapes } from './vet-shapes.ts'

/** A shapes graph, vetted and compiled. */
export interface PreparedShapes {
  readonly graph: Store
  readonly compiled: CompiledShapes
  /** Whether a record at a time is enough to decide them, as `openRecordCheck` does. */
  readonly byRecord: boolean
}

/**
 * Makes a shapes graph ready for checking one record after another.
 *
 * Throws `bad-shapes` when it breaks SHACL's rules and `not-evaluated` when it asks for what is not evaluated.
 */
export function prepareShapes(shapes: Iterable<Quad>): PreparedShapes {
  const graph = mergedGraph(shapes)
  vetShapes(graph)
  vetCompleteness(graph)
  const compiled = compileShapes(graph)
  const byRecord = compiled.forReference.length === 0 && beyondRecord(compiled.targets) === undefined
  return Object.freeze({ graph, compiled, byRecord })
}

/** The quads as one graph: SHACL knows no named ones. */
export function mergedGraph(quads: Iterable<Quad>): Store {
  const graph = new Store()
  for (const { subject, predicate, object } of quads) {
    graph.addQuad(DataFactory.quad(subject, predicate, object))
  }
  return graph
}
