/**
 * The middle of several values, or the mean of the two in the middle.
 *
 * @throws RangeError if there are none.
 */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  if (low === undefined || high === undefined) throw new RangeError('There is no median of no values.')
  return (low + high) / 2
}

/**
 * The exponent `k` of `seconds = c · size^k` that fits best: the slope of log seconds over log size by least
 * squares. 1 is linear growth, 2 quadratic.
 *
 * @throws RangeError if there are not two sizes.
 */
export function growthExponent(
  points: readonly { readonly size: number; readonly seconds: number }[],
): number {
  const logs = points.map(({ size, seconds }) => ({ x: Math.log(size), y: Math.log(seconds) }))
  const mean = (of: (point: { x: number; y: number }) => number): number =>
    logs.reduce((sum, point) => sum + of(point), 0) / logs.length
  const [x, y] = [mean(point => point.x), mean(point => point.y)]
  const variance = mean(point => (point.x - x) ** 2)
  if (!(variance > 0)) throw new RangeError('Growth can be told from two sizes or more.')
  return mean(point => (point.x - x) * (point.y - y)) / variance
}
