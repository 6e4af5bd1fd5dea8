import type { Quad, Term } from '@rdfjs/types'
import type { ShapesGraph } from '../shapes-graph.ts'
import { rdf, shaclName } from '../vocabulary.ts'
import { isClass } from './target.ts'

/**
 * The quads of a shapes graph without the targets of all shapes but the given ones: what only these lead to is
 * evaluated.
 *
 * ```ts
 * evaluate(data, onlyTargets(compiled.forReference, shapes))
 * ```
 */
export function onlyTargets(targeted: readonly Term[], shapes: ShapesGraph): readonly Quad[] {
  return [...shapes].filter(
    ({ subject, predicate }) =>
      targeted.some(shape => shape.equals(subject)) ||
      !(
        shaclName(predicate)?.startsWith('target') ||
        (predicate.equals(rdf('type')) && isClass(subject, shapes))
      ),
  )
}
