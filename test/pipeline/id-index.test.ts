import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashOf } from '../../src/pipeline/id-hash.ts'
import { IdIndex, UNREADABLE } from '../../src/pipeline/id-index.ts'

describe('the hash of an id', () => {
  it('is another for each of a million ids that differ in their last letters', () => {
    const hashes = new BigUint64Array(1_000_000)
    const halves = new Uint32Array(hashes.buffer)
    const hash = { high: 0, low: 0 }
    for (let number = 0; number < hashes.length; number++) {
      hashOf(`document/telegram-${number}`, hash)
      halves[2 * number] = hash.low
      halves[2 * number + 1] = hash.high
    }
    hashes.sort()
    expect(hashes.findIndex((one, at) => one === hashes[at + 1])).toBe(-1)
  })

  it('has each of its bits set for half of the ids', () => {
    const set = new Array<number>(64).fill(0)
    const hash = { high: 0, low: 0 }
    for (let number = 0; number < 20_000; number++) {
      hashOf(`person/p-${number}`, hash)
      for (let bit = 0; bit < 32; bit++) {
        set[bit]! += (hash.low >>> bit) & 1
        set[32 + bit]! += (hash.high >>> bit) & 1
      }
    }
    for (const count of set) expect(Math.abs(count - 10_000)).toBeLessThan(500)
  })

  it('spreads ids over the slots of a table as chance would', () => {
    const slots = new Uint32Array(1 << 14)
    const hash = { high: 0, low: 0 }
    for (let number = 0; number < slots.length; number++) {
      hashOf(`document/telegram-${number}`, hash)
      slots[hash.low & (slots.length - 1)]!++
    }
    const free = slots.filter(count => count === 0).length / slots.length
    expect(Math.abs(free - Math.exp(-1))).toBeLessThan(0.02)
  })
})

const ids = fc.array(
  fc.record({
    id: fc.oneof(fc.stringMatching(/^[a-c]{1,2}$/), fc.string()),
    type: fc.integer({ min: 0, max: 200 }),
    piece: fc.nat(1_000_000),
  }),
  { maxLength: 3_000, size: 'max' },
)

describe('the index of ids', () => {
  it('knows what a map of the ids themselves knows, however it grows', () => {
    fc.assert(
      fc.property(ids, added => {
        const index = new IdIndex()
        const map = new Map<string, { type: number; piece: number }>()
        for (const { id, type, piece } of added) {
          expect(index.add(id, type, piece)).toEqual(map.get(id))
          if (!map.has(id)) map.set(id, { type, piece })
        }
        expect(index.size).toBe(map.size)
        for (const [id, node] of map) expect(index.find(id)).toEqual(node)
        expect(index.find('none of these')).toBeUndefined()
      }),
      { numRuns: 20 },
    )
  })

  it('takes at most 42 bytes for each of a hundred thousand ids, and keeps them all', () => {
    const index = new IdIndex()
    for (let number = 0; number < 100_000; number++) index.add(`person/${number}`, number % 7, number)
    expect(index.bytes / index.size).toBeLessThan(42)
    for (let number = 0; number < 100_000; number++) {
      expect(index.find(`person/${number}`)).toEqual({ type: number % 7, piece: number })
    }
  })

  it('lets what can be read take the place of what cannot, and not the other way about', () => {
    const index = new IdIndex()
    index.add('person/a', UNREADABLE, 1)
    expect(index.add('person/a', 3, 2)).toEqual({ type: UNREADABLE, piece: 1 })
    expect(index.add('person/a', UNREADABLE, 4)).toEqual({ type: 3, piece: 2 })
    expect([index.find('person/a'), index.size]).toEqual([{ type: 3, piece: 2 }, 1])
  })
})
