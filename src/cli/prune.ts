import type { Model } from '../model/model.ts'
import type { RecordNode, RecordValue } from '../model/record.ts'

/**
 * A record with less in it, and still one that the shapes let pass: of several values as many as are required, and
 * at least one; nodes inside its nodes only where they are required, or are its evidence.
 */
export function prune(node: RecordNode, model: Model, depth = 0): RecordNode {
  const { id, type, ...values } = node
  const { uses } = model.classes[type]!
  const kept = Object.entries(values).flatMap(([term, value]): [string, RecordValue][] => {
    const { min, range, nested } = uses[term]!
    const holdsNodes = nested && range !== undefined
    const leaf =
      holdsNodes && !Object.values(model.classes[range]!.uses).some(use => use.nested && use.min === 0)
    if (holdsNodes && depth > 0 && min === 0 && !leaf) return []
    if (!Array.isArray(value)) return [[term, pruneValue(value, model, depth)]]
    const some = value.slice(0, Math.max(min, 1))
    return [[term, some.map(one => (typeof one === 'string' ? one : prune(one, model, depth + 1)))]]
  })
  return { id, type, ...Object.fromEntries(kept) }
}

function pruneValue(value: RecordValue, model: Model, depth: number): RecordValue {
  return isNode(value) ? prune(value, model, depth + 1) : value
}

/** Whether a value is a node inside the record, and neither text nor a list. */
export function isNode(value: RecordValue): value is RecordNode {
  if (typeof value !== 'object') return false
  const { id, type } = value as RecordNode
  return typeof id === 'string' && typeof type === 'string'
}
