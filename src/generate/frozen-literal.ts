/**
 * A value as a JavaScript expression whose objects and arrays are all frozen by a function `freeze`: an entry a
 * line down to the given depth, and on one line below it.
 *
 * ```ts
 * frozenLiteral({ a: [1] }, 0)   // 'freeze({"a":freeze([1])})'
 * ```
 */
export function frozenLiteral(value: unknown, depth: number, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent} `
  const entries = Array.isArray(value)
    ? value.map(one => frozenLiteral(one, depth - 1, inner))
    : Object.entries(value).map(
        ([key, one]) => `${JSON.stringify(key)}:${frozenLiteral(one, depth - 1, inner)}`,
      )
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const body = depth > 0 ? `\n${inner}${entries.join(`,\n${inner}`)}\n${indent}` : entries.join(',')
  return `freeze(${open}${entries.length > 0 ? body : ''}${close})`
}
