import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { generateRecords } from '../generate-records.ts'
import { writeInput } from '../input.ts'
import type { Line, Target } from '../line.ts'
import { runSerdi, runTask } from '../processes.ts'
import { type Entrant, interleaved } from '../rounds.ts'
import { growthExponent } from '../statistics.ts'
import { mustAgree, type Timing, timingOf, timingText } from '../timing.ts'
import type { Measurement } from '../work.ts'
import { type Bench, type Measured, memoryLimit } from './bench.ts'

/** How much to measure. */
export interface ScalePlan {
  /** Numbers of records, the least first. Threads, memory and serdi are measured at the last. */
  readonly sizes: readonly number[]
  readonly runs: number
  readonly growth: Target
  readonly threads: Target
  readonly serdi: Target
}

/** Growth of time, memory, a second thread, and the distance from what C and what parsing alone can do. */
export async function measureScale(bench: Bench, plan: ScalePlan): Promise<Measured> {
  const timings: Timing[] = []
  for (const size of plan.sizes) {
    timings.push(...(await timeSize(bench, size, plan.runs, size === plan.sizes.at(-1))))
  }
  const alone = timings.filter(({ contender }) => contender === 'ours, 1 thread')
  const largest = alone.at(-1)!
  const at = `${largest.records} records`
  const find = (name: string): Timing | undefined => timings.find(({ contender }) => contender === name)
  const two = find('ours, 2 threads')!
  const serdi = find('serdi')
  const lines: Line[] = [
    {
      id: 'growth',
      measure: `growth of time, ${plan.sizes.join(', ')} records`,
      figure: growthExponent(alone.map(({ records, seconds }) => ({ size: records, seconds }))),
      unit: 'exponent',
      target: plan.growth,
      note: alone.map(timingText).join('; '),
    },
    {
      id: 'memory',
      measure: `peak memory, ${at}, one thread`,
      figure: largest.peakMb,
      unit: 'MB',
      target: memoryLimit(largest.records),
      note: `two threads ${Math.round(two.peakMb)} MB`,
    },
    {
      id: 'threads',
      measure: `two threads over one, ${at}`,
      figure: largest.seconds / two.seconds,
      unit: 'times',
      target: plan.threads,
      note: timingText(two),
    },
    {
      id: 'serdi',
      measure: `statements a second, ${at}, two threads, against serdi Turtle → Turtle`,
      ...(serdi && { figure: serdi.seconds / two.seconds }),
      unit: 'times',
      target: plan.serdi,
      note: serdi
        ? `${perSecond(two)}; ${perSecond(serdi)}`
        : 'serdi is not installed: apt-get install serdi',
    },
    {
      id: 'json-parse',
      measure: `time against JSON.parse of each line, ${at}, one thread`,
      figure: largest.seconds / find('json-parse')!.seconds,
      unit: 'times',
      note: timingText(find('json-parse')!),
    },
  ]
  return { lines, timings }
}

async function timeSize(bench: Bench, size: number, runs: number, isLargest: boolean): Promise<Timing[]> {
  const folder = join(bench.folder, `scale-${size}`)
  const out = join(folder, 'out')
  const input = await writeInput(folder, generateRecords({ count: size }), { oursOnly: true })
  let built = { records: 0, triples: 0 }
  const ours = (jobs: number) => ({
    name: `ours, ${jobs} thread${jobs > 1 ? 's' : ''}`,
    runs,
    run: async () => {
      const measurement = await runTask({ contender: 'ours', input, out, options: { jobs } })
      built = { records: measurement.records, triples: measurement.triples }
      return measurement
    },
  })
  const others: Entrant<Measurement | undefined>[] = [
    ours(2),
    { name: 'json-parse', runs, run: () => runTask({ contender: 'json-parse', input, out }) },
    { name: 'serdi', runs, run: () => runSerdi(join(out, 'dump.ttl'), join(folder, 'serdi.ttl'), built) },
  ]
  const entrants = [ours(1), ...(isLargest ? others : [])]
  const results = await interleaved<Measurement | undefined>(entrants, say => bench.say(`${size}: ${say}`))
  await rm(folder, { recursive: true })
  const timings = results.flatMap((measurements, index) => {
    const there = measurements.filter(one => one !== undefined)
    return there.length > 0 ? [timingOf(entrants[index]!.name, there)] : []
  })
  mustAgree(timings, { ok: true })
  return timings
}

function perSecond({ contender, triples, seconds }: Timing): string {
  return `${contender} ${Math.round(triples / seconds)}`
}
