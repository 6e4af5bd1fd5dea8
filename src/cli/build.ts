import { type Command, buildCommand as command } from '@stricli/core'
import { corpusArgument, jsonFlag } from './corpus-argument.ts'
import type { Context } from './terminal.ts'

interface Flags {
  readonly out: string
  readonly inlineContext: boolean
  readonly canonical: boolean
  readonly json: boolean
}

async function build(this: Context, { json, ...options }: Flags, folder: string): Promise<void> {
  const begun = performance.now()
  const { build: publish, openCorpus } = await import('../node-api.ts')
  const report = await publish(await openCorpus(folder), options)
  const { reportBuild } = await import('./report.ts')
  reportBuild(report, { json, out: options.out, seconds: (performance.now() - begun) / 1000 }, this.process)
  if (!report.ok) this.process.exitCode = 1
}

/** `chancery build [CORPUS] --out DIR` */
export const buildCommand: Command<Context> = command<Flags, [string], Context>({
  func: build,
  parameters: {
    positional: corpusArgument,
    flags: {
      out: {
        kind: 'parsed',
        parse: String,
        brief: 'Folder to write; replaced as a whole',
        default: 'out',
        placeholder: 'dir',
      },
      inlineContext: {
        kind: 'boolean',
        brief: 'Embed the context in each JSON-LD file',
        withNegated: false,
        default: false,
      },
      canonical: {
        kind: 'boolean',
        brief: 'Write dump.nq in canonical order (RDFC-1.0)',
        withNegated: false,
        default: false,
      },
      json: jsonFlag,
    },
  },
  docs: {
    brief: 'Check a corpus and publish it',
    fullDescription:
      'Checks a corpus and writes it as Turtle, JSON-LD and N-Quads: dumps of the whole, two files for each record, the description of the dataset, context, ontology, shapes, and a manifest. With a violation nothing is written.',
  },
})
