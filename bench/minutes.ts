import type { Minutes } from '../src/model/generated.ts'
import { type GeneratedRecord, generateRecords } from './generate-records.ts'
import { randomOf } from './random.ts'
import { blockHead } from './surroundings.ts'

/** The records that stand at the beginning of a block, and minutes with so many who took part, each with a passage. */
export function* minutesOf(participants: number): Generator<GeneratedRecord> {
  yield* generateRecords({ count: blockHead.length })
  const random = randomOf(1, participants)
  const minutes: Minutes = {
    id: 'document/minutes-1',
    type: 'Minutes',
    title: { en: 'Minutes', ru: 'Протокол' },
    kind: 'protocol',
    text: 'text/0',
    participation: Array.from({ length: participants }, (_, index) => ({
      id: `#p-${index + 1}`,
      basis: 'stated',
      agent: `person/${random.between(0, 2)}`,
      role: 'participant',
      evidence: [{ line: random.numeral(1, 100), quote: `тов. ${index + 1}` }],
    })),
  }
  yield { data: minutes }
}
