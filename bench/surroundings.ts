import type { RecordId } from '../src/model/values.ts'
import type { Random } from './random.ts'

/** Records that a record may refer to, by their ids. */
export interface Surroundings {
  readonly text: RecordId
  readonly persons: readonly RecordId[]
  readonly organizations: readonly RecordId[]
  readonly places: readonly RecordId[]
}

/** How many records of each class stand at the beginning of a block, before the documents that refer to them. */
export const blockHead = [
  'text',
  'organization',
  'organization',
  'person',
  'person',
  'person',
  'place',
] as const

/** Records in a block. */
export const blockSize = 100

/** A few of the records that stand in this block or an earlier one, so that a reader has met them all. */
export function surroundingsOf(block: number, random: Random): Surroundings {
  const some = (folder: (typeof blockHead)[number], count: number): RecordId[] => {
    const there = (block + 1) * blockHead.filter(one => one === folder).length
    return Array.from({ length: count }, (): RecordId => `${folder}/${random.between(0, there - 1)}`)
  }
  return {
    text: `text/${block}`,
    persons: some('person', 6),
    organizations: some('organization', 3),
    places: some('place', 1),
  }
}
