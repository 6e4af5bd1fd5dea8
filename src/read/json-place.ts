import type { RecordPath } from '../model/record.ts'

/** A stretch of a JSON text, in UTF-16 code units. */
export interface JsonStretch {
  readonly start: number
  readonly end: number
}

/**
 * The stretch of a JSON text that stands at a path, or of its key. Where the path leads beyond what there is, it is
 * that of the nearest value around. An object begins with its first key; to mark all of it would mark too much.
 *
 * It reads what lies before the place and nothing else, where a parser would make a tree of the whole text.
 *
 * @param text JSON, which has been parsed before, without repeated keys
 */
export function placeInJson(text: string, path: RecordPath, atKey: boolean): JsonStretch {
  let at = skipSpace(text, 0)
  for (const [depth, step] of path.entries()) {
    const found = typeof step === 'string' ? member(text, at, step) : item(text, at, step)
    if (!found) break
    if (found.key && atKey && depth === path.length - 1) return found.key
    at = found.value
  }
  const first = text[at] === '{' ? skipSpace(text, at + 1) : at
  return text[first] === '}' ? stretch(text, at) : stretch(text, first)
}

interface Found {
  readonly key?: JsonStretch
  /** Where the value begins. */
  readonly value: number
}

function member(text: string, object: number, name: string): Found | undefined {
  if (text[object] !== '{') return undefined
  let at = skipSpace(text, object + 1)
  while (text[at] === '"') {
    const key = stretch(text, at)
    const value = skipSpace(text, skipSpace(text, key.end) + 1)
    if (JSON.parse(text.slice(key.start, key.end)) === name) return { key, value }
    at = afterComma(text, value)
  }
  return undefined
}

function item(text: string, list: number, step: number): Found | undefined {
  if (text[list] !== '[') return undefined
  let at = skipSpace(text, list + 1)
  for (let index = 0; at < text.length && text[at] !== ']'; index++) {
    if (index === step) return { value: at }
    at = afterComma(text, at)
  }
  return undefined
}

/** Where the next member or item begins, or the bracket that closes the whole stands. */
function afterComma(text: string, value: number): number {
  const at = skipSpace(text, endOf(text, value))
  return text[at] === ',' ? skipSpace(text, at + 1) : at
}

function stretch(text: string, start: number): JsonStretch {
  return { start, end: endOf(text, start) }
}

const bracket = /["[\]{}]/g
const scalarEnd = /[\s,\]}]|$/g
const stringEnd = /"|\\/g
const content = /[^ \t\n\r]|$/g

/** Where the value ends that begins here. */
function endOf(text: string, start: number): number {
  if (text[start] === '"') return stringEndAt(text, start)
  if (text[start] !== '{' && text[start] !== '[') return search(scalarEnd, text, start)
  let depth = 0
  for (let at = start; ; at = search(bracket, text, at)) {
    const sign = text[at]
    if (sign === '"') {
      at = stringEndAt(text, at)
      continue
    }
    depth += sign === '{' || sign === '[' ? 1 : -1
    at++
    if (depth === 0) return at
  }
}

function stringEndAt(text: string, start: number): number {
  let at = search(stringEnd, text, start + 1)
  while (text[at] === '\\') at = search(stringEnd, text, at + 2)
  return at + 1
}

function skipSpace(text: string, start: number): number {
  return search(content, text, start)
}

function search(sign: RegExp, text: string, start: number): number {
  sign.lastIndex = start
  return sign.exec(text)?.index ?? text.length
}
