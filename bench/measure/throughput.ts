import { join } from 'node:path'
import type { Task } from '../contender.ts'
import { generateRecords } from '../generate-records.ts'
import { writeInput } from '../input.ts'
import type { Line, Target } from '../line.ts'
import { runTask } from '../processes.ts'
import { interleaved } from '../rounds.ts'
import { mustAgree, type Timing, timingOf, timingText } from '../timing.ts'
import type { Bench, Measured } from './bench.ts'

/** How much to measure. */
export interface ThroughputPlan {
  readonly records: number
  readonly runs: number
  readonly baselineRuns: number
  /** What to compare with, and how many times faster the whole and the check alone are to be. */
  readonly against: readonly {
    readonly engine: 'rdf-validate-shacl' | 'shacl-engine'
    readonly whole?: Target
    readonly check?: Target
  }[]
}

/** Records → checked Turtle and JSON-LD in one thread, and the check alone, against today's stack. */
export async function measureThroughput(bench: Bench, plan: ThroughputPlan): Promise<Measured> {
  const { records, runs, baselineRuns, against } = plan
  const input = await writeInput(join(bench.folder, 'throughput'), generateRecords({ count: records }))
  const entrant = (contender: Task['contender'], times: number) => ({
    name: contender,
    runs: times,
    run: () => runTask({ contender, input, out: join(bench.folder, 'throughput', `out-${contender}`) }),
  })
  const entrants = [
    entrant('ours', runs),
    entrant('ours-check', runs),
    ...against.map(({ engine }) => entrant(engine, baselineRuns)),
  ]
  const results = await interleaved(entrants, bench.say)
  const timings = results.map((measurements, index) => timingOf(entrants[index]!.name, measurements))
  mustAgree(timings, { ok: true })
  const [ours, check, ...theirs] = timings as [Timing, Timing, ...Timing[]]
  const lines = against.flatMap(({ engine, whole, check: alone }, index): Line[] => {
    const their = theirs[index]!
    return [
      {
        id: `throughput/${engine}`,
        measure: `records → checked Turtle and JSON-LD, ${records} records, one thread, against ${engine}`,
        figure: their.seconds / ours.seconds,
        unit: 'times',
        ...(whole && { target: whole }),
        note: `${timingText(ours)}; ${timingText(their)}`,
      },
      {
        id: `check/${engine}`,
        measure: `the check alone, ${records} records, against ${engine}`,
        figure: their.checkSeconds! / check.seconds,
        unit: 'times',
        ...(alone && { target: alone }),
        note: `${perRecord(check.seconds, records)}; ${perRecord(their.checkSeconds!, records)}`,
      },
    ]
  })
  return { lines, timings }
}

function perRecord(seconds: number, records: number): string {
  return `${Number(((seconds / records) * 1000).toPrecision(3))} ms a record`
}
