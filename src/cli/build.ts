import { type Command, buildCommand as command } from '@stricli/core'
import type { DumpFormat } from '../publish/dumps.ts'
import { corpusArgument } from './corpus-argument.ts'
import { flags } from './flags.ts'
import { withProgress } from './progress.ts'
import type { Context } from './terminal.ts'

interface Flags {
  readonly canonical: boolean
  readonly formats: readonly DumpFormat[]
  readonly inlineContext: boolean
  readonly jobs?: number
  readonly json: boolean
  readonly maxIssues: number
  readonly out: string
  readonly recordFiles: boolean
  readonly shard?: string
}

async function build(this: Context, { json, shard, ...given }: Flags, folder: string): Promise<void> {
  const begun = performance.now()
  const { build: publish, buildShard, openCorpus } = await import('../node-api.ts')
  const { reportBuild, reportShard } = await import('./report.ts')
  const context = () => ({ json, out: given.out, seconds: (performance.now() - begun) / 1000 })
  const corpus = await openCorpus(folder)
  if (shard !== undefined) {
    const { readShard } = await import('../pipeline/shard.ts')
    const options = { ...given, shard: readShard(shard, this.process.env) }
    const built = await withProgress(this.process, onProgress =>
      buildShard(corpus, { ...options, onProgress }),
    )
    reportShard(built, context(), this.process)
    return
  }
  const report = await withProgress(this.process, onProgress => publish(corpus, { ...given, onProgress }))
  reportBuild(report, context(), this.process)
  if (!report.ok) this.process.exitCode = 1
}

/** `chancery build [CORPUS] --out DIR` */
export const buildCommand: Command<Context> = command<Flags, [string], Context>({
  func: build,
  parameters: {
    positional: corpusArgument,
    flags: {
      out: flags.out,
      formats: {
        kind: 'enum',
        values: ['ttl', 'nq', 'jsonld'],
        brief: 'Dumps to write, with commas between',
        variadic: ',',
        default: ['ttl', 'nq', 'jsonld'],
      },
      recordFiles: {
        kind: 'boolean',
        brief: 'Write two files for each record beside the dumps',
        default: true,
      },
      inlineContext: {
        kind: 'boolean',
        brief: 'Embed the context in each JSON-LD file',
        withNegated: false,
        default: false,
      },
      canonical: flags.canonical,
      jobs: flags.jobs,
      shard: {
        kind: 'parsed',
        parse: String,
        brief: 'Build one of several parts, such as 0/8, or auto in a job array; merge puts them together',
        placeholder: 'i/n',
        optional: true,
      },
      maxIssues: flags.maxIssues,
      json: flags.json,
    },
  },
  docs: {
    brief: 'Check a corpus and publish it',
    fullDescription: `Checks a corpus and writes it as Turtle, JSON-LD and N-Quads: dumps of the whole, two files for each record, the description of the dataset, context, ontology, shapes, and a manifest. With a violation nothing is written.

EXAMPLES
  chancery build
  chancery build my-corpus --out public
  chancery build --formats nq --no-record-files --canonical`,
  },
})
