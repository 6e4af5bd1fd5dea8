import type { Quad } from '@rdfjs/types'
import fc from 'fast-check'
import { Store } from 'n3'
import { describe, expect, it } from 'vitest'
import { vetShapes } from '../../../src/check/vet-shapes.ts'
import { turtle } from '../turtle.ts'
import { arbitraryData, arbitraryShapes } from './arbitrary-shapes.ts'
import { byCompiled, byReference } from './both-engines.ts'

describe('the two engines', () => {
  it('find the same in any data by any shapes', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryShapes, arbitraryData, async (shapesText, dataText) => {
        const [shapes, data] = [turtle(shapesText), turtle(dataText)]
        fc.pre(isSound(shapes))
        expect(byCompiled(data, shapes)).toEqual(await byReference(data, shapes))
      }),
      { numRuns: 2000 },
    )
  }, 600_000)
})

/** Property shapes whose qualified shapes are disjoint can stand in a circle, which is refused. */
function isSound(shapes: readonly Quad[]): boolean {
  try {
    vetShapes(new Store([...shapes]))
    return true
  } catch (error) {
    expect(error).toMatchObject({ message: expect.stringContaining('in a circle') })
    return false
  }
}
