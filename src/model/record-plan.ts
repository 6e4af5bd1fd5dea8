import type { Model, PropertyModel } from './model.ts'
import { oa } from './namespaces.ts'
import { perModel } from './per-model.ts'

/** A property as a plan knows it: `number` is its place in tables that a target makes for itself. */
export interface PlannedProperty extends PropertyModel {
  readonly term: string
  readonly number: number
}

/** A class as a plan knows it. */
export interface PlannedClass {
  readonly term: string
  readonly iri: string
  readonly number: number
  /** The properties its nodes may have, by term, in the order in which they are written. */
  readonly uses: ReadonlyMap<string, PlannedProperty>
  /** True for the class of passages, which stand at the end of a record. */
  readonly passage: boolean
}

/** A model made ready for going through records: classes by term, properties by number. */
export interface RecordPlan {
  readonly classes: ReadonlyMap<string, PlannedClass>
  readonly properties: readonly PlannedProperty[]
}

/** The plan of a model; it is made once. */
export const planOf: (model: Model) => RecordPlan = perModel(makePlan)

function makePlan(model: Model): RecordPlan {
  const properties = Object.entries(model.properties).map(([term, property], number) =>
    Object.freeze({ ...property, term, number }),
  )
  const byTerm = new Map(properties.map(property => [property.term, property]))
  const classes = Object.entries(model.classes).map(([term, { iri, uses }], number) => {
    const used = new Map(Object.keys(uses).map(use => [use, byTerm.get(use)!]))
    return [term, { term, iri, number, uses: used, passage: iri === `${oa}SpecificResource` }] as const
  })
  return Object.freeze({ classes: new Map(classes), properties })
}
