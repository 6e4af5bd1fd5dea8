import type { RecordValue } from './record.ts'

/** Whether two values of records say the same, whatever the order of their keys. */
export function isSame(value: RecordValue | undefined, other: RecordValue | undefined): boolean {
  if (value === other) return true
  if (!isObject(value) || !isObject(other)) return false
  const keys = Object.keys(value)
  return keys.length === Object.keys(other).length && keys.every(key => isSame(value[key], other[key]))
}

function isObject(value: unknown): value is Readonly<Record<string, RecordValue>> {
  return typeof value === 'object' && value !== null
}
