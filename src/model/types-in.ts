import type { Model } from './model.ts'
import type { RecordNode } from './record.ts'
import { planOf } from './record-plan.ts'
import { walkRecord } from './walk-record.ts'

/** The names of the classes of a record's nodes, by their ids, in the order of the nodes. */
export function typesIn(record: RecordNode, model: Model): ReadonlyMap<string, string> {
  const types = new Map<string, string>()
  walkRecord(record, planOf(model), {
    begin: (id, { term }) => types.set(id, term),
    texts() {},
    value() {},
    values() {},
    end() {},
  })
  return types
}
