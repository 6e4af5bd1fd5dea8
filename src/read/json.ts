import { LineCounter, parseDocument } from 'yaml'
import type { Issue } from '../model/issue.ts'
import type { Entry, ReadText } from './entry.ts'
import { isObject } from './is-object.ts'
import { jsonFault } from './json-fault.ts'
import { isTooDeep, tooDeep } from './nesting.ts'
import { entryOf } from './yaml.ts'

/** JSON is YAML, so the YAML parser knows the positions. */
const parserOptions = { schema: 'failsafe', prettyErrors: false } as const

/** Reads a JSON-LD file: one record, a list of records, or a `@graph` of them. */
export function readJsonLd(text: string, file: string): ReadText {
  const data = parse(text, file, 1)
  if ('issue' in data) return { entries: [], issues: [data.issue] }
  const { value } = data
  const entry = located(text, value, file)
  const graph = isObject(value) && Array.isArray(value['@graph']) ? value['@graph'] : undefined
  const list = Array.isArray(value) ? value : graph
  if (!list) return { entries: [entry], issues: [] }
  const prefix = graph ? ['@graph'] : []
  const entries = list.map(
    (one, index): Entry => ({
      data: one,
      locate: (path, atKey) => entry.locate([...prefix, index, ...path], atKey),
    }),
  )
  return { entries, issues: graph ? besideGraph(value as Record<string, unknown>, entry) : [] }
}

/** Reads NDJSON: one record a line. Empty lines are passed over. */
export function readNdjson(text: string, file: string): ReadText {
  const entries: Entry[] = []
  const issues: Issue[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const data = parse(line, file, index + 1)
    if ('issue' in data) issues.push(data.issue)
    else entries.push(lineEntry(line, data.value, file, index))
  }
  return { entries, issues }
}

/** Positions are only worked out when they are asked for: most lines of most files have no issue. */
function lineEntry(line: string, data: unknown, file: string, index: number): Entry {
  return {
    data,
    locate: (path, atKey) => ({ ...located(line, data, file).locate(path, atKey), line: index + 1 }),
  }
}

function located(text: string, value: unknown, file: string): Entry {
  const lines = new LineCounter()
  return entryOf(parseDocument(text, { ...parserOptions, lineCounter: lines }), file, lines, value)
}

/** What stands beside a `@graph` would be lost: the context is known, and anything else belongs into a record. */
function besideGraph(value: Record<string, unknown>, { locate }: Entry): Issue[] {
  const keys = Object.keys(value).filter(key => key !== '@graph' && key !== '@context')
  return keys.map(key => ({
    code: 'unknown-key',
    severity: 'violation',
    message: `Found the key "${key}" beside a @graph of records.`,
    hint: 'Put it into one of the records, or take it away.',
    ...locate([key], true),
  }))
}

/** The value of a JSON text, or the issue that it has none, or would lose a part of it. */
function parse(
  text: string,
  file: string,
  firstLine: number,
): { readonly value: unknown } | { readonly issue: Issue } {
  const issueAt = (
    offset: number,
    length: number,
    fault: Pick<Issue, 'message' | 'hint'>,
    code: Issue['code'] = 'json-syntax',
  ): { readonly issue: Issue } => {
    const before = text.slice(0, offset).split('\n')
    const position = { line: firstLine + before.length - 1, column: before.at(-1)!.length + 1, length }
    return { issue: { code, severity: 'violation', ...fault, file, ...position } }
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const { offset, length, ...fault } = jsonFault(text)
    return issueAt(offset, length, fault)
  }
  if (isTooDeep(value)) return issueAt(0, 1, tooDeep)
  if (keysWritten(text) === keysKept(value)) return { value }
  const offset = parseDocument(text, parserOptions).errors[0]?.pos[0] ?? 0
  const key = /^"(?:[^"\\]|\\.)*"/.exec(text.slice(offset))?.[0] ?? ''
  const hint = 'Put several values into one list under the key.'
  return issueAt(offset, key.length, { message: `The key ${key} stands here twice.`, hint }, 'duplicate-key')
}

/** Strings that a colon follows. JSON.parse keeps the last of two equal keys, and says nothing. */
function keysWritten(text: string): number {
  let count = 0
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) if (colon) count++
  return count
}

function keysKept(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inner = Object.values(value)
  return inner.reduce((sum: number, one) => sum + keysKept(one), Array.isArray(value) ? 0 : inner.length)
}
