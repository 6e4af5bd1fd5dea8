import { join } from 'node:path'
import { writeInput } from '../input.ts'
import type { Target } from '../line.ts'
import { minutesOf } from '../minutes.ts'
import { runTask } from '../processes.ts'
import { type Entrant, interleaved } from '../rounds.ts'
import { mustAgree, timingOf, timingText } from '../timing.ts'
import type { Measurement } from '../work.ts'
import type { Bench, Measured } from './bench.ts'

/** How much to measure. */
export interface HugeRecordPlan {
  /** Numbers of items in the one record: few, more, most. */
  readonly items: readonly [number, number, number]
  readonly runs: number
  readonly target: Target
}

/**
 * One record of many items: what an item costs between the second and the third size, over what it costs between
 * the first and the second. That leaves out what costs the same at any size; 1 is linear.
 */
export async function measureHugeRecord(bench: Bench, plan: HugeRecordPlan): Promise<Measured> {
  const { items, runs, target } = plan
  const entrants: Entrant<Measurement>[] = []
  for (const count of items) {
    const folder = join(bench.folder, `items-${count}`)
    const input = await writeInput(folder, minutesOf(count), { oursOnly: true })
    const out = join(folder, 'out')
    const run = () => runTask({ contender: 'ours', input, out, options: { jobs: 1 } })
    entrants.push({ name: `ours, ${count} items`, runs, run })
  }
  const results = await interleaved(entrants, bench.say)
  const timings = results.map((measurements, index) => timingOf(entrants[index]!.name, measurements))
  for (const timing of timings) mustAgree([timing], { ok: true })
  const [few, more, most] = timings.map(({ seconds }) => seconds) as [number, number, number]
  const [early, late] = [(more - few) / (items[1] - items[0]), (most - more) / (items[2] - items[1])]
  // Where a larger record took less time, the machine was too busy to tell.
  const figure = early > 0 && late > 0 ? { figure: late / early } : {}
  const line = {
    id: 'huge-record',
    measure: `a record of ${items[2]} items: cost of an item beyond ${items[1]} over one before`,
    ...figure,
    unit: 'times',
    target,
    note: timings.map(timingText).join('; '),
  } as const
  return { lines: [line], timings }
}
