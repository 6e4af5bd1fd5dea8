import { buildCommand, type Command } from '@stricli/core'
import { corpusArgument } from './corpus-argument.ts'
import { flags } from './flags.ts'
import { withProgress } from './progress.ts'
import type { Context } from './terminal.ts'

interface Flags {
  readonly out: string
  readonly canonical: boolean
  readonly maxIssues: number
  readonly json: boolean
}

async function merge(this: Context, { json, ...options }: Flags, folder: string): Promise<void> {
  const begun = performance.now()
  const { merge: mergeShards, openCorpus } = await import('../node-api.ts')
  const { reportBuild } = await import('./report.ts')
  const report = await withProgress(this.process, async onProgress =>
    mergeShards(await openCorpus(folder), { ...options, onProgress }),
  )
  const seconds = (performance.now() - begun) / 1000
  reportBuild(report, { json, out: options.out, seconds }, this.process)
  if (!report.ok) this.process.exitCode = 1
}

/** `chancery merge [CORPUS] --out DIR` */
export const mergeCommand: Command<Context> = buildCommand<Flags, [string], Context>({
  func: merge,
  parameters: {
    positional: corpusArgument,
    flags: {
      out: flags.out,
      canonical: flags.canonical,
      maxIssues: flags.maxIssues,
      json: flags.json,
    },
  },
  docs: {
    brief: 'Put together what build --shard has built',
    fullDescription: `Puts the shards of a corpus together, checks the links between them, and writes what build would have written on one machine. With a violation nothing is written, and the shards stay.

EXAMPLES
  chancery build --shard 0/2 && chancery build --shard 1/2 && chancery merge`,
  },
})
