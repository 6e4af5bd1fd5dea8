import { parseDocument } from 'yaml'
import type { Issue } from '../model/issue.ts'
import { jsonFault } from './json-fault.ts'
import { deepest, tooDeep } from './nesting.ts'

/** Why a JSON text has no value, or one that would lose a part of it. */
export interface JsonTextFault extends Pick<Issue, 'message' | 'hint'> {
  readonly code: 'json-syntax' | 'duplicate-key'
  /** Place in the text, in UTF-16 code units. */
  readonly offset: number
  readonly length: number
}

/** JSON is YAML, so the YAML parser knows the positions. */
const jsonAsYaml = { schema: 'failsafe', prettyErrors: false } as const

/**
 * The value of a JSON text, or what is wrong with it.
 *
 * @param levels so many lists and objects it stands in
 * @param bytes the text in UTF-8, where that is at hand
 */
export function parseJson(
  text: string,
  levels = 0,
  bytes?: Uint8Array,
): { readonly value: unknown } | { readonly fault: JsonTextFault } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { fault: { code: 'json-syntax', ...jsonFault(text) } }
  }
  const kept = typeof value === 'object' && value !== null ? keysKept(value, levels) : 0
  if (Number.isNaN(kept)) return { fault: { code: 'json-syntax', ...tooDeep, offset: 0, length: 1 } }
  return kept === keysWritten(bytes ?? utf8.encode(text)) ? { value } : { fault: repeatedKey(text) }
}

/** How many keys an object or list has at all levels; NaN if it has more levels than any record has. */
function keysKept(value: object, levels: number): number {
  let count = 0
  if (Array.isArray(value)) {
    if (levels === deepest && value.length > 0) return Number.NaN
    for (let index = 0; index < value.length; index++) {
      const one: unknown = value[index]
      if (typeof one === 'object' && one !== null) count += keysKept(one, levels + 1)
    }
    return count
  }
  // What JSON.parse gives inherits no keys that this would meet; a list of the keys would be one more to throw away.
  for (const key in value) {
    if (levels === deepest) return Number.NaN
    count++
    const one = (value as Record<string, unknown>)[key]
    if (typeof one === 'object' && one !== null) count += keysKept(one, levels + 1)
  }
  return count
}

const quote = 0x22
const backslash = 0x5c
const colon = 0x3a
const space = 0x20

const utf8 = new TextEncoder()

/**
 * Strings that a colon follows, in a text that is JSON. JSON.parse keeps the last of two equal keys, and says nothing.
 * Bytes are gone through in a third of the time that a string takes.
 */
function keysWritten(bytes: Uint8Array): number {
  let count = 0
  for (let index = 0; index < bytes.length; index++) {
    if (bytes[index] !== quote) continue
    for (let sign: number | undefined = 0; sign !== quote; ) {
      sign = bytes[++index]
      if (sign === backslash) index++
    }
    while (bytes[index + 1]! <= space) index++
    if (bytes[index + 1] === colon) count++
  }
  return count
}

function repeatedKey(text: string): JsonTextFault {
  const { errors } = parseDocument(text, jsonAsYaml)
  const offset = errors.find(({ code }) => code === 'DUPLICATE_KEY')?.pos[0] ?? 0
  const key = /^"(?:[^"\\]|\\.)*"/.exec(text.slice(offset))?.[0] ?? ''
  const hint = 'Put several values into one list under the key.'
  return {
    code: 'duplicate-key',
    message: `The key ${key} stands here twice.`,
    hint,
    offset,
    length: key.length,
  }
}
