import type { CompiledShape, Constraint } from './compiled-shape.ts'
import type { Follow } from './follow-path.ts'

/** What of a shape its joining with others looks at. */
export type Joinable = Pick<CompiledShape, 'constraints' | 'deactivated' | 'path' | 'properties'>

/** All that several shapes ask of the same focus nodes. */
export interface JoinedShapes {
  /** Constraints of the focus node itself. */
  readonly own: readonly Constraint[]
  /** Those of the values of each predicate. */
  readonly predicates: ReadonlyMap<number, readonly Constraint[]>
  /** Those of the values at the end of each longer path. */
  readonly paths: ReadonlyMap<Follow, readonly Constraint[]>
}

/** Joins shapes that are to be validated for the same focus nodes, so that all that is asked of one predicate stands together. */
export function joinShapes(shapes: readonly Joinable[]): JoinedShapes {
  const own: Constraint[] = []
  const predicates = new Map<number, Constraint[]>()
  const paths = new Map<Follow, Constraint[]>()
  const add = ({ deactivated, path, constraints, properties }: Joinable): void => {
    if (deactivated) return
    if (path === undefined) own.push(...constraints)
    else if (typeof path === 'number') append(predicates, path, constraints)
    else append(paths, path, constraints)
    for (const property of properties) add(property)
  }
  for (const shape of shapes) add(shape)
  return { own, predicates, paths }
}

function append<Key>(groups: Map<Key, Constraint[]>, key: Key, constraints: readonly Constraint[]): void {
  const group = groups.get(key)
  if (group) group.push(...constraints)
  else if (constraints.length > 0) groups.set(key, [...constraints])
}
