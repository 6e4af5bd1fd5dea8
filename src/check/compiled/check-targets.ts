import type { ClassTree } from './class-tree.ts'
import type { CompiledShape, Evaluate } from './compiled-shape.ts'
import { evaluateShapes } from './evaluate-shapes.ts'
import type { Run } from './run.ts'
import type { Target } from './target.ts'

/** So many sets of classes are remembered with their shapes; data with more of them is still checked. */
const MOST_SETS = 1000

/**
 * Finds the focus nodes of all shapes in a graph, and validates them. For shapes with classes for their only
 * targets, all that concern the instances of a class are joined once.
 *
 * ```ts
 * const check = checkTargets(targets, classes)
 * check(run)   // run.findings
 * ```
 */
export function checkTargets(targets: readonly Target[], classes: ClassTree): (run: Run) => void {
  const byClass = targets.filter(isByClassOnly)
  const others = targets.filter(target => !isByClassOnly(target))
  const known = new Map<number | string, Evaluate>()
  const remember = (key: number | string, types: readonly number[]): Evaluate => {
    if (known.size === MOST_SETS) known.clear()
    const shapes = shapesOf(types, byClass, classes)
    const evaluate = shapes.length > 0 ? evaluateShapes(shapes) : () => true
    known.set(key, evaluate)
    return evaluate
  }

  return run => {
    const { graph } = run
    for (let index = 0; index < graph.subjectCount; index++) {
      const subject = graph.subjectAt(index)
      const triple = graph.firstOf(subject)
      if (graph.predicateOf(triple) !== graph.type) continue
      const next = graph.nextOf(triple)
      const type = graph.objectOf(triple)
      if (next < 0 || graph.predicateOf(next) !== graph.type) {
        const evaluate = known.get(type) ?? remember(type, [type])
        evaluate(subject, run)
      } else {
        const types = typesOf(subject, run)
        const key = types.join()
        const evaluate = known.get(key) ?? remember(key, types)
        evaluate(subject, run)
      }
    }
    for (const target of others) {
      for (const focus of focusNodes(target, classes, run)) target.shape.evaluate(focus, run)
    }
  }
}

/** The shapes that are to be validated for instances of so many classes at once. */
export function shapesOf(
  types: readonly number[],
  byClass: readonly Target[],
  classes: ClassTree,
): readonly CompiledShape[] {
  return byClass
    .filter(target => types.some(type => target.classes.some(one => classes.isA(type, one))))
    .map(({ shape }) => shape)
}

/** Whether a shape is for the instances of classes, and nothing else. */
export function isByClassOnly({ nodes, subjectsOf, objectsOf }: Target): boolean {
  return nodes.length + subjectsOf.length + objectsOf.length === 0
}

/** The classes that the graph gives a subject, in ascending order. */
function typesOf(subject: number, { graph }: Run): readonly number[] {
  const types: number[] = []
  for (let triple = graph.firstOf(subject); triple >= 0; triple = graph.nextOf(triple)) {
    if (graph.predicateOf(triple) !== graph.type) break
    types.push(graph.objectOf(triple))
  }
  return types.sort((a, b) => a - b)
}

function focusNodes(
  { classes: wanted, nodes, subjectsOf, objectsOf }: Target,
  classes: ClassTree,
  { graph }: Run,
): ReadonlySet<number> {
  const found = new Set(nodes)
  for (let triple = 0; triple < graph.size; triple++) {
    const predicate = graph.predicateOf(triple)
    const object = graph.objectOf(triple)
    if (subjectsOf.includes(predicate)) found.add(graph.subjectOf(triple))
    if (objectsOf.includes(predicate)) found.add(object)
    if (predicate === graph.type && wanted.some(one => classes.isA(object, one))) {
      found.add(graph.subjectOf(triple))
    }
  }
  return found
}
