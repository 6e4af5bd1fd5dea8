import Table from 'cli-table3'
import { figureText, type Line, targetText, verdictOf } from './line.ts'

/** The lines as a table for a terminal or a file. */
export function printTable(lines: readonly Line[]): string {
  const table = new Table({
    head: ['measure', 'figure', 'target', 'verdict', 'from'],
    style: { head: [], border: [], compact: true },
    colWidths: [46, 13, 14, 14, 42],
    wordWrap: true,
  })
  for (const line of lines) {
    table.push([line.measure, figureText(line), targetText(line), verdictOf(line), line.note])
  }
  return `${table.toString()}\n`
}
