import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ChanceryError } from '../model/error.ts'
import { unreadable } from '../model/unreadable.ts'
import { manifestFile } from '../publish/output-folder.ts'
import type { Corpus } from '../read/corpus.ts'
import type { Outputs } from './piece-writer.ts'
import type { Shard } from './shard.ts'

/** What a shard was made of: all shards of a corpus have to agree, but for their number. */
export interface ShardManifest {
  readonly shard: Shard
  /** SHA-256 of the base, the list of pieces and the vocabulary, if it is not Chancery's: another corpus, or one whose files have grown, has another. */
  readonly corpus: string
  readonly outputs: Omit<Outputs, 'recordFiles'>
  readonly recordFiles: boolean
  readonly records: number
}

/** The folder in a shard for the records' own files. */
export const recordsFolder = 'records'

/** The folder of all shards of an output folder: beside it. */
export function shardsFolder(out: string): string {
  return `${out.replace(/\/+$/, '')}.shards`
}

/** The folder of one shard. */
export function shardFolder(out: string, { index, count }: Shard): string {
  return join(shardsFolder(out), `${index}-of-${count}`)
}

/** What tells one corpus from another, as far as shards have to agree on it. */
export function fingerprintOf({ base, pieces, vocabulary }: Corpus): string {
  return createHash('sha256')
    .update(JSON.stringify([base, pieces, vocabulary]))
    .digest('hex')
}

/**
 * The manifests of all shards of an output folder, in their order.
 *
 * @throws ChanceryError `bad-shard` if one is missing, or they do not go together; `not-readable`
 */
export async function readShards(corpus: Corpus, out: string): Promise<readonly ShardManifest[]> {
  const folder = shardsFolder(out)
  const names = await readdir(folder).catch(cause => {
    throw new ChanceryError(
      'bad-shard',
      `${unreadable(folder, cause)} Build the shards first, with --shard.`,
      { cause },
    )
  })
  const found = names.filter(name => /^\d+-of-\d+$/.test(name))
  const counts = new Set(found.map(name => Number(name.split('-of-')[1])))
  const [count = 0, other] = counts
  if (count === 0) throw badShards(`There is no shard in ${folder}.`, 'Build the shards first, with --shard.')
  if (other !== undefined) {
    const divisions = [...counts].join(' and of ')
    throw badShards(`${folder} has shards of ${divisions}.`, 'Remove those that are not to be merged.')
  }
  const missing = Array.from({ length: count }, (_, index) => index).filter(
    index => !found.includes(`${index}-of-${count}`),
  )
  if (missing.length > 0) {
    const list = missing.map(index => `${index}/${count}`).join(', ')
    throw badShards(`${folder} lacks ${list}.`, 'Build what is missing, and merge again.')
  }
  const manifests: ShardManifest[] = []
  for (let index = 0; index < count; index++) {
    const path = join(shardFolder(out, { index, count }), manifestFile)
    const text = await readFile(path, 'utf8').catch(cause => {
      throw badShards(unreadable(path, cause), 'Build this shard again.')
    })
    manifests.push(JSON.parse(text) as ShardManifest)
  }
  const fingerprint = fingerprintOf(corpus)
  const [first] = manifests
  const agreed = ({ outputs, recordFiles }: ShardManifest): string => JSON.stringify([outputs, recordFiles])
  for (const manifest of manifests) {
    const name = `${manifest.shard.index}/${count}`
    if (manifest.corpus !== fingerprint) {
      throw badShards(`Shard ${name} is of other files than ${corpus.folder} has now.`, 'Build it again.')
    }
    if (agreed(manifest) !== agreed(first!)) {
      throw badShards(
        `Shard ${name} has other outputs than shard 0/${count}.`,
        'Build all with the same flags.',
      )
    }
  }
  return manifests
}

function badShards(found: string, hint: string): ChanceryError {
  return new ChanceryError('bad-shard', `${found} ${hint}`)
}
