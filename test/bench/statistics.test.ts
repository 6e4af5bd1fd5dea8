import { describe, expect, it } from 'vitest'
import { growthExponent, median } from '../../bench/statistics.ts'

describe('The median', () => {
  it.each([
    [[3], 3],
    [[10, 9, 100], 10],
    [[4, 1, 3, 2], 2.5],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle)
  })

  it('leaves the values in their order', () => {
    const values = [3, 1, 2]
    median(values)
    expect(values).toEqual([3, 1, 2])
  })

  it('of nothing is an error', () => {
    expect(() => median([])).toThrow(RangeError)
  })
})

describe('The growth exponent', () => {
  const timed = (seconds: (size: number) => number) =>
    [1_000, 10_000, 100_000].map(size => ({ size, seconds: seconds(size) }))

  it('is 1 for linear growth, whatever the speed', () => {
    expect(growthExponent(timed(size => size / 9_000))).toBeCloseTo(1)
    expect(growthExponent(timed(size => size * 7))).toBeCloseTo(1)
  })

  it('is 2 for quadratic growth', () => {
    expect(growthExponent(timed(size => size ** 2))).toBeCloseTo(2)
  })

  it('is between them if a tenfold size takes twentyfold the time', () => {
    expect(growthExponent(timed(size => 20 ** Math.log10(size)))).toBeCloseTo(Math.log10(20))
  })

  it('is below 1 where a fixed cost weighs', () => {
    expect(growthExponent(timed(size => 1 + size / 10_000))).toBeLessThan(0.9)
  })

  it('cannot be told from one size', () => {
    expect(() => growthExponent([{ size: 1_000, seconds: 1 }])).toThrow(RangeError)
  })
})
