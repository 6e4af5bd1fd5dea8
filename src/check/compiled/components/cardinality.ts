import { byCount, type Component } from '../constraint.ts'

/** Cardinality constraint components (SHACL §4.2). */
export const CARDINALITY: Readonly<Record<string, Component>> = {
  MaxCount: byCount('maxCount', ({ parameter }) => {
    const most = Number(parameter.value)
    return count => count <= most
  }),

  MinCount: byCount(
    'minCount',
    ({ parameter }) => {
      const least = Number(parameter.value)
      return count => count >= least
    },
    { absence: true },
  ),
}
