import { rdf } from '../../model/namespaces.ts'
import type { RecordNode } from '../../model/record.ts'
import type { PlannedClass, PlannedProperty } from '../../model/record-plan.ts'
import { type AcceptBy, type AcceptValues, acceptValues } from './accept-values.ts'
import type { CompiledShape } from './compiled-shape.ts'
import type { Demand } from './demand.ts'
import { joinShapes } from './join-shapes.ts'

/** What accepts the values of a key. */
export interface KeyRule {
  readonly property: PlannedProperty
  readonly accepts: AcceptValues
  /** Whether the node is not accepted without it. */
  readonly required: boolean
}

/** What accepts the nodes of a class, as far as their keys and values show that they conform. */
export interface ClassRules {
  readonly keys: ReadonlyMap<string, KeyRule>
  /** How many keys are required. */
  readonly required: number
  /** What is asked of the node as a whole. */
  readonly whole: readonly ((node: RecordNode) => boolean)[]
}

/**
 * Compiles shapes for the nodes of a class as records have them. Gives `undefined` if no node could be accepted, or
 * something is asked that only a graph can answer.
 */
export function classRules(
  shapes: readonly CompiledShape[],
  type: PlannedClass,
  by: AcceptBy,
): ClassRules | undefined {
  const { own, predicates, paths } = joinShapes(shapes)
  if (paths.size > 0) return undefined
  const terms = new Map(Array.from(type.uses, ([term, { iri }]) => [by.terms.iri(iri), term]))
  // Values of two keys with one IRI are values of one predicate, and classes are values of none.
  const isOfKeys = ![...predicates.keys(), ...terms.keys()].includes(by.terms.iri(rdfType))
  if (terms.size < type.uses.size || !isOfKeys) return undefined

  const keys = new Map<string, KeyRule>()
  for (const [term, property] of type.uses) {
    const constraints = predicates.get(by.terms.iri(property.iri)) ?? []
    const demands = constraints.flatMap(({ demand }) => demand ?? [])
    const accepts = acceptValues(property, demands, predicate => terms.get(predicate), by)
    if (!accepts || demands.length < constraints.length) return undefined
    keys.set(term, { property, accepts, required: !demands.every(acceptsAbsence) })
  }
  for (const [predicate, constraints] of predicates) {
    if (terms.has(predicate)) continue
    if (!constraints.every(({ demand }) => demand && acceptsAbsence(demand))) return undefined
  }
  const whole = own.map(({ demand }) => demand && acceptWhole(demand, type, by))
  if (whole.includes(undefined)) return undefined
  return {
    keys,
    required: [...keys.values()].filter(({ required }) => required).length,
    whole: whole.filter(accepts => accepts !== undefined),
  }
}

const rdfType = `${rdf}type`

/** Whether there may be no value, as far as this demand goes. */
function acceptsAbsence(demand: Demand): boolean {
  return demand.of !== 'count' || demand.accepts(0)
}

/** What is asked of a node as a whole, which is one value, and an IRI. */
function acceptWhole(
  demand: Demand,
  type: PlannedClass,
  by: AcceptBy,
): ((node: RecordNode) => boolean) | undefined {
  const always = (verdict: boolean | undefined): (() => boolean) | undefined =>
    verdict ? () => true : undefined
  switch (demand.of) {
    case 'class':
      return always(by.isNode(type.term, demand.superclass))
    case 'each':
      return always(demand.judge(undefined) === true)
    case 'shapes': {
      const rules = demand.shapes.map(shape => classRules([shape], type, by))
      const accepts = rules.map(one => (node: RecordNode) => one !== undefined && acceptsNode(node, one))
      return demand.every
        ? node => accepts.every(accept => accept(node))
        : node => accepts.some(accept => accept(node))
    }
    default:
      return undefined
  }
}

/** Whether a node is accepted by rules, whatever is in it. */
function acceptsNode(node: RecordNode, { keys, whole }: ClassRules): boolean {
  for (const [term, { accepts, required }] of keys) {
    const value = node[term]
    if (value === undefined ? required : !accepts(value, node)) return false
  }
  return whole.every(accepts => accepts(node))
}
