import { DataFactory } from 'n3'
import type Validator from 'rdf-validate-shacl'
import type { PropertyPath } from '../property-path.ts'

/** A property path in rdf-validate-shacl's own form. */
export type EnginePath = NonNullable<ReturnType<Validator['shapesGraph']['getShape']>['pathObject']>

/**
 * A property path as rdf-validate-shacl can follow it. It follows a predicate backwards, and no other path, so
 * an inverse is carried down to the predicates: `^(p/q*)` becomes `(^q)* / ^p`.
 *
 * ```ts
 * enginePath({ kind: 'inverse', step: { kind: 'predicate', iri } })   // { inverse: namedNode(iri) }
 * ```
 */
export function enginePath(path: PropertyPath, inverse = false): EnginePath {
  switch (path.kind) {
    case 'predicate': {
      const predicate = DataFactory.namedNode(path.iri)
      return inverse ? { inverse: predicate } : predicate
    }
    case 'inverse':
      return enginePath(path.step, !inverse)
    case 'sequence': {
      const steps = path.members.map(member => enginePath(member, inverse))
      return inverse ? steps.toReversed() : steps
    }
    case 'alternative':
      return { or: path.members.map(member => enginePath(member, inverse)) }
    case 'zero-or-more':
      return { zeroOrMore: enginePath(path.step, inverse) }
    case 'one-or-more':
      return { oneOrMore: enginePath(path.step, inverse) }
    case 'zero-or-one':
      return { zeroOrOne: enginePath(path.step, inverse) }
  }
}
