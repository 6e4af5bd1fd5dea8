import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measureAll } from './measure/measure-all.ts'
import { chosen, type Plan } from './plan.ts'
import { printTable } from './print-table.ts'
import { keepResults } from './results.ts'
import { summaryOf } from './summary.ts'

/** Everything that can be set. Today's stack takes minutes at 10,000 records, so that it runs least. */
const plans: Readonly<Record<'full' | 'quick' | 'million', Plan>> = {
  full: {
    throughput: {
      records: 10_000,
      runs: 5,
      baselineRuns: 1,
      against: [
        { engine: 'rdf-validate-shacl', whole: { least: 150 }, check: { least: 60 } },
        { engine: 'shacl-engine', whole: { least: 55 }, check: { least: 35 } },
      ],
    },
    scale: {
      sizes: [1_000, 10_000, 100_000],
      runs: 3,
      growth: { most: 1.03 },
      threads: { least: 1.7 },
      serdi: { least: 1 },
    },
    // Linear, with room for noise: were it quadratic, an item would cost two and a half times as much.
    hugeRecord: { items: [2_000, 10_000, 20_000], runs: 5, target: { most: 1.2 } },
    failing: {
      records: 10_000,
      runs: 3,
      baselineRuns: 1,
      many: 100_000,
      maxIssues: 1_000,
      target: { least: 20 },
    },
    startUp: { runs: 15, help: { most: 1.8 }, check: { most: 12 } },
  },
  // The targets are for 10,000 records, at which today's stack is slower by the record.
  quick: {
    throughput: {
      records: 2_000,
      runs: 3,
      baselineRuns: 1,
      against: [{ engine: 'rdf-validate-shacl' }],
    },
  },
  // Takes some fifteen gigabytes of the folder for temporary files.
  million: { largeBuild: { records: 1_000_000, jobs: 2 } },
}

const usage = `npm run bench -- [--quick | --million] [--only ${Object.keys(plans.full).join(',')}] [--runs N]`

try {
  await run()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n${usage}\n`)
  process.exitCode = 2
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean' },
      million: { type: 'boolean' },
      only: { type: 'string' },
      runs: { type: 'string' },
    },
  })
  const mode = values.quick ? 'quick' : values.million ? 'million' : 'full'
  const plan = chosen(plans[mode], values)
  const folder = await mkdtemp(join(tmpdir(), 'chancery-bench-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  process.once('SIGINT', () => {
    remove()
    process.exit(130)
  })
  const say = (progress: string): boolean => process.stderr.write(`${progress}\n`)
  const measured = await measureAll({ folder, say }, plan).finally(remove)
  if (measured.failed) process.exitCode = 1
  process.stdout.write(printTable(measured.lines))
  keepResults(mode, measured)
  process.stdout.write(summaryOf(measured))
}
