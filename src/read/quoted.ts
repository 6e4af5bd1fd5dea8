/** True for a key that is missing, or has nothing after it. */
export function isNothing(value: unknown): value is undefined | null | '' {
  return value === undefined || value === null || value === ''
}

/** A found value as a message shows it: short, on one line, with its kind if it is not text. */
export function quoted(value: unknown): string {
  if (isNothing(value)) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return objectText(Object.keys(value))
  if (typeof value !== 'string') return `the ${typeof value} ${String(value)}`
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value)
}

function objectText(keys: readonly string[]): string {
  if (keys.length === 0) return 'empty braces'
  return `keys and values (${keys.slice(0, 3).join(', ')}${keys.length > 3 ? ' …' : ''})`
}

/** What to do about a key that is not known: a key without a value is often the rest of a text with a comma. */
export function strayKeyHint(value: unknown, otherwise: string): string {
  if (value !== null) return otherwise
  return 'If it belongs to the text before it, put that text into quotes: within { }, a comma ends a text.'
}
