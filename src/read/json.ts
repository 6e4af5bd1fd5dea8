import type { Issue } from '../model/issue.ts'
import type { Entry, ReadText } from './entry.ts'
import { isObject } from './is-object.ts'
import { itemsOf, type JsonItem } from './json-items.ts'
import { placeInJson } from './json-place.ts'
import { type JsonTextFault, parseJson } from './json-text.ts'
import { shiftPlace } from './shift.ts'

/** Reads a JSON-LD file: one record, a list of records, or a `@graph` of them. */
export function readJsonLd(text: string, file: string): ReadText {
  const data = parseJson(text)
  if ('fault' in data)
    return readItems(text, file) ?? { entries: [], issues: [issueOf(data.fault, { text }, file)] }
  const { value } = data
  const whole: JsonItem = { text, line: 1, column: 1 }
  const graph = isObject(value) && Array.isArray(value['@graph']) ? value['@graph'] : undefined
  const list = Array.isArray(value) ? value : graph
  if (!list) return { entries: [itemEntry(whole, value, file)], issues: [] }
  const prefix = graph ? ['@graph'] : []
  const wholeEntry = itemEntry(whole, value, file)
  // Positions are only worked out when they are asked for: most files have no issue.
  let items: readonly JsonItem[] | undefined
  const entries = list.map(
    (one, index): Entry => ({
      data: one,
      locate: (path, atKey) => {
        items ??= itemsOf(text)?.items ?? []
        const item = items[index]
        if (!item) return wholeEntry.locate([...prefix, index, ...path], atKey)
        return itemEntry(item, one, file).locate(path, atKey)
      },
    }),
  )
  return { entries, issues: graph ? besideGraph(value as Record<string, unknown>, wholeEntry) : [] }
}

/** Reads the records of a list or `@graph` one by one where the faults are within them, or gives up. */
function readItems(text: string, file: string): ReadText | undefined {
  const found = itemsOf(text)
  if (!found) return undefined
  const entries: Entry[] = []
  const issues: Issue[] = []
  for (const item of found.items) {
    const data = parseJson(item.text, found.levels)
    if ('fault' in data) issues.push(issueOf(data.fault, item, file))
    else entries.push(itemEntry(item, data.value, file))
  }
  return { entries, issues }
}

/** Reads NDJSON: one record a line. Empty lines are passed over. */
export function readNdjson(text: string, file: string): ReadText {
  return readLines(
    text.split('\n').map(line => ({ text: line })),
    file,
  )
}

/** A line, and its UTF-8 where that is at hand. */
export interface JsonLine {
  readonly text: string
  readonly bytes?: Uint8Array
}

/** Reads the lines of an NDJSON file. */
export function readLines(lines: Iterable<JsonLine>, file: string): ReadText {
  const entries: Entry[] = []
  const issues: Issue[] = []
  let line = -1
  for (const { text, bytes } of lines) {
    line++
    if (text.trim() === '') continue
    const data = parseJson(text, 0, bytes)
    const item = { text, line: line + 1, column: 1 }
    if ('fault' in data) issues.push(issueOf(data.fault, item, file))
    else {
      const { locate } = itemEntry(item, data.value, file)
      entries.push({ data: data.value, line, locate })
    }
  }
  return { entries, issues }
}

/** An entry that works out a position when it is asked for one. */
function itemEntry({ text, line, column }: JsonItem, data: unknown, file: string): Entry {
  return {
    data,
    locate(path, atKey = false) {
      const { start, end } = placeInJson(text, path, atKey)
      const lineEnd = text.indexOf('\n', start) + 1 || end
      const length = Math.max(1, Math.min(end, lineEnd) - start)
      return { file, ...placeOf(text, start, { line, column }), length }
    },
  }
}

/** The line and column of an offset in a text that begins at a place. */
function placeOf(
  text: string,
  offset: number,
  from: Pick<JsonItem, 'line' | 'column'>,
): Pick<JsonItem, 'line' | 'column'> {
  const before = text.slice(0, offset)
  const lines = before.split('\n').length
  const column = offset - before.lastIndexOf('\n')
  return shiftPlace({ line: lines, column }, from.line - 1, from.column - 1)
}

function issueOf(
  { offset, length, ...fault }: JsonTextFault,
  { text, line = 1, column = 1 }: Pick<JsonItem, 'text'> & Partial<JsonItem>,
  file: string,
): Issue {
  return { severity: 'violation', ...fault, file, ...placeOf(text, offset, { line, column }), length }
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
