import { buildCommand, type Command } from '@stricli/core'
import { corpusArgument } from './corpus-argument.ts'
import { flags } from './flags.ts'
import type { Context } from './terminal.ts'

interface Flags {
  readonly texts: string
  readonly json: boolean
}

async function verifyCorpus(this: Context, { texts, json }: Flags, folder: string): Promise<void> {
  const { openCorpus, verify } = await import('../node-api.ts')
  const report = await verify(await openCorpus(folder), { texts })
  const { reportVerify } = await import('./report.ts')
  reportVerify(report, json, this.process)
  if (!report.ok) this.process.exitCode = 1
}

/** `chancery verify [CORPUS] --texts DIR` */
export const verifyCommand: Command<Context> = buildCommand<Flags, [string], Context>({
  func: verifyCorpus,
  parameters: {
    positional: corpusArgument,
    flags: {
      texts: { kind: 'parsed', parse: String, brief: 'Folder with the source texts', placeholder: 'dir' },
      json: flags.json,
    },
  },
  docs: {
    brief: 'Verify the evidence of a corpus against its source texts',
    fullDescription: `Finds each source text by its SHA-256, proves that each quotation stands on its line, and lists the lines that no evidence cites. A quotation of more than ten words, or of a whole sentence, is a violation.

EXAMPLES
  chancery verify --texts texts`,
  },
})
