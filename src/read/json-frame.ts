import { isObject } from './is-object.ts'
import { parseJson } from './json-text.ts'

/** What stands around the records of a JSON-LD file: a list, or an object with a `@graph`. */
export type JsonFrame = 'list' | 'graph'

/** What stands before the list and behind it is looked at up to so many bytes each. */
export const longestFrame = 65_536

const latin1 = new TextDecoder('latin1')

/**
 * What stands before the first item in the bytes that a file begins with, its `[` included, one character a byte;
 * `undefined` if there is neither a list nor a `@graph`.
 */
export function listStart(bytes: Uint8Array): string | undefined {
  const text = latin1.decode(bytes)
  const [list] = /^[ \t\r\n]*\[/.exec(text) ?? []
  if (list !== undefined) return list
  for (const { 0: found, index } of text.matchAll(/"@graph"[ \t\r\n]*:[ \t\r\n]*\[/g)) {
    const head = text.slice(0, index + found.length)
    if (soundFrame(`${head}]}`)) return head
  }
  return undefined
}

/** The kind of a file without its records, unless there is anything wrong with it, or beside the `@graph`. */
export function soundFrame(text: string): JsonFrame | undefined {
  const data = parseJson(text)
  if ('fault' in data) return undefined
  const { value } = data
  if (Array.isArray(value)) return 'list'
  if (!isObject(value) || !Array.isArray(value['@graph'])) return undefined
  return Object.keys(value).every(key => key === '@graph' || key === '@context') ? 'graph' : undefined
}
