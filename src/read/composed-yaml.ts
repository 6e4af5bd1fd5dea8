import {
  type Alias,
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
  type Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { Issue, IssueCode, Position } from '../model/issue.ts'
import type { RecordPath } from '../model/record.ts'
import type { Entry, ReadText } from './entry.ts'
import { isYamlTooDeep, tooDeep } from './nesting.ts'
import { type YamlFault, yamlFault } from './yaml-fault.ts'

/** YAML as this library reads it: every scalar is text, so that `1950` and `04` keep their digits. */
const options = { schema: 'failsafe', uniqueKeys: true, stringKeys: true, prettyErrors: false } as const

/**
 * Reads a stretch of a YAML 1.2 file by the library that knows all of YAML, with the place of every node. Aliases are
 * refused: a node that stands in two places would have one id and two positions. So is what YAML takes out of a text
 * in silence: anchors, tags, and comments without a space (in `Hut #7` only `Hut` is text).
 */
export function readComposed(text: string, file: string): ReadText {
  if (isYamlTooDeep(text)) {
    const issue: Issue = { code: 'yaml-syntax', severity: 'violation', ...tooDeep, file, line: 1, column: 1 }
    return { entries: [], issues: [issue] }
  }
  const lines = new LineCounter()
  const documents = parseAllDocuments(text, { ...options, lineCounter: lines })
  if (!Array.isArray(documents)) return { entries: [], issues: [] }
  const issues: Issue[] = []
  const entries: Entry[] = []
  for (const document of documents) {
    const found = [...syntaxIssues(document, text, file, lines), ...strayIssues(document, text, file, lines)]
    issues.push(...found)
    if (found.length === 0 && !isEmpty(document.contents)) entries.push(entryOf(document, file, lines))
  }
  return { entries, issues }
}

function entryOf(document: Document, file: string, lines: LineCounter): Entry {
  return {
    data: document.toJS(),
    locate: (path, atKey = false) => locate(document.contents, path, atKey, file, lines),
  }
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
      if ((last && atKey) || isEmpty(pair.value as Node | null))
        return positionOf(pair.key as Node, file, lines)
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

/** True where nothing is written: after a key without a value, or between two `---`. */
function isEmpty(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.range?.[0] === node.range?.[1])
}

/** Keys that stand twice, and the first error of syntax: what the parser says of the lines below mostly follows from it. */
function syntaxIssues(document: Document, text: string, file: string, lines: LineCounter): Issue[] {
  const errors = [...document.errors, ...document.warnings]
    .filter(({ code }) => code !== 'TAG_RESOLVE_FAILED')
    .sort((a, b) => a.pos[0] - b.pos[0] || b.pos[1] - a.pos[1])
  const first = errors.findIndex(({ code }) => code !== 'DUPLICATE_KEY')
  return (first < 0 ? errors : errors.slice(0, first + 1)).map(({ code, message, pos }) => {
    const start = Math.min(pos[0], text.trimEnd().length)
    if (code !== 'DUPLICATE_KEY') {
      const end = message.startsWith('Nested mappings') ? text.indexOf(':', start) + 1 : pos[1]
      return violation('yaml-syntax', yamlFault(message), place(start, end, file, lines))
    }
    const [key] = /^("[^"]*"|'[^']*'|[^\s:]+)/.exec(text.slice(start, start + 200)) ?? ['']
    const fault = {
      message: `The key "${key.replace(/^(["'])(.*)\1$/, '$2')}" stands here twice.`,
      hint: 'Put several values into one list under the key.',
    }
    return violation('duplicate-key', fault, place(start, start + key.length, file, lines))
  })
}

function violation(code: IssueCode, fault: YamlFault, position: Position): Issue {
  return { code, severity: 'violation', ...fault, ...position }
}

/** Issues for what YAML would follow, or leave out of a text, where the text was meant. */
function strayIssues(document: Document, text: string, file: string, lines: LineCounter): Issue[] {
  const aliases: Alias[] = []
  const stray: Issue[] = []
  visit(document, {
    Alias: (_, alias) => void aliases.push(alias),
    Value: (_, node) => void stray.push(...strayIn(node, text, file, lines)),
  })
  const [first] = aliases
  if (!first) return stray
  const more = aliases.length > 1 ? ` (and ${aliases.length - 1} more)` : ''
  const message = `Found the alias "*${first.source}"${more}; a record is written without YAML aliases.`
  const hint = 'Write the values out where they belong; put text that begins with * into quotes.'
  return [violation('alias', { message, hint }, positionOf(first, file, lines))]
}

function strayIn(node: Scalar | YAMLMap | YAMLSeq, text: string, file: string, lines: LineCounter): Issue[] {
  const [start, end] = node.range ?? [0, 0]
  const issueAt = (offset: number, found: string, kind: string, hint: string): Issue => {
    const message = `Found "${found}", which YAML takes for ${kind}.`
    return violation('yaml-syntax', { message, hint }, place(offset, offset + found.length, file, lines))
  }
  if (node.tag !== undefined || node.anchor !== undefined) {
    const before = /(\S+)\s*$/.exec(text.slice(Math.max(0, start - 200), start))
    const found = before?.[1] ?? ''
    const kind = found.startsWith('&') ? 'an anchor' : 'a tag'
    const hint = 'Put the text into quotes, or leave this out: every value is text.'
    return [issueAt(start - (before?.[0].length ?? 0), found, kind, hint)]
  }
  if (!isScalar(node) || !node.comment || /^[\s#!]/.test(node.comment)) return []
  const found = `#${node.comment.split('\n')[0]}`
  const hint = 'Put the text into quotes, or write a space after the # of a comment.'
  return [issueAt(text.indexOf(found, end), found, 'a comment', hint)]
}
