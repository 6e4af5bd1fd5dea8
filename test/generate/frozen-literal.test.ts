import { describe, expect, it } from 'vitest'
import { frozenLiteral } from '../../src/generate/frozen-literal.ts'
import { model } from '../../src/model/generated.ts'

describe('A frozen literal', () => {
  it('is written an entry a line down to its depth', () => {
    expect(frozenLiteral({ a: { b: ['c', 1], d: {} } }, 1)).toBe(
      'freeze({\n "a":freeze({"b":freeze(["c",1]),"d":freeze({})})\n})',
    )
  })

  it('leaves nothing of the model that could be changed', () => {
    const loose = (value: unknown): boolean =>
      typeof value === 'object' &&
      value !== null &&
      (!Object.isFrozen(value) || Object.values(value).some(loose))
    expect(loose(model)).toBe(false)
    expect(loose({ ...model })).toBe(true)
  })
})
