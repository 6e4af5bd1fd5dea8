import type { Issue } from '../model/issue.ts'

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
  return [
    `${place ? `${place}: ` : ''}${severity} (${code})`,
    `  ${message}`,
    ...about,
    ...(text === undefined ? [] : excerpt(text, line!, column ?? 1, issue.length ?? 1)),
    ...(hint ? [`  ${hint}`] : []),
    '',
  ].join('\n')
}

/** The line with a mark under the place; a long line is cut around it. */
function excerpt(text: string, line: number, column: number, length: number): string[] {
  const from = column > window - 20 ? column - 40 : 0
  const shown = text.slice(from, from + window).replaceAll('\t', ' ')
  const before = from > 0 ? '…' : ''
  const after = text.length > from + window ? '…' : ''
  const gutter = `  ${line} | `
  const indent = column - 1 - from + before.length
  const width = Math.max(1, Math.min(length, shown.length - (column - 1 - from)))
  return [
    `${gutter}${before}${shown}${after}`,
    `${' '.repeat(gutter.length - 2)}| ${' '.repeat(indent)}${'^'.repeat(width)}`,
  ]
}
