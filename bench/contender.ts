import type { Input } from './input.ts'
import type { OursOptions } from './ours.ts'
import { ownPeakMemory } from './peak-memory.ts'
import type { Measurement, Work } from './work.ts'

/** What one process is to do. */
export interface Task {
  readonly contender: keyof typeof contenders
  readonly input: Input
  /** Folder to write. */
  readonly out: string
  readonly options?: OursOptions
}

/** Those that are compared. Each loads what it needs and no more, before its clock starts. */
const contenders = {
  ours: async ({ input, out, options = { jobs: 1 } }: Task): Promise<Work> =>
    (await import('./ours.ts')).buildWithOurs(input, out, options),
  'ours-check': async ({ input }: Task): Promise<Work> => (await import('./ours.ts')).checkRecords(input),
  'rdf-validate-shacl': async ({ input, out }: Task): Promise<Work> => {
    const { withRdfValidateShacl } = await import('./baseline/rdf-validate-shacl.ts')
    return (await import('./baseline/stack.ts')).buildWithTodaysStack(input, out, withRdfValidateShacl)
  },
  'shacl-engine': async ({ input, out }: Task): Promise<Work> => {
    const { withShaclEngine } = await import('./baseline/shacl-engine.ts')
    return (await import('./baseline/stack.ts')).buildWithTodaysStack(input, out, withShaclEngine)
  },
  'json-parse': async ({ input }: Task): Promise<Work> => (await import('./json-parse.ts')).parseLines(input),
}

const task: Task = JSON.parse(process.argv[2]!)
const { seconds, checkSeconds, records, triples, ok } = await contenders[task.contender](task)
const measurement: Measurement = {
  seconds,
  ...(checkSeconds !== undefined && { checkSeconds }),
  records,
  triples,
  ok,
  peakMb: ownPeakMemory(),
}
process.stdout.write(`${JSON.stringify(measurement)}\n`)
