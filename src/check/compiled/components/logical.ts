import { conforms } from '../compiled-shape.ts'
import { type Component, eachValue, type Given } from '../constraint.ts'

/** Logical constraint components (SHACL §4.6). */
export const LOGICAL: Readonly<Record<string, Component>> = {
  And: eachValue(
    'and',
    given => {
      const shapes = memberShapes(given)
      return (value, run) => shapes.every(shape => conforms(value, shape, run))
    },
    { demand: given => ({ of: 'shapes', every: true, shapes: memberShapes(given) }) },
  ),

  Not: eachValue('not', ({ parameter, shape }) => {
    const unwanted = shape(parameter)
    return (value, run) => !conforms(value, unwanted, run)
  }),

  Or: eachValue(
    'or',
    given => {
      const shapes = memberShapes(given)
      return (value, run) => shapes.some(shape => conforms(value, shape, run))
    },
    { demand: given => ({ of: 'shapes', every: false, shapes: memberShapes(given) }) },
  ),

  Xone: eachValue('xone', given => {
    const shapes = memberShapes(given)
    return (value, run) => {
      let count = 0
      for (const shape of shapes) if (conforms(value, shape, run) && ++count > 1) return false
      return count === 1
    }
  }),
}

function memberShapes({ parameter, members, shape }: Given): ReturnType<Given['shape']>[] {
  return members(parameter).map(shape)
}
