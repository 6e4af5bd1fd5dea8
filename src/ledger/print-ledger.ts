import Table from 'cli-table3'
import { stringify } from 'csv-stringify/sync'
import { columns, type LedgerRow } from './ledger.ts'

/** Widths in characters; the first column is as wide as its longest entry, since ids do not wrap. */
const widths: Readonly<Record<Exclude<keyof LedgerRow, 'item'>, number>> = {
  act: 11,
  from: 14,
  to: 14,
  for: 14,
  what: 30,
  howMany: 16,
  byWhen: 13,
  where: 14,
  status: 14,
  evidence: 14,
}

const keys = Object.keys(columns) as (keyof LedgerRow)[]

/** The ledger as CSV (RFC 4180), with a row of headings. */
export function ledgerCsv(rows: readonly LedgerRow[]): string {
  return stringify([...rows], { header: true, columns: { ...columns }, record_delimiter: 'windows' })
}

/** The ledger as a table of plain characters, its cells wrapped at words. */
export function ledgerTable(rows: readonly LedgerRow[]): string {
  const itemWidth = Math.max(...rows.map(row => row.item.length), columns.item.length) + 2
  const table = new Table({
    head: keys.map(key => columns[key]),
    colWidths: keys.map(key => (key === 'item' ? itemWidth : widths[key])),
    wordWrap: true,
    style: { head: [], border: [] },
  })
  for (const row of rows) table.push(keys.map(key => row[key]))
  return `${table.toString()}\n`
}
