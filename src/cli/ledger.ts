import { buildCommand, type Command } from '@stricli/core'
import { corpusArgument } from './corpus-argument.ts'
import { flags } from './flags.ts'
import type { Context } from './terminal.ts'

interface Flags {
  readonly csv: boolean
  readonly json: boolean
}

async function ledger(this: Context, { csv, json }: Flags, folder: string): Promise<void> {
  const { checkCorpus, openCorpus, readRecords } = await import('../node-api.ts')
  const { ledgerOf } = await import('../ledger/ledger.ts')
  const { ledgerCsv, ledgerTable } = await import('../ledger/print-ledger.ts')
  const corpus = await openCorpus(folder)
  const report = await checkCorpus(corpus)
  if (!report.ok) {
    const { reportCheck } = await import('./report.ts')
    reportCheck(report, json, this.process)
    this.process.exitCode = 1
    return
  }
  const { records } = await readRecords(corpus)
  const rows = ledgerOf(records.map(({ record }) => record))
  const print = csv ? ledgerCsv : ledgerTable
  this.process.stdout.write(json ? `${JSON.stringify(rows, null, 2)}\n` : print(rows))
}

/** `chancery ledger [CORPUS]` */
export const ledgerCommand: Command<Context> = buildCommand<Flags, [string], Context>({
  func: ledger,
  parameters: {
    positional: corpusArgument,
    flags: {
      csv: { kind: 'boolean', brief: 'Print CSV (RFC 4180)', withNegated: false, default: false },
      json: flags.json,
    },
  },
  docs: {
    brief: 'Print the ledger of aid',
    fullDescription: `Prints every item of aid of a corpus: act, from whom, to whom, for whom, what, how many, by when, where, its status, and the lines of the texts that say so.

EXAMPLES
  chancery ledger
  chancery ledger --csv > ledger.csv`,
  },
})
