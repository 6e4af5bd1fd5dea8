import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inThousands } from '../../src/cli/in-thousands.ts'

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [38578, '38,578'],
  [1234567, '1,234,567'],
])('%i is written %s', (count, written) => {
  expect(inThousands(count)).toBe(written)
})

test('any count is written as English has it', () => {
  fc.assert(
    fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), count => {
      expect(inThousands(count)).toBe(count.toLocaleString('en'))
    }),
  )
})
