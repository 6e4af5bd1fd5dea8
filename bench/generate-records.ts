import type { AnyRecord, Telegram } from '../src/model/generated.ts'
import { type DamageName, damages } from './damage.ts'
import { organizationAt, personAt, placeAt, textAt } from './people.ts'
import { type Random, randomOf } from './random.ts'
import { blockHead, blockSize, surroundingsOf } from './surroundings.ts'
import { telegramAt } from './telegram.ts'

/** Which records to generate. */
export interface GenerateOptions {
  readonly count: number
  /** Number of the first record, for a part of a longer series; 0 by default. */
  readonly first?: number
  /** Another seed gives other records; 1 by default. */
  readonly seed?: number
  /** Share of the documents, from 0 to 1, that have a fault; none by default. */
  readonly damage?: number
}

/** A record as a file would hold it, and what was spoilt in it. */
export interface GeneratedRecord {
  readonly data: unknown
  readonly damage?: DamageName
}

/**
 * Records that look like those of an archive. In every hundred there are 93 telegrams of about 121 statements
 * and, before them, the text, bodies, people and place that they refer to; references lead to this hundred or an
 * earlier one. Sound records have no issue of any severity. The same options give the same records, and a
 * record depends on its number and the seed alone.
 *
 * ```ts
 * for (const { data, damage } of generateRecords({ count: 10_000, damage: 0.01 })) …
 * ```
 */
export function* generateRecords(options: GenerateOptions): Generator<GeneratedRecord> {
  const { count, first = 0, seed = 1, damage = 0 } = options
  for (let number = first; number < first + count; number++) yield generatedAt(number, seed, damage)
}

/**
 * The same as lines of NDJSON, line ends included.
 *
 * ```ts
 * await pipeline(generateNdjson({ count: 100_000 }), createWriteStream('records.ndjson'))
 * ```
 */
export function* generateNdjson(options: GenerateOptions): Generator<string> {
  for (const { data } of generateRecords(options)) yield `${JSON.stringify(data)}\n`
}

function generatedAt(number: number, seed: number, damage: number): GeneratedRecord {
  const random = randomOf(seed, number)
  const record = recordAt(number, random)
  if (record.type !== 'Telegram' || !random.chance(damage)) return { data: record }
  const name = random.pick(Object.keys(damages) as DamageName[])
  return { data: damages[name].spoil(record as Telegram), damage: name }
}

function recordAt(number: number, random: Random): AnyRecord {
  const block = Math.floor(number / blockSize)
  const place = number % blockSize
  const surroundings = surroundingsOf(block, random)
  const folder = blockHead[place]
  if (folder === undefined) return telegramAt(number, random, surroundings)
  const own = block * blockHead.filter(one => one === folder).length + (place - blockHead.indexOf(folder))
  switch (folder) {
    case 'text':
      return textAt(own, random)
    case 'organization':
      return organizationAt(own)
    case 'person':
      return personAt(own, random, surroundings)
    case 'place':
      return placeAt(own)
  }
}
