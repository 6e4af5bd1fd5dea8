/** A found value as a message shows it: short, on one line, with its kind if it is not text. */
export function quoted(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return `keys and values (${Object.keys(value).slice(0, 3).join(', ')})`
  if (typeof value !== 'string') return `the ${typeof value} ${String(value)}`
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value)
}
