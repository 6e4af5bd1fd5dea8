import { LineCounter, parseDocument } from 'yaml'
import type { Issue, Position } from '../model/issue.ts'
import type { Entry, ReadText } from './entry.ts'
import { entryOf } from './yaml.ts'

/** Reads a JSON-LD file: one record, a list of records, or a `@graph` of them. */
export function readJsonLd(text: string, file: string): ReadText {
  const data = parse(text, file, 1)
  if ('issue' in data) return { entries: [], issues: [data.issue] }
  const { value } = data
  const lines = new LineCounter()
  // JSON is YAML, so the YAML parser knows the positions.
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false })
  const entry = entryOf(document, file, lines, value)
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
  return { entries, issues: [] }
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
    locate(path, atKey) {
      const { entries } = readJsonLd(line, file)
      const position = entries[0]!.locate(path, atKey)
      return { ...position, line: index + 1 }
    },
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parse(
  text: string,
  file: string,
  line: number,
): { readonly value: unknown } | { readonly issue: Issue } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    const { message } = error as SyntaxError
    const offset = /at position (\d+)/.exec(message)?.[1]
    const position = placeOf(offset === undefined ? text.trimEnd().length : Number(offset), text, line)
    const reason = message.replace(/ in JSON at position \d+.*$| \(line \d+ column \d+\)$/, '')
    return {
      issue: {
        code: 'json-syntax',
        severity: 'violation',
        message: `This is not well-formed JSON: ${reason}.`,
        file,
        ...position,
      },
    }
  }
}

function placeOf(offset: number, text: string, firstLine: number): Omit<Position, 'file'> {
  const before = text.slice(0, offset).split('\n')
  return { line: firstLine + before.length - 1, column: before.at(-1)!.length + 1 }
}
