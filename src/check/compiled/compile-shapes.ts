import type { Quad, Term } from '@rdfjs/types'
import { findShapes } from '../find-shapes.ts'
import type { Result } from '../result.ts'
import type { ShapesGraph } from '../shapes-graph.ts'
import { sh } from '../vocabulary.ts'
import { checkTargets } from './check-targets.ts'
import { ClassTree } from './class-tree.ts'
import { type Compilation, compileShape } from './compile-shape.ts'
import type { CompiledShape } from './compiled-shape.ts'
import { COMPONENTS } from './components/components.ts'
import type { Component } from './constraint.ts'
import { type Explained, explain, isWhole } from './explain.ts'
import { IdGraph } from './id-graph.ts'
import type { Run } from './run.ts'
import { type Target, targetOf } from './target.ts'
import { addQuads } from './term-ids.ts'
import { TermTable } from './term-table.ts'
import { toResult } from './to-result.ts'

/** A shapes graph as functions. */
export interface CompiledShapes {
  /** Which engine evaluates which constraint. */
  readonly explain: readonly Explained[]
  /** The shapes with targets that were compiled whole. */
  readonly targets: readonly Target[]
  /** The shapes with targets that only the reference engine can evaluate. */
  readonly forReference: readonly Term[]
  /** The terms of the shapes. Not to be added to: a checker begins with a copy. */
  readonly terms: TermTable
  /** Validates the targets that were compiled, in any graph: the drop-in for the reference engine's `evaluate`. */
  readonly evaluate: (data: Iterable<Quad>) => readonly Result[]
}

/**
 * Compiles a shapes graph, which must have been vetted.
 *
 * Throws `not-evaluated` for a constraint that no engine here knows. One that only the table of components lacks
 * leaves the shapes concerned to the reference engine; `explain` says which.
 *
 * ```ts
 * const { evaluate } = compileShapes(shapes)
 * const results = evaluate(quads)
 * ```
 */
export function compileShapes(
  shapes: ShapesGraph,
  components: Readonly<Record<string, Component>> = COMPONENTS,
): CompiledShapes {
  const terms = new TermTable()
  // Predicates get the lowest ids: each shape has a table of them that is as long as its highest.
  for (const path of shapes.getObjects(null, sh('path'), null)) {
    if (path.termType === 'NamedNode') terms.iri(path.value)
  }
  const shape = compiler(shapes, terms, components)
  const targets = findShapes(shapes).flatMap(node => targetOf(shape(node), shapes, terms) ?? [])
  const whole = targets.filter(target => isWhole(target.shape))
  terms.keep()
  return Object.freeze<CompiledShapes>({
    get explain() {
      return explain(targets)
    },
    targets: whole,
    forReference: targets.filter(target => !whole.includes(target)).map(target => target.shape.head.node),
    terms,
    evaluate: data => evaluate(data, whole, terms.copy()),
  })
}

function compiler(
  shapes: ShapesGraph,
  terms: TermTable,
  components: Readonly<Record<string, Component>>,
): Compilation['shape'] {
  const compiled = new Map<string, CompiledShape>()
  const shape = (node: Term): CompiledShape => {
    const key = `${node.termType} ${node.value}`
    const known = compiled.get(key)
    if (known) return known
    const result = compileShape(node, { shapes, terms, components, shape })
    compiled.set(key, result)
    return result
  }
  return shape
}

function evaluate(data: Iterable<Quad>, targets: readonly Target[], terms: TermTable): readonly Result[] {
  const graph = new IdGraph(terms)
  addQuads(data, graph, terms)
  const classes = new ClassTree(graph, terms)
  const run: Run = { graph, terms, classes, elsewhere: undefined, findings: [], quiet: 0 }
  checkTargets(targets, classes)(run)
  return run.findings.map(finding => toResult(finding, terms))
}
