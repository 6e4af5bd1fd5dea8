import { describe, expect, it } from 'vitest'
import { interleaved } from '../../bench/rounds.ts'
import { mustAgree, timingOf } from '../../bench/timing.ts'

describe('Rounds', () => {
  it('take turns, and leave out who has run often enough', async () => {
    const order: string[] = []
    const entrant = (name: string, runs: number) => ({
      name,
      runs,
      run: async () => `${name}${order.push(name)}`,
    })
    const results = await interleaved([entrant('A', 3), entrant('B', 1), entrant('C', 2)], () => {})
    expect(order).toEqual(['A', 'B', 'C', 'A', 'C', 'A'])
    expect(results).toEqual([['A1', 'A4', 'A6'], ['B2'], ['C3', 'C5']])
  })
})

describe('A timing', () => {
  const run = (seconds: number, peakMb: number) => ({ seconds, peakMb, records: 1, triples: 121, ok: true })

  it('has the median of the times and the most memory', () => {
    expect(timingOf('ours', [run(3, 90), run(1, 110), run(2, 100)])).toEqual({
      contender: 'ours',
      runs: 3,
      seconds: 2,
      peakMb: 110,
      records: 1,
      triples: 121,
      ok: true,
    })
  })

  it('can be compared with one of the same work', () => {
    const timings = [timingOf('ours', [run(1, 90)]), timingOf('theirs', [run(2, 90)])]
    expect(() => mustAgree(timings, { ok: true })).not.toThrow()
  })

  it('cannot be compared with one of another graph, or of another verdict', () => {
    const ours = timingOf('ours', [run(1, 90)])
    const other = { ...ours, contender: 'theirs', triples: 120 }
    expect(() => mustAgree([ours, other], { ok: true })).toThrow('ours has 121, theirs has 120 statements')
    const unsound = { ...ours, contender: 'theirs', ok: false }
    expect(() => mustAgree([ours, unsound], { ok: true })).toThrow(
      'theirs says that the records are not sound',
    )
    expect(() => mustAgree([ours], { ok: false })).toThrow('ours says that the records are sound')
  })
})
