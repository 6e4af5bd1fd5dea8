import type { Plan } from '../plan.ts'
import type { Bench, Measured } from './bench.ts'
import { measureFailing } from './failing.ts'
import { measureHugeRecord } from './huge-record.ts'
import { measureLargeBuild } from './large-build.ts'
import { measureScale } from './scale.ts'
import { measureStartUp } from './start-up.ts'
import { measureThroughput } from './throughput.ts'

/** One measure after another. What fails is told, and leaves the others as they are. */
export async function measureAll(
  bench: Bench,
  { throughput, scale, hugeRecord, failing, startUp, largeBuild }: Plan,
): Promise<Measured & { readonly failed: boolean }> {
  const measures = [
    throughput && (() => measureThroughput(bench, throughput)),
    scale && (() => measureScale(bench, scale)),
    hugeRecord && (() => measureHugeRecord(bench, hugeRecord)),
    failing && (() => measureFailing(bench, failing)),
    startUp && (() => measureStartUp(bench, startUp)),
    largeBuild && (() => measureLargeBuild(bench, largeBuild)),
  ]
  const found: Measured[] = []
  let failed = false
  for (const measure of measures) {
    try {
      if (measure) found.push(await measure())
    } catch (error) {
      bench.say(`Could not be measured: ${error instanceof Error ? error.message : error}`)
      failed = true
    }
  }
  return { lines: found.flatMap(one => one.lines), timings: found.flatMap(one => one.timings), failed }
}
