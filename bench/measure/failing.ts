import { join } from 'node:path'
import { failingRecords } from '../failing-records.ts'
import { generateRecords } from '../generate-records.ts'
import { writeInput } from '../input.ts'
import type { Line, Target } from '../line.ts'
import { runTask } from '../processes.ts'
import { interleaved } from '../rounds.ts'
import { mustAgree, type Timing, timingOf, timingText } from '../timing.ts'
import { type Bench, type Measured, memoryLimit } from './bench.ts'

/** How much to measure. */
export interface FailingPlan {
  /** Number of records to compare at. */
  readonly records: number
  readonly runs: number
  readonly baselineRuns: number
  /** Number of records, damaged in any way, at which memory is measured. */
  readonly many: number
  readonly maxIssues: number
  readonly target: Target
}

/** Records of which every document fails: time against today's stack, and memory when there are many. */
export async function measureFailing(bench: Bench, plan: FailingPlan): Promise<Measured> {
  const { records, many, maxIssues, runs, baselineRuns, target } = plan
  const folder = join(bench.folder, 'failing')
  const input = await writeInput(folder, failingRecords(records))
  const damaged = generateRecords({ count: many, damage: 1 })
  const large = await writeInput(join(folder, 'many'), damaged, { oursOnly: true })
  const options = { jobs: 1, maxIssues }
  const out = join(folder, 'out')
  const entrants = [
    { name: 'ours', runs, run: () => runTask({ contender: 'ours', input, out, options }) },
    {
      name: 'rdf-validate-shacl',
      runs: baselineRuns,
      run: () => runTask({ contender: 'rdf-validate-shacl', input, out: join(folder, 'out-baseline') }),
    },
    {
      name: `ours, ${many} records`,
      runs: 1,
      run: () => runTask({ contender: 'ours', input: large, out, options }),
    },
  ]
  const results = await interleaved(entrants, progress => bench.say(`failing: ${progress}`))
  const timings = results.map((one, index) => timingOf(`failing: ${entrants[index]!.name}`, one))
  mustAgree(timings, { ok: false })
  const [ours, theirs, manyOurs] = timings as [Timing, Timing, Timing]
  const lines: Line[] = [
    {
      id: 'failing/rdf-validate-shacl',
      measure: `documents that all fail, ${records} records, against rdf-validate-shacl`,
      figure: theirs.seconds / ours.seconds,
      unit: 'times',
      target,
      note: `${timingText(ours)}; ${timingText(theirs)}`,
    },
    {
      id: 'failing/memory',
      measure: `peak memory, documents that all fail, ${many} records, at most ${maxIssues} issues`,
      figure: manyOurs.peakMb,
      unit: 'MB',
      target: memoryLimit(many),
      note: timingText(manyOurs),
    },
  ]
  return { lines, timings }
}
