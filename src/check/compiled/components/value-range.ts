import { comparableReader, compareValues } from '../../comparable.ts'
import { type Component, eachTerm } from '../constraint.ts'

/** Value range constraint components (SHACL §4.3). */
export const VALUE_RANGE: Readonly<Record<string, Component>> = {
  MaxExclusive: compared('maxExclusive', order => order < 0),
  MaxInclusive: compared('maxInclusive', order => order <= 0),
  MinExclusive: compared('minExclusive', order => order > 0),
  MinInclusive: compared('minInclusive', order => order >= 0),
}

/** A component that compares each value with its parameter. What cannot be compared does not satisfy it. */
function compared(parameterName: string, accepts: (order: number) => boolean): Component {
  return eachTerm(parameterName, ({ parameter }) => {
    const bound =
      parameter.termType === 'Literal'
        ? comparableReader(parameter.datatype.value)?.(parameter.value)
        : undefined
    return type => {
      const read = type?.read
      if (!bound || !read) return false
      return text => {
        const value = read(text)
        const order = value && compareValues(value, bound)
        return order !== undefined && accepts(order)
      }
    }
  })
}
