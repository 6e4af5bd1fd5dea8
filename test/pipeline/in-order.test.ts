import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../src/pipeline/in-order.ts'

/** Lets others go on so many times. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise(resolve => setImmediate(resolve))
}

const waits = fc.array(fc.nat(6), { maxLength: 12 })
const ahead = fc.integer({ min: 1, max: 5 })

describe('tasks that are done in order', () => {
  it('hand over their results in the order of the tasks, whichever ends first, and never too many at a time', async () => {
    await fc.assert(
      fc.asyncProperty(waits, ahead, async (tasks, most) => {
        const taken: number[] = []
        let begun = 0
        const work = async ([number, wait]: [number, number]): Promise<number> => {
          begun++
          expect(begun - taken.length).toBeLessThanOrEqual(most)
          await turns(wait)
          return number
        }
        await inOrder(tasks.entries(), work, most, async result => {
          await turns(1)
          taken.push(result)
        })
        expect(taken).toEqual([...tasks.keys()])
      }),
      { numRuns: 40 },
    )
  })

  it('are as many at a time as may be', async () => {
    let atOnce = 0
    let most = 0
    const work = async (): Promise<void> => {
      most = Math.max(most, ++atOnce)
      await turns(2)
      atOnce--
    }
    await inOrder([1, 2, 3, 4, 5, 6], work, 3, async () => {})
    expect(most).toBe(3)
  })

  it('end with the first error in their order, when those under way have ended', async () => {
    const ended: number[] = []
    const work = async (task: number): Promise<number> => {
      await turns(task === 1 ? 3 : task === 3 ? 9 : 1)
      ended.push(task)
      if (task === 1 || task === 2) throw new Error(`task ${task}`)
      return task
    }
    const taken: number[] = []
    const done = inOrder([0, 1, 2, 3, 4, 5], work, 4, async result => void taken.push(result))
    await expect(done).rejects.toThrow('task 1')
    expect([taken, ended.toSorted()]).toEqual([[0], [0, 1, 2, 3, 4]])
  })

  it('end with the error of the taker, when those under way have ended', async () => {
    const ended: number[] = []
    const work = async (task: number): Promise<number> => {
      await turns(2)
      ended.push(task)
      return task
    }
    const done = inOrder([0, 1, 2, 3], work, 2, async () => {
      throw new Error('the disk is full')
    })
    await expect(done).rejects.toThrow('the disk is full')
    expect(ended).toEqual([0, 1])
  })
})
