import type { Term } from '@rdfjs/types'
import type { Check } from './constraint.ts'
import type { Demand } from './demand.ts'
import type { Follow } from './follow-path.ts'
import type { Run, ShapeHead } from './run.ts'

/** Validates a focus node; `false` if it does not conform, of which the findings have then been reported. */
export type Evaluate = (focus: number, run: Run) => boolean

/** A constraint of a shape, or all of its sh:property together. */
export interface Constraint {
  readonly check: Check
  /** Has to be asked even where there is no value. */
  readonly absence: boolean
  /** What it asks of a record as it is; absent where only a graph can answer. */
  readonly demand?: Demand
}

/** A shape, compiled. */
export interface CompiledShape {
  readonly head: ShapeHead
  /** Every node conforms to a deactivated shape. */
  readonly deactivated: boolean
  /** The predicate, or what follows a longer path; `undefined` for a node shape. */
  readonly path: number | Follow | undefined
  readonly constraints: readonly Constraint[]
  /** The property shapes of a node shape. Those of a property shape are a constraint of their own. */
  readonly properties: readonly CompiledShape[]
  readonly evaluate: Evaluate
  /** The components of its constraints, by the IRI. */
  readonly components: readonly Term[]
  /** Parameters that the table of components lacks. With any, the shape says too little. */
  readonly uncompiled: readonly string[]
  /** The shapes that it refers to. */
  readonly refersTo: readonly CompiledShape[]
}

/** Whether a node conforms to a shape (SHACL §3.4.1). Nothing is reported. */
export function conforms(focus: number, { evaluate }: CompiledShape, run: Run): boolean {
  run.quiet++
  const verdict = evaluate(focus, run)
  run.quiet--
  return verdict
}
