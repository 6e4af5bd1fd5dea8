import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { utf8Text } from '../../src/pipeline/utf8-text.ts'

describe('Text in UTF-8', () => {
  it('is what was added, in whatever memory that has served before', () => {
    const piece = fc
      .tuple(fc.string({ unit: 'binary' }), fc.constantFrom(1, 100, 20_000))
      .map(([text, times]) => text.toWellFormed().repeat(times))
    const texts = fc.array(fc.array(piece, { maxLength: 4 }), { maxLength: 6 })
    fc.assert(
      fc.property(texts, fc.boolean(), (some, givesBack) => {
        const spare = [new ArrayBuffer(0), new ArrayBuffer(10)]
        const text = utf8Text(spare)
        for (const pieces of some) {
          for (const one of pieces) text.add(one)
          const taken = text.take()
          expect(Buffer.from(pieces.join('')).equals(taken)).toBe(true)
          if (givesBack) spare.push(taken.buffer as ArrayBuffer)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('that is taken is not written over before its memory is given back', () => {
    const spare: ArrayBuffer[] = []
    const text = utf8Text(spare)
    text.add('one')
    const one = text.take()
    text.add('two')
    const two = text.take()
    expect([one, two].map(String)).toEqual(['one', 'two'].map(word => String(Buffer.from(word))))
    spare.push(one.buffer as ArrayBuffer)
    text.take()
    text.add('six')
    expect(text.take().buffer).toBe(one.buffer)
  })
})
