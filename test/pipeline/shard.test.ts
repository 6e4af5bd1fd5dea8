import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readShard, tasksOfShard } from '../../src/pipeline/shard.ts'

const slurm = { SLURM_ARRAY_TASK_ID: '6', SLURM_ARRAY_TASK_MIN: '4', SLURM_ARRAY_TASK_COUNT: '8' }

describe('the shard that is meant', () => {
  it.each([
    ['0/1', {}, 0, 1],
    ['2/8', {}, 2, 8],
    ['7/8', slurm, 7, 8],
    ['auto', slurm, 2, 8],
    ['auto', { SLURM_ARRAY_TASK_ID: '3', SLURM_ARRAY_TASK_COUNT: '4' }, 3, 4],
    ['auto/8', slurm, 2, 8],
    ['auto/8', { JOB_COMPLETION_INDEX: '5' }, 5, 8],
    ['auto/8', { SLURM_ARRAY_TASK_ID: '5', SLURM_ARRAY_TASK_MIN: '5', SLURM_ARRAY_TASK_COUNT: '1' }, 5, 8],
  ])('is read from "%s"', (text, env, index, count) => {
    expect(readShard(text, env)).toEqual({ index, count })
  })

  it.each([
    ['8/8', {}, 'Found the shard "8/8".'],
    ['-1/8', {}, 'Found the shard "-1/8".'],
    ['1', {}, 'Found the shard "1".'],
    ['1/', {}, 'Found the shard "1/".'],
    ['/2', {}, 'Found the shard "/2".'],
    ['1/2/3', {}, 'Found the shard "1/2/3".'],
    ['0/0', {}, 'Found the shard "0/0".'],
    ['a/b', {}, 'Found the shard "a/b".'],
    ['1.5/4', {}, 'Found the shard "1.5/4".'],
    ['auto', {}, 'takes the shard from the environment, where there is no SLURM_ARRAY_TASK_ID or JOB_'],
    ['auto', { JOB_COMPLETION_INDEX: '1' }, 'where there is no SLURM_ARRAY_TASK_COUNT'],
    ['auto/4', {}, 'where there is no SLURM_ARRAY_TASK_ID or JOB_COMPLETION_INDEX'],
    ['auto/4', { JOB_COMPLETION_INDEX: '4' }, 'Found the shard "4/4".'],
    ['auto/4', { JOB_COMPLETION_INDEX: 'x' }, 'Found the shard "x/4".'],
  ])('is not found in "%s"', (text, env, message) => {
    expect(() => readShard(text, env)).toThrow(
      expect.objectContaining({ code: 'bad-shard', message: expect.stringContaining(message) }),
    )
  })
})

describe('the tasks of all shards', () => {
  it('are all tasks in their order, each once, and the shards differ by no more than the biggest task', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 50_000 }), { maxLength: 60 })
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 70 }), (bytes, count) => {
        const tasks = bytes.map((to, number) => ({ number, piece: { file: 'a.ndjson', from: 0, to } }))
        const shards = Array.from({ length: count }, (_, index) => tasksOfShard(tasks, { index, count }))
        expect(shards.flat()).toEqual(tasks)
        const weights = bytes.map(size => Math.max(1, size))
        const share = weights.reduce((sum, size) => sum + size, 0) / count
        for (const shard of shards) {
          const weight = shard.reduce((sum, { number }) => sum + weights[number]!, 0)
          expect(Math.abs(weight - share)).toBeLessThanOrEqual(Math.max(0, ...weights) + 1e-6)
        }
      }),
    )
  })
})
