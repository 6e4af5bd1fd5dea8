import { allValues, type Component } from '../constraint.ts'

/** Cardinality constraint components (SHACL §4.2). */
export const CARDINALITY: Readonly<Record<string, Component>> = {
  MaxCount: allValues('maxCount', ({ parameter }) => {
    const most = Number(parameter.value)
    return ({ size }) => size <= most
  }),

  MinCount: allValues(
    'minCount',
    ({ parameter }) => {
      const least = Number(parameter.value)
      return ({ size }) => size >= least
    },
    { absence: true },
  ),
}
