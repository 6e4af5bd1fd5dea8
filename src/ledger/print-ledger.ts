import Table from 'cli-table3'
import { stringify } from 'csv-stringify/sync'
import { columns, type LedgerRow } from './ledger.ts'

/** Widths in characters; together with the rules between them they fit a wide terminal. */
const widths: Readonly<Record<keyof LedgerRow, number>> = {
  item: 18,
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
  const table = new Table({
    head: keys.map(key => columns[key]),
    colWidths: keys.map(key => widths[key]),
    wordWrap: true,
    style: { head: [], border: [] },
  })
  for (const row of rows) table.push(keys.map(key => row[key]))
  return `${table.toString()}\n`
}
