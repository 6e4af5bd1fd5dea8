import { shaclName } from '../vocabulary.ts'
import type { CompiledShape } from './compiled-shape.ts'
import type { Target } from './target.ts'

/** Components that ask whether a value is among those of another property. */
const COMPARING: ReadonlySet<string | undefined> = new Set(
  ['Disjoint', 'Equals'].map(name => `${name}ConstraintComponent`),
)

/**
 * Whether shapes ask of values of the data if they are the same term, so that each has to be under one id. Values
 * are otherwise compared with constants of the shapes only, or by what they are worth.
 */
export function comparesTerms(targets: readonly Target[]): boolean {
  const compares = ({ components, refersTo }: CompiledShape): boolean =>
    components.some(iri => COMPARING.has(shaclName(iri))) || refersTo.some(compares)
  return targets.some(({ shape }) => compares(shape))
}
