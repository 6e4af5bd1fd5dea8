import { buildCommand, type Command } from '@stricli/core'
import { corpusArgument, jsonFlag } from './corpus-argument.ts'
import type { Context } from './terminal.ts'

interface Flags {
  readonly json: boolean
}

async function check(this: Context, { json }: Flags, folder: string): Promise<void> {
  const { checkCorpus, openCorpus } = await import('../node-api.ts')
  const report = await checkCorpus(await openCorpus(folder))
  const { reportCheck } = await import('./report.ts')
  reportCheck(report, json, this.process)
  if (!report.ok) this.process.exitCode = 1
}

/** `chancery check [CORPUS]` */
export const checkCommand: Command<Context> = buildCommand<Flags, [string], Context>({
  func: check,
  parameters: { positional: corpusArgument, flags: { json: jsonFlag } },
  docs: {
    brief: 'Check a corpus and print its issues',
    fullDescription:
      'Reads the records of a corpus and checks them, and the links between them, against the shapes of the ontology. Prints each issue with its file, line and column. Warnings alone leave the exit code at 0.',
  },
})
