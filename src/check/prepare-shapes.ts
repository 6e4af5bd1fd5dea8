import type { Quad } from '@rdfjs/types'
import { DataFactory, Store } from 'n3'
import { type CompiledShapes, compileShapes } from './compiled/compile-shapes.ts'

/** A shapes graph, and what it was compiled into. */
export interface PreparedShapes {
  readonly graph: Store
  readonly compiled: CompiledShapes
}

/** Makes a shapes graph, which must have been vetted, ready for checking one record after another. */
export function prepareShapes(shapes: Iterable<Quad>): PreparedShapes {
  const graph = mergedGraph(shapes)
  return Object.freeze({ graph, compiled: compileShapes(graph) })
}

/** The quads as one graph: SHACL knows no named ones. */
export function mergedGraph(quads: Iterable<Quad>): Store {
  const graph = new Store()
  for (const { subject, predicate, object } of quads) {
    graph.addQuad(DataFactory.quad(subject, predicate, object))
  }
  return graph
}
