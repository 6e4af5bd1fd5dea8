import type { Issue } from '../model/issue.ts'

/** Columns of a terminal that an excerpt takes. */
const window = 100

/**
 * Issues for people: place, what is wrong, the line of the source with a mark under it, and what to do.
 *
 * @param lineOf text of a line of a file, if it can be had.
 */
export function printIssues(
  issues: readonly Issue[],
  lineOf: (file: string, line: number) => string | undefined,
): string {
  return issues.map(issue => printIssue(issue, lineOf)).join('\n')
}

function printIssue(issue: Issue, lineOf: (file: string, line: number) => string | undefined): string {
  const { file, line, column, severity, code, message, hint, focus, path, value } = issue
  const place = [file, line, column].filter(part => part !== undefined).join(':')
  const text = file !== undefined && line !== undefined ? lineOf(file, line) : undefined
  const about = file === undefined && focus ? [`  at ${[focus, path, value].filter(Boolean).join(' ')}`] : []
  const lines = [
    `${place ? `${place}: ` : ''}${severity} (${code})`,
    `  ${message}`,
    ...about,
    ...(text === undefined ? [] : excerpt(text, line!, column ?? 1, issue.length ?? 1)),
    ...(hint ? [`  ${hint}`] : []),
    '',
  ]
  return lines.map(visible).join('\n')
}

/** The line with a mark under the place; a long line is cut around it. */
function excerpt(text: string, line: number, column: number, length: number): string[] {
  const start = Math.min(column - 1, text.length)
  const from = start + Math.min(length, 20) > window ? wholeCharacter(text, start - 40) : 0
  const to = text.length > from + window ? wholeCharacter(text, from + window) : text.length
  const shown = (from > 0 ? '…' : '') + text.slice(from, to) + (to < text.length ? '…' : '')
  const before = (from > 0 ? '…' : '') + text.slice(from, start)
  const marked = text.slice(start, Math.min(start + length, to))
  const gutter = `  ${line} | `
  const mark = ' '.repeat(columnsOf(before)) + '^'.repeat(Math.max(1, columnsOf(marked)))
  return [(gutter + shown).trimEnd(), `${' '.repeat(gutter.length - 2)}| ${mark}`]
}

/** The offset, or the one before it if it is within a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text[offset] ?? '') ? offset - 1 : offset
}

const wide =
  /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|[\u3000-\u303f\uff01-\uff60]|\p{Emoji_Presentation}/u

/** Columns that a text takes in a terminal: none for a combining mark, two for a character of East Asia. */
function columnsOf(text: string): number {
  let columns = 0
  for (const character of text)
    columns += /\p{Mn}|\p{Me}|\p{Cf}/u.test(character) ? 0 : wide.test(character) ? 2 : 1
  return columns
}

/** Text without the control characters that would move a terminal's cursor, or change its colours. */
function visible(text: string): string {
  return text.replaceAll('\t', ' ').replace(/\p{Cc}/gu, '\ufffd')
}
