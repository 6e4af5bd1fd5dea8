import type { Quad } from '@rdfjs/types'
import { evaluate as evaluateByReference } from '../reference/engine.ts'
import type { Result } from '../result.ts'
import type { ShapesGraph } from '../shapes-graph.ts'
import { compileShapes } from './compile-shapes.ts'
import { COMPONENTS } from './components/components.ts'
import type { Component } from './constraint.ts'
import { onlyTargets } from './only-targets.ts'

/**
 * Evaluates a shapes graph over data: compiles the shapes, runs them, and leaves those that could not be compiled
 * to the reference engine. The shapes must have been vetted.
 *
 * ```ts
 * const results = await evaluate(dataQuads, shapesGraph)
 * ```
 */
export async function evaluate(
  data: Iterable<Quad>,
  shapes: ShapesGraph,
  components: Readonly<Record<string, Component>> = COMPONENTS,
): Promise<readonly Result[]> {
  const quads = [...data]
  const { evaluate: run, forReference } = compileShapes(shapes, components)
  const results = run(quads)
  if (forReference.length === 0) return results
  return [...results, ...(await evaluateByReference(quads, onlyTargets(forReference, shapes)))]
}
