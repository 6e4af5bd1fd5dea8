import { ChanceryError } from '../model/error.ts'
import type { PieceTask } from './piece-result.ts'

/** One of the equal parts into which a corpus is divided for several machines. */
export interface Shard {
  /** Counts from 0. */
  readonly index: number
  readonly count: number
}

/**
 * Reads which shard is meant: `2/8` is the third of eight. `auto` asks the batch engine that started the process:
 * Slurm for both numbers, Kubernetes for the first, so that `auto/8` says the second. With `auto/8`, a job array of
 * the one task 3 builds shard 3 of 8 alone.
 *
 * @param env the environment: `SLURM_ARRAY_TASK_ID`, `SLURM_ARRAY_TASK_MIN`, `SLURM_ARRAY_TASK_COUNT` of a Slurm job
 * array, `JOB_COMPLETION_INDEX` of an Indexed Job of Kubernetes
 * @throws ChanceryError `bad-shard`
 */
export function readShard(text: string, env: Readonly<Partial<Record<string, string>>>): Shard {
  const { SLURM_ARRAY_TASK_ID: task, SLURM_ARRAY_TASK_MIN: first = '0', SLURM_ARRAY_TASK_COUNT: tasks } = env
  const [given = '', of, ...more] = text.split('/')
  if (more.length > 0) throw badShard(`Found the shard "${text}".`)
  // Of an array that has not as many tasks as there are shards, each builds the shard of its own number.
  const before = of === undefined || of === tasks ? Number(first) : 0
  const own = task === undefined ? env['JOB_COMPLETION_INDEX'] : String(Number(task) - before)
  const index = given === 'auto' ? own : given
  const count = of ?? (given === 'auto' ? tasks : undefined)
  if (given === 'auto' && (index === undefined || count === undefined)) {
    const missing =
      index === undefined ? 'SLURM_ARRAY_TASK_ID or JOB_COMPLETION_INDEX' : 'SLURM_ARRAY_TASK_COUNT'
    throw badShard(`"${text}" takes the shard from the environment, where there is no ${missing}.`)
  }
  if (!/^\d{1,6}$/.test(index!) || !/^[1-9]\d{0,5}$/.test(count ?? '') || Number(index) >= Number(count)) {
    throw badShard(`Found the shard "${given === 'auto' ? `${index}/${count}` : text}".`)
  }
  return { index: Number(index), count: Number(count) }
}

function badShard(found: string): ChanceryError {
  return new ChanceryError(
    'bad-shard',
    `${found} Write its number, from 0, and how many there are, such as 0/8 to 7/8; auto in a job array of Slurm, or auto/8 in an Indexed Job of Kubernetes.`,
  )
}

/** The tasks of a shard: a run of them, such that each shard has about as many bytes to read. */
export function tasksOfShard(tasks: readonly PieceTask[], { index, count }: Shard): readonly PieceTask[] {
  const sizeOf = ({ piece: { from, to } }: PieceTask): number => Math.max(1, to - from)
  const total = tasks.reduce((sum, task) => sum + sizeOf(task), 0)
  let before = 0
  return tasks.filter(task => {
    const shard = Math.floor((before * count) / total)
    before += sizeOf(task)
    return shard === index
  })
}
