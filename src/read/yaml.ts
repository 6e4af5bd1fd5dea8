import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isPair,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
  visit,
} from 'yaml'
import type { Issue, Position } from '../model/issue.ts'
import type { RecordPath } from '../model/record.ts'
import type { Entry, ReadText } from './entry.ts'

/** YAML as this library reads it: every scalar is text, so that `1950` and `04` keep their digits. */
const options = { schema: 'failsafe', uniqueKeys: true, stringKeys: true, prettyErrors: false } as const

/** Words of our own for the errors that people make; the parser's own for the rest. */
const explained: Readonly<Record<string, { readonly message: string; readonly hint: string }>> = {
  DUPLICATE_KEY: {
    message: 'This key stands here twice.',
    hint: 'Put several values into one list under the key.',
  },
  TAB_AS_INDENT: {
    message: 'Found a tab where YAML indents with spaces.',
    hint: 'Replace the tab by spaces.',
  },
}

/**
 * Reads a YAML 1.2 file: one record, or several with `---` between them. Anchors and aliases are refused: a
 * node that stands in two places would have one id and two positions.
 */
export function readYaml(text: string, file: string): ReadText {
  const lines = new LineCounter()
  const documents = parseAllDocuments(text, { ...options, lineCounter: lines })
  if (!Array.isArray(documents)) return { entries: [], issues: [] }
  const issues: Issue[] = []
  const entries: Entry[] = []
  for (const document of documents) {
    const found = [...syntaxIssues(document, file, lines), ...aliasIssues(document, file, lines)]
    issues.push(...found)
    if (found.length === 0 && document.contents !== null) entries.push(entryOf(document, file, lines))
  }
  return { entries, issues }
}

/** An entry for a parsed document, whose data may have been read by a stricter parser. */
export function entryOf(
  document: Document,
  file: string,
  lines: LineCounter,
  data: unknown = document.toJS(),
): Entry {
  return { data, locate: (path, atKey = false) => locate(document.contents, path, atKey, file, lines) }
}

function locate(
  root: Node | null,
  path: RecordPath,
  atKey: boolean,
  file: string,
  lines: LineCounter,
): Position {
  let node: Node | null = root
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1
    if (isMap(node)) {
      const pair = node.items.find(one => isPair(one) && String(one.key) === step)
      if (!pair) break
      if ((last && atKey) || pair.value === null) return positionOf(pair.key as Node, file, lines)
      node = pair.value as Node
    } else if (isSeq(node) && typeof step === 'number' && node.items[step]) {
      node = node.items[step] as Node
    } else break
  }
  return positionOf(node, file, lines)
}

function positionOf(node: Node | null, file: string, lines: LineCounter): Position {
  // A node begins with its first key; marking all of it would mark too much.
  const first = isMap(node) && node.items[0] ? (node.items[0].key as Node) : node
  const [start, end] = first?.range ?? [0, 0]
  return place(start, end, file, lines)
}

function place(start: number, end: number, file: string, lines: LineCounter): Position {
  const { line, col } = lines.linePos(start)
  const lineEnd = lines.lineStarts[line] ?? end
  return { file, line, column: col, length: Math.max(1, Math.min(end, lineEnd) - start) }
}

function syntaxIssues(document: Document.Parsed | Document, file: string, lines: LineCounter): Issue[] {
  return [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    code: code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'yaml-syntax',
    severity: 'violation',
    ...(explained[code] ?? { message: `This is not well-formed YAML: ${message}.` }),
    ...place(pos[0], pos[1], file, lines),
  }))
}

function aliasIssues(document: Document, file: string, lines: LineCounter): Issue[] {
  const aliases: Alias[] = []
  visit(document, { Alias: (_, alias) => void aliases.push(alias) })
  const [first] = aliases
  if (!first || !isAlias(first)) return []
  const more = aliases.length > 1 ? ` (and ${aliases.length - 1} more)` : ''
  return [
    {
      code: 'alias',
      severity: 'violation',
      message: `Found the alias "*${first.source}"${more}; a record is written without YAML aliases.`,
      hint: 'Write the values out where they belong.',
      ...positionOf(first, file, lines),
    },
  ]
}
