import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { generateRecords } from '../generate-records.ts'
import { writeInput } from '../input.ts'
import { runTask } from '../processes.ts'
import { mustAgree, timingOf, timingText } from '../timing.ts'
import type { Bench, Measured } from './bench.ts'

/** How much to measure. */
export interface LargeBuildPlan {
  readonly records: number
  /** Threads. */
  readonly jobs: number
}

/** One build of very many records: its time, its memory and the sizes of what it wrote. */
export async function measureLargeBuild(bench: Bench, { records, jobs }: LargeBuildPlan): Promise<Measured> {
  const folder = join(bench.folder, 'large')
  bench.say(`${records} records are being written`)
  const input = await writeInput(folder, generateRecords({ count: records }), { oursOnly: true })
  bench.say(`${records} records are being built`)
  const out = join(folder, 'out')
  const timing = timingOf('ours', [await runTask({ contender: 'ours', input, out, options: { jobs } })])
  mustAgree([timing], { ok: true })
  const files = [input.ndjson, join(out, 'dump.ttl'), join(out, 'dump.jsonld')]
  const sizes = await Promise.all(
    files.map(async file => `${file.split('/').at(-1)} ${await megabytes(file)}`),
  )
  const rate = `${Math.round(timing.triples / timing.seconds)} statements a second`
  const line = {
    id: 'large-build',
    measure: `peak memory of one build, ${records} records, ${jobs} threads`,
    figure: timing.peakMb,
    unit: 'MB',
    note: [timingText(timing), `${timing.triples} statements`, rate, ...sizes].join('; '),
  } as const
  return { lines: [line], timings: [timing] }
}

async function megabytes(file: string): Promise<string> {
  return `${Math.round((await stat(file)).size / 2 ** 20)} MB`
}
