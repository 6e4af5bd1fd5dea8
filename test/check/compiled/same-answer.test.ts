import type { Quad } from '@rdfjs/types'
import fc from 'fast-check'
import { Store } from 'n3'
import { describe, expect, it } from 'vitest'
import { COMPONENTS } from '../../../src/check/compiled/components/components.ts'
import { vetShapes } from '../../../src/check/vet-shapes.ts'
import { turtle } from '../turtle.ts'
import { arbitraryData, arbitraryShapes } from './arbitrary-shapes.ts'
import { compiledFinder, referenceFinder } from './both-engines.ts'

describe('the two engines', () => {
  it('find the same in 2,000 random data graphs by random shapes, with every constraint component', async () => {
    const several = fc.array(arbitraryData, { minLength: 5, maxLength: 5 })
    const found = new Set<string>()
    await fc.assert(
      fc.asyncProperty(arbitraryShapes, several, async (shapesText, dataTexts) => {
        const shapes = turtle(shapesText)
        fc.pre(isSound(shapes))
        const [compiled, reference] = [compiledFinder(shapes), await referenceFinder(shapes)]
        for (const data of dataTexts.map(turtle)) {
          const lines = await compiled(data)
          expect(lines).toEqual(await reference(data))
          for (const line of lines) found.add(line.split(' ')[0]!)
        }
      }),
      { numRuns: 400 },
    )
    expect([...found].sort()).toEqual(Object.keys(COMPONENTS).sort())
  }, 300_000)

  it('would not, if one passed over a constraint', async () => {
    const shapes = turtle('ex:S sh:targetClass ex:C ; sh:property [ sh:path ex:p ; sh:maxCount 1 ] .')
    const data = turtle('ex:a a ex:C ; ex:p 1, 2 .')
    const careless = { ...COMPONENTS, MaxCount: { parameter: 'maxCount', compile: () => () => true } }
    const reference = await referenceFinder(shapes)
    expect(await compiledFinder(shapes)(data)).toEqual(await reference(data))
    expect(await compiledFinder(shapes, careless)(data)).not.toEqual(await reference(data))
  })
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
