import { plainText } from '../term-text.ts'
import { sh } from '../vocabulary.ts'
import type { CompiledShape } from './compiled-shape.ts'
import type { Target } from './target.ts'

/** Which engine evaluates a constraint. */
export interface Explained {
  /** The shape, by its IRI or as `_:` and a blank node's label. */
  readonly shape: string
  /** IRI of the constraint component; of a parameter that is not compiled, the parameter itself. */
  readonly constraint: string
  readonly engine: 'compiled' | 'reference'
}

/** Whether a shape, and all that it refers to, was compiled whole. */
export function isWhole({ uncompiled, refersTo }: CompiledShape): boolean {
  return uncompiled.length === 0 && refersTo.every(isWhole)
}

/**
 * Lists the constraints that the targets lead to, each with its engine, in the order of their names. A shape with targets is evaluated by one
 * engine, together with all that it refers to.
 *
 * ```ts
 * explain(targets)
 * // [{ shape: 'http://example.org/Letter', constraint: 'http://www.w3.org/ns/shacl#MinCountConstraintComponent',
 * //    engine: 'compiled' }, …]
 * ```
 */
export function explain(targets: readonly Target[]): readonly Explained[] {
  const rows = new Map<string, Explained>()
  const add = (shape: CompiledShape, engine: Explained['engine']): void => {
    const name = plainText(shape.head.node)
    const constraints = [
      ...shape.components.map(({ value }) => value),
      ...shape.uncompiled.map(name => sh(name).value),
    ]
    for (const constraint of constraints) {
      rows.set(`${name} ${constraint} ${engine}`, { shape: name, constraint, engine })
    }
    for (const other of shape.refersTo) add(other, engine)
  }
  for (const { shape } of targets) add(shape, isWhole(shape) ? 'compiled' : 'reference')
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}
