import type { Quad } from '@rdfjs/types'
import { DataFactory, Store } from 'n3'
import { beyondRecord } from './compiled/beyond-record.ts'
import { type CompiledShapes, compileShapes } from './compiled/compile-shapes.ts'
import { type ShapesGraph, shapesGraph } from './shapes-graph.ts'
import { vetCompleteness } from './vet-completeness.ts'
import { vetShapes } from './vet-shapes.ts'

/** A shapes graph, and what it was compiled into. */
export interface PreparedShapes {
  readonly graph: ShapesGraph
  readonly compiled: CompiledShapes
  /** Whether a record at a time is enough to decide them, as `openRecordCheck` does. */
  readonly byRecord: boolean
}

/** Makes a shapes graph, which must have been vetted, ready for checking one record after another. */
export function prepareShapes(shapes: Iterable<Quad>): PreparedShapes {
  const graph = shapesGraph(shapes)
  const compiled = compileShapes(graph)
  const byRecord = compiled.forReference.length === 0 && beyondRecord(compiled.targets) === undefined
  return Object.freeze({ graph, compiled, byRecord })
}

/**
 * The same for shapes that have not been vetted.
 *
 * Throws `bad-shapes` when the shapes graph breaks SHACL's rules and `not-evaluated` when it asks for what is not
 * evaluated.
 */
export function prepareUnvettedShapes(shapes: Iterable<Quad>): PreparedShapes {
  const quads = [...shapes]
  const graph = mergedGraph(quads)
  vetShapes(graph)
  vetCompleteness(graph)
  return prepareShapes(quads)
}

/** The quads as one graph: SHACL knows no named ones. */
export function mergedGraph(quads: Iterable<Quad>): Store {
  const graph = new Store()
  for (const { subject, predicate, object } of quads) {
    graph.addQuad(DataFactory.quad(subject, predicate, object))
  }
  return graph
}
