import { qualifiedSiblings } from '../../qualified-siblings.ts'
import { type CompiledShape, conforms } from '../compiled-shape.ts'
import { allValues, type Component, eachValue, type Given } from '../constraint.ts'
import type { Run } from '../run.ts'
import type { Values } from '../values.ts'

/** Shape-based constraint components (SHACL §4.7) but sh:property, whose findings are those of its shape. */
export const SHAPE_BASED: Readonly<Record<string, Component>> = {
  Node: eachValue(
    'node',
    ({ parameter, shape }) => {
      const wanted = shape(parameter)
      return (value, run) => conforms(value, wanted, run)
    },
    { demand: ({ parameter, shape }) => ({ of: 'shapes', every: true, shapes: [shape(parameter)] }) },
  ),

  QualifiedMaxCount: allValues(
    'qualifiedMaxCount',
    given => {
      const counted = qualifiedCount(given)
      const most = Number(given.parameter.value)
      return (values, run) => counted(values, run) <= most
    },
    { needs: 'qualifiedValueShape' },
  ),

  QualifiedMinCount: allValues(
    'qualifiedMinCount',
    given => {
      const counted = qualifiedCount(given)
      const least = Number(given.parameter.value)
      return (values, run) => counted(values, run) >= least
    },
    { needs: 'qualifiedValueShape', absence: true },
  ),
}

/** How many values conform to sh:qualifiedValueShape, and not to one of the sibling shapes if those are disjoint. */
function qualifiedCount({ other, shape, shapes, source }: Given): (values: Values, run: Run) => number {
  const wanted = shape(other('qualifiedValueShape')!)
  const siblings: readonly CompiledShape[] = qualifiedSiblings(source.shape.node, shapes).map(shape)
  return (values, run) => {
    let count = 0
    for (let index = 0; index < values.size; index++) {
      const value = values.ids[index]!
      if (!conforms(value, wanted, run)) continue
      if (!siblings.some(sibling => conforms(value, sibling, run))) count++
    }
    return count
  }
}
