import { isTrue } from '../../is-true.ts'
import { sh } from '../../vocabulary.ts'
import { allValues, type Check, type Component, eachValue, type Given } from '../constraint.ts'
import { report } from '../run.ts'
import { includes } from '../values.ts'

/** The constraint components that SHACL has beside the groups (SHACL §4.8). */
export const OTHER: Readonly<Record<string, Component>> = {
  Closed: { parameter: 'closed', compile: closed },

  HasValue: allValues(
    'hasValue',
    ({ parameter, constant }) => {
      const wanted = constant(parameter)
      return values => includes(values, wanted)
    },
    { absence: true },
  ),

  In: eachValue('in', ({ parameter, constant, members }) => {
    const allowed = new Set(members(parameter).map(constant))
    return value => allowed.has(value)
  }),
}

/** Reports each triple of a value whose predicate is neither that of a property shape nor ignored. */
function closed({ parameter, constant, members, other, shapes, source }: Given): Check {
  if (!isTrue(parameter)) return () => true
  const ignored = other('ignoredProperties')
  const paths = shapes
    .getObjects(source.shape.node, sh('property'), null)
    .flatMap(property => shapes.getObjects(property, sh('path'), null))
    .filter(({ termType }) => termType === 'NamedNode')
  const allowed = new Set([...paths, ...(ignored ? members(ignored) : [])].map(constant))
  return (focus, values, run) => {
    const { graph } = run
    let satisfied = true
    for (let index = 0; index < values.size; index++) {
      for (let triple = graph.firstOf(values.ids[index]!); triple >= 0; triple = graph.nextOf(triple)) {
        const predicate = graph.predicateOf(triple)
        if (allowed.has(predicate)) continue
        satisfied = false
        const value = graph.objectOf(triple)
        if (!report(run, { source, focus, predicate, value, found: values.size })) return false
      }
    }
    return satisfied
  }
}
