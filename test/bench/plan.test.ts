import { describe, expect, it } from 'vitest'
import { chosen } from '../../bench/plan.ts'
import { summaryOf } from '../../bench/summary.ts'

const plan = {
  throughput: { records: 2_000, runs: 3, baselineRuns: 1, against: [] },
  startUp: { runs: 15, help: { most: 1.8 }, check: { most: 12 } },
}

describe('A plan', () => {
  it('is whole unless something is chosen', () => {
    expect(chosen(plan, {})).toEqual(plan)
  })

  it('can be confined to some measures, and run more or less often', () => {
    expect(chosen(plan, { only: 'throughput', runs: '2' })).toEqual({
      throughput: { records: 2_000, runs: 2, baselineRuns: 2, against: [] },
    })
  })

  it.each([
    [{ only: 'startUp,speed' }, 'There is no measure "speed".'],
    [{ only: 'toString' }, 'There is no measure "toString".'],
    [{ runs: '0' }, '"0" is no number of runs.'],
    [{ runs: 'many' }, '"many" is no number of runs.'],
  ])('has no place for %j', (choice, message) => {
    expect(() => chosen(plan, choice)).toThrow(message)
  })
})

describe('The last line', () => {
  const measured = (figure: number) => ({
    lines: [{ id: 'throughput/rdf-validate-shacl', measure: '', figure, unit: 'times', note: '' }] as const,
    timings: [
      { contender: 'ours', runs: 3, seconds: 0.2, peakMb: 97.4, records: 2_000, triples: 226_821, ok: true },
    ],
  })

  it('has the records, the ratio and the memory', () => {
    expect(summaryOf(measured(148.3))).toBe('bench: 2000 records, ratio 148, peak 97 MB\n')
    expect(summaryOf(measured(2.04))).toBe('bench: 2000 records, ratio 2.0, peak 97 MB\n')
  })

  it('is missing if today’s stack was not measured', () => {
    expect(summaryOf({ ...measured(1), lines: [] })).toBe('')
  })
})
