import type { Measured } from './measure/bench.ts'

/**
 * The whole in a line: how many times faster than today's stack, and the memory that it took. Nothing if that was
 * not measured.
 *
 * ```ts
 * summaryOf(measured)   // 'bench: 2000 records, ratio 148, peak 97 MB\n'
 * ```
 */
export function summaryOf({ lines, timings }: Measured): string {
  const ratio = lines.find(({ id }) => id === 'throughput/rdf-validate-shacl')?.figure
  const ours = timings.find(({ contender }) => contender === 'ours')
  if (ratio === undefined || !ours) return ''
  const shown = ratio < 10 ? ratio.toFixed(1) : Math.round(ratio)
  return `bench: ${ours.records} records, ratio ${shown}, peak ${Math.round(ours.peakMb)} MB\n`
}
