import { Parser } from 'yaml'

/** Levels that a file may have. Records have less than twenty; parsers that call themselves break at thousands. */
export const deepest = 100

/** What is said of a file that has more. */
export const tooDeep: { readonly message: string; readonly hint: string } = {
  message: `Found more than ${deepest} levels of lists and keys within each other.`,
  hint: 'Write what is meant as records that refer to each other.',
}

/** True if a YAML text has more levels than any record has. Nothing is composed for that, so no stack runs over. */
export function isYamlTooDeep(text: string): boolean {
  if (!mayBeDeep(text)) return false
  const open: (readonly [token: unknown, depth: number])[] = Array.from(new Parser().parse(text), one => [
    one,
    0,
  ])
  for (let next = open.pop(); next; next = open.pop()) {
    const [token, depth] = next
    if (depth > deepest) return true
    for (const inner of innerTokens(token)) open.push([inner, depth + 1])
  }
  return false
}

/** A look at brackets and indentation, since hardly any text is deep. */
function mayBeDeep(text: string): boolean {
  if (/^[ \t?:-]{100}/m.test(text)) return true
  let depth = 0
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1))
    if (depth > deepest) return true
  }
  return false
}

/** What a token of the syntax tree holds: a document its value, a collection the keys and values of its items. */
function innerTokens(token: unknown): unknown[] {
  if (typeof token !== 'object' || token === null) return []
  const items = 'items' in token && Array.isArray(token.items) ? token.items : [token]
  return items.flatMap((item: { key?: unknown; value?: unknown }) =>
    [item.key, item.value].filter(one => typeof one === 'object' && one !== null),
  )
}
