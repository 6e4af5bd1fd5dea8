import { comparableReader, compareValues } from '../../comparable.ts'
import { type Component, eachValue } from '../constraint.ts'

/** Value range constraint components (SHACL §4.3). */
export const VALUE_RANGE: Readonly<Record<string, Component>> = {
  MaxExclusive: compared('maxExclusive', order => order < 0),
  MaxInclusive: compared('maxInclusive', order => order <= 0),
  MinExclusive: compared('minExclusive', order => order > 0),
  MinInclusive: compared('minInclusive', order => order >= 0),
}

/** A component that compares each value with its parameter. What cannot be compared does not satisfy it. */
function compared(parameterName: string, accepts: (order: number) => boolean): Component {
  return eachValue(parameterName, ({ parameter }) => {
    const bound =
      parameter.termType === 'Literal'
        ? comparableReader(parameter.datatype.value)?.(parameter.value)
        : undefined
    return (id, { terms }) => {
      const value = bound && terms.valueOf(id)
      const order = value && compareValues(value, bound)
      return order !== undefined && accepts(order)
    }
  })
}
