import { buildCommand, type Command } from '@stricli/core'
import type { Engine } from '../check/validate-graph.ts'
import { corpusArgument } from './corpus-argument.ts'
import { flags } from './flags.ts'
import { withProgress } from './progress.ts'
import type { Context } from './terminal.ts'

interface Flags {
  readonly engine: Engine
  readonly explain: boolean
  readonly jobs?: number
  readonly json: boolean
  readonly maxIssues: number
}

async function check(this: Context, { explain, json, ...options }: Flags, folder: string): Promise<void> {
  const { checkCorpus, explain: explainShapes, openCorpus } = await import('../node-api.ts')
  const { reportCheck, reportExplained } = await import('./report.ts')
  if (explain) {
    reportExplained(await explainShapes(options.engine), json, this.process)
    return
  }
  const report = await withProgress(this.process, async onProgress =>
    checkCorpus(await openCorpus(folder), { ...options, onProgress }),
  )
  reportCheck(report, json, this.process)
  if (!report.ok) this.process.exitCode = 1
}

/** `chancery check [CORPUS]` */
export const checkCommand: Command<Context> = buildCommand<Flags, [string], Context>({
  func: check,
  parameters: {
    positional: corpusArgument,
    flags: {
      engine: {
        kind: 'enum',
        values: ['compiled', 'reference'],
        brief: 'What evaluates the shapes: the compiled ones, or rdf-validate-shacl',
        default: 'compiled',
      },
      explain: {
        kind: 'boolean',
        brief: 'Print each constraint with the engine that evaluates it, and check nothing',
        withNegated: false,
        default: false,
      },
      jobs: flags.jobs,
      maxIssues: flags.maxIssues,
      json: flags.json,
    },
  },
  docs: {
    brief: 'Check a corpus and print its issues',
    fullDescription: `Reads the records of a corpus and checks them, and the links between them, against the shapes of the ontology. Prints each issue with its file, line and column. Warnings alone leave the exit code at 0.

EXAMPLES
  chancery check
  chancery check my-corpus --json`,
  },
})
