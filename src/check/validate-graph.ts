import type { Quad } from '@rdfjs/types'
import type { Store } from 'n3'
import type { Issue } from '../model/issue.ts'
import { evaluate as evaluateCompiled } from './compiled/engine.ts'
import { orderIssues } from './order-issues.ts'
import { mergedGraph } from './prepare-shapes.ts'
import { evaluate as evaluateByReference } from './reference/engine.ts'
import type { Result } from './result.ts'
import { toIssue } from './to-issue.ts'
import { vetCompleteness } from './vet-completeness.ts'
import { vetShapes } from './vet-shapes.ts'

/** What checking a graph found. */
export interface GraphReport {
  /** No issue is a violation. Unlike sh:conforms, which a lone warning makes false (SHACL §3.6.1). */
  readonly ok: boolean
  readonly issues: readonly Issue[]
}

/** How to take a shapes graph. */
export interface ValidateOptions {
  /**
   * The shapes graph is part of a larger one: shapes and imports that it mentions and does not hold are passed
   * over, where they would otherwise be refused. For profiles that are published in parts, as DCAT-AP is.
   */
  readonly partial?: boolean
  /**
   * `compiled` (the default) compiles the shapes and runs them, and leaves to the reference engine what it cannot
   * compile; `reference` asks rdf-validate-shacl alone. They give the same answer.
   */
  readonly engine?: Engine
}

/** What evaluates shapes. */
export type Engine = 'compiled' | 'reference'

/**
 * Checks a data graph against a shapes graph (SHACL Core). Named graphs are merged; blank nodes of the data and
 * of the shapes are different nodes, whatever their labels. The issues stand in the order of the data.
 *
 * Throws `bad-shapes` when the shapes graph breaks SHACL's rules and `not-evaluated` when it asks for what is
 * not evaluated, before any data is looked at: no constraint is skipped in silence.
 *
 * ```ts
 * const { ok, issues } = await validateGraph(dataQuads, shapesQuads)
 * // false, [{ code: 'max-count', severity: 'violation', message: 'expected at most 1 value, found 3', … }]
 * ```
 */
export async function validateGraph(
  data: Iterable<Quad>,
  shapes: Iterable<Quad>,
  { partial = false, engine = 'compiled' }: ValidateOptions = {},
): Promise<GraphReport> {
  const shapesGraph = mergedGraph(shapes)
  vetShapes(shapesGraph)
  if (!partial) vetCompleteness(shapesGraph)
  const quads = [...data]
  const results = await EVALUATE[engine](quads, shapesGraph)
  const issues = results.map(result => toIssue(result, shapesGraph))
  return {
    ok: issues.every(({ severity }) => severity !== 'violation'),
    issues: orderIssues(issues, quads),
  }
}

const EVALUATE: Readonly<Record<Engine, (data: Quad[], shapes: Store) => Promise<readonly Result[]>>> = {
  compiled: (data, shapes) => evaluateCompiled(data, shapes),
  reference: evaluateByReference,
}
