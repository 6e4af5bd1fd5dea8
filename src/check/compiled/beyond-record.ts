import { shaclName } from '../vocabulary.ts'
import type { CompiledShape } from './compiled-shape.ts'
import type { Target } from './target.ts'

/**
 * The first shape that cannot be decided by one record at a time, because it reads triples of nodes that may
 * stand in another; `undefined` if all can. What a shape may read are the triples of its focus node, and the
 * classes of their values.
 */
export function beyondRecord(targets: readonly Target[]): CompiledShape | undefined {
  for (const { shape, nodes, objectsOf } of targets) {
    const beyond = nodes.length + objectsOf.length > 0 ? shape : within(shape, true)
    if (beyond) return beyond
  }
  return undefined
}

/** Components that read the triples of the focus node. */
const OF_FOCUS: ReadonlySet<string> = new Set(['Disjoint', 'Equals', 'LessThan', 'LessThanOrEquals'])

/** The shape, or one it refers to, if it reads too much. `described`: the triples of its focus nodes are there. */
function within(shape: CompiledShape, described: boolean): CompiledShape | undefined {
  const { deactivated, path, components, refersTo } = shape
  if (deactivated) return undefined
  const valuesDescribed = described && path === undefined
  const reads = components.map(iri => shaclName(iri)!.replace('ConstraintComponent', ''))
  const tooMuch =
    typeof path === 'function' ||
    (path !== undefined && !described) ||
    (!described && reads.some(name => OF_FOCUS.has(name))) ||
    (!valuesDescribed && reads.includes('Closed'))
  if (tooMuch) return shape
  for (const other of refersTo) {
    const beyond = within(other, valuesDescribed)
    if (beyond) return beyond
  }
  return undefined
}
