import type { Constraint, Evaluate } from './compiled-shape.ts'
import type { Check } from './constraint.ts'
import type { Follow } from './follow-path.ts'
import { type Joinable, joinShapes } from './join-shapes.ts'
import type { Run } from './run.ts'
import { noValues, type Values } from './values.ts'

/** What is asked of the values of one predicate, or of one path. */
interface Group {
  readonly values: Values
  readonly checks: readonly Check[]
  /** Those of the checks that have to be asked where there is no value. */
  readonly absences: readonly Check[]
}

/**
 * Joins shapes that are to be validated for the same focus nodes. All that they ask of one predicate's values
 * stands together, and the triples of a focus node are walked once.
 *
 * The lists of values belong to the function that is returned. It is never called within itself, because shapes
 * do not refer to themselves.
 */
export function evaluateShapes(shapes: readonly Joinable[]): Evaluate {
  const { own, predicates, paths } = joinShapes(shapes)
  const groups = [...predicates.values()].map(groupOf)
  const required = groups.filter(({ absences }) => absences.length > 0)
  const numbers = new Int16Array(Math.max(0, ...predicates.keys()) + 1).fill(-1)
  for (const [number, predicate] of [...predicates.keys()].entries()) numbers[predicate] = number
  const itself: Values = { ids: [0], size: 1 }
  const ownChecks = own.map(({ check }) => check)
  const longer = [...paths].map(([follow, constraints]) => ({ follow, ...groupOf(constraints) }))
  const met: Group[] = []
  let metCount = 0

  return (focus, run) => {
    let verdict = true
    if (ownChecks.length > 0) {
      itself.ids[0] = focus
      verdict = checkAll(ownChecks, focus, itself, run)
      if (!verdict && run.quiet > 0) return false
    }
    if (groups.length > 0) {
      const { graph } = run
      for (let index = 0; index < metCount; index++) met[index]!.values.size = 0
      metCount = 0
      for (let triple = graph.firstOf(focus); triple >= 0; triple = graph.nextOf(triple)) {
        const predicate = graph.predicateOf(triple)
        const number = predicate < numbers.length ? numbers[predicate]! : -1
        if (number < 0) continue
        const group = groups[number]!
        if (group.values.size === 0) met[metCount++] = group
        group.values.ids[group.values.size++] = graph.objectOf(triple)
      }
      for (let index = 0; index < metCount; index++) {
        const { checks, values } = met[index]!
        if (checkAll(checks, focus, values, run)) continue
        verdict = false
        if (run.quiet > 0) return false
      }
      for (const { absences, values } of required) {
        if (values.size > 0 || checkAll(absences, focus, values, run)) continue
        verdict = false
        if (run.quiet > 0) return false
      }
    }
    for (const { follow, checks, values } of longer) {
      gather(focus, follow, values, run)
      if (checkAll(checks, focus, values, run)) continue
      verdict = false
      if (run.quiet > 0) return false
    }
    return verdict
  }
}

function checkAll(checks: readonly Check[], focus: number, values: Values, run: Run): boolean {
  let verdict = true
  for (const check of checks) {
    if (check(focus, values, run)) continue
    verdict = false
    if (run.quiet > 0) return false
  }
  return verdict
}

function gather(focus: number, follow: Follow, values: Values, run: Run): void {
  const reached = new Set<number>()
  follow(focus, run.graph, reached)
  values.size = 0
  for (const value of reached) values.ids[values.size++] = value
}

function groupOf(constraints: readonly Constraint[]): Group {
  return {
    values: noValues(),
    checks: constraints.map(({ check }) => check),
    absences: constraints.filter(({ absence }) => absence).map(({ check }) => check),
  }
}
