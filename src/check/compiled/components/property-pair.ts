import { compareValues } from '../../comparable.ts'
import { type Check, type Component, eachValue, type Given } from '../constraint.ts'
import type { IdGraph } from '../id-graph.ts'
import { type Run, report } from '../run.ts'
import { noValues, type Values } from '../values.ts'

/** Property pair constraint components (SHACL §4.5): the values beside those of another property of the focus. */
export const PROPERTY_PAIR: Readonly<Record<string, Component>> = {
  Disjoint: eachValue('disjoint', ({ parameter, constant }) => {
    const other = constant(parameter)
    return (value, { graph }, focus) => !graph.has(focus, other, value)
  }),
  Equals: { parameter: 'equals', compile: equals, absence: true },
  LessThan: ordered('lessThan', order => order < 0),
  LessThanOrEquals: ordered('lessThanOrEquals', order => order <= 0),
}

/** Reports each value that is on one side only. */
function equals({ parameter, constant, source }: Given): Check {
  const predicate = constant(parameter)
  const others = noValues()
  return (focus, values, run) => {
    const { graph } = run
    const own = new Set(values.ids.slice(0, values.size))
    let satisfied = true
    const miss = (value: number): boolean => {
      satisfied = false
      return report(run, { source, focus, value, found: values.size })
    }
    for (const value of own) {
      if (!graph.has(focus, predicate, value) && !miss(value)) return false
    }
    collect(focus, predicate, graph, others)
    for (let index = 0; index < others.size; index++) {
      if (!own.has(others.ids[index]!) && !miss(others.ids[index]!)) return false
    }
    return satisfied
  }
}

function ordered(parameterName: string, accepts: (order: number) => boolean): Component {
  return {
    parameter: parameterName,
    compile: given => inOrder(given, accepts),
    demand: ({ parameter, constant }) => ({ of: 'order', other: constant(parameter), accepts }),
  }
}

/** Reports a value once for each of the other values that it does not come before. */
function inOrder({ parameter, constant, source }: Given, accepts: (order: number) => boolean): Check {
  const predicate = constant(parameter)
  const others = noValues()
  const comesBefore = (value: number, other: number, { terms }: Run): boolean => {
    const [first, second] = [terms.valueOf(value), terms.valueOf(other)]
    const order = first && second && compareValues(first, second)
    return order !== undefined && accepts(order)
  }
  return (focus, values, run) => {
    collect(focus, predicate, run.graph, others)
    let satisfied = true
    for (let place = 0; place < values.size * others.size; place++) {
      const value = values.ids[Math.floor(place / others.size)]!
      if (comesBefore(value, others.ids[place % others.size]!, run)) continue
      satisfied = false
      if (!report(run, { source, focus, value, found: values.size })) return false
    }
    return satisfied
  }
}

function collect(focus: number, predicate: number, graph: IdGraph, values: Values): void {
  values.size = 0
  for (let triple = graph.firstOf(focus); triple >= 0; triple = graph.nextOf(triple)) {
    if (graph.predicateOf(triple) === predicate) values.ids[values.size++] = graph.objectOf(triple)
  }
}
