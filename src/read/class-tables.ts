import { kindsOf } from '../model/kinds-of.ts'
import type { Model, ValueKind } from '../model/model.ts'
import { oa } from '../model/namespaces.ts'
import { perModel } from '../model/per-model.ts'

/** What a key of a record may hold. */
export interface KeyTable {
  readonly term: string
  readonly kind: ValueKind
  /** Place among the keys of its class. */
  readonly place: number
  /** True if there can be only one value. */
  readonly single: boolean
  readonly range: string | undefined
  /** Terms of the scheme, for a property whose value is a term. */
  readonly names: ReadonlySet<string>
  /** Types that a node may have here, for a property whose value is a node inside the record. */
  readonly nested: TypeTable | undefined
  /** True if the nodes here are passages. */
  readonly passages: boolean
}

/** Types to choose from: the classes below one that a record can be of. */
export type TypeTable = ReadonlyMap<string, ClassTable>

/** A class and its keys, in the model's order. */
export interface ClassTable {
  readonly type: string
  readonly keys: ReadonlyMap<string, KeyTable>
}

/** The classes of a model that records can be of, ready for reading; they are made ready once. */
export const tablesOf: (model: Model) => TypeTable = perModel(compileTables)

function compileTables(model: Model): TypeTable {
  const classes = new Map(
    Object.keys(model.classes).map(type => [type, { type, keys: new Map<string, KeyTable>() }]),
  )
  const typesBelow = (range?: string): TypeTable =>
    new Map(kindsOf(model, range).map(type => [type, classes.get(type)!]))
  for (const { type, keys } of classes.values()) {
    for (const [place, [term, { max, range, nested }]] of Object.entries(
      model.classes[type]!.uses,
    ).entries()) {
      keys.set(
        term,
        Object.freeze({
          term,
          kind: model.properties[term]!.kind,
          place,
          single: max === 1,
          range,
          names: new Set(model.schemes[range ?? '']?.names),
          nested: nested ? typesBelow(range) : undefined,
          passages: model.classes[range ?? '']?.iri === `${oa}SpecificResource`,
        }),
      )
    }
  }
  return typesBelow()
}
