import type { DatasetCore, Quad, Term } from '@rdfjs/types'
import { Store } from 'n3'
import { ChanceryError } from '../../model/error.ts'
import type { Result } from '../result.ts'
import { mend } from './mend.ts'
import { readResults } from './read-results.ts'
import { relabel } from './relabel.ts'

/** Validates a data graph by the shapes it was made for. */
export type Evaluate = (data: Iterable<Quad>) => Promise<readonly Result[]>

/**
 * Evaluates a shapes graph over data with rdf-validate-shacl, which is loaded on the first call. The shapes must
 * have been vetted: its limit of 50 checks of one node by one shape, beyond which it stops without a word, is
 * lifted, and only the absence of recursion makes that safe.
 *
 * Throws `not-evaluated` when the engine exhausts the stack: it follows rdfs:subClassOf and paths recursively,
 * and a circle of classes without end.
 *
 * ```ts
 * const results = await evaluate(dataQuads, shapesQuads)
 * ```
 */
export async function evaluate(data: Iterable<Quad>, shapes: Iterable<Quad>): Promise<readonly Result[]> {
  const evaluateData = await prepare(shapes)
  return evaluateData(data)
}

/** Reads a shapes graph for `evaluate` once, to validate one data graph after another, not two at a time. */
export async function prepare(shapes: Iterable<Quad>): Promise<Evaluate> {
  const { default: Validator } = await import('rdf-validate-shacl')
  const shapesGraph = relabel(shapes, 'shape')
  // Imported graphs are already among the shapes (see vetCompleteness). The engine's types omit maxNodeChecks.
  const options = { maxNodeChecks: 0, importGraph: (): DatasetCore => new Store() }
  const validator = new Validator(shapesGraph.graph, options)
  mend(validator, shapesGraph.graph)

  return async data => {
    const dataGraph = relabel(data, 'data')
    const original = (term: Term): Term => dataGraph.original(shapesGraph.original(term))
    const report = await validator.validate(dataGraph.graph).catch((error: unknown) => {
      throw error instanceof RangeError ? tooDeep(error) : error
    })
    return readResults(report.dataset, report.term).map(
      ({ focus, path, value, component, severity, shape }) => ({
        focus: original(focus),
        ...(path && { path: original(path) }),
        ...(value && { value: original(value) }),
        component,
        severity,
        shape: original(shape),
        found: validator.shapesGraph.getShape(shape).getValueNodes(focus, validator.$data).length,
      }),
    )
  }
}

function tooDeep(cause: RangeError): ChanceryError {
  return new ChanceryError(
    'not-evaluated',
    'The data or the shapes are nested too deeply for the reference engine, or their rdfs:subClassOf runs in a ' +
      'circle; expected classes without one.',
    { cause },
  )
}
