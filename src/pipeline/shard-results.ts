import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { ChanceryError } from '../model/error.ts'
import { unreadable } from '../model/unreadable.ts'
import type { PieceResult } from './piece-result.ts'

/** The results of a shard's pieces, one a line, without the dumps. */
export const resultsFile = 'results.ndjson'

/** Bytes that are read together. */
const readSize = 1024 * 1024

/** What was made of a piece as a line of the results. */
export function resultLine({ dumps: _, ...result }: PieceResult): string {
  return `${JSON.stringify(result)}\n`
}

/**
 * The results in the folder of a shard, in the order of the pieces; their dumps stand in files of their own.
 *
 * @throws ChanceryError `bad-shard` if they cannot be read
 */
export async function* readResults(folder: string): AsyncGenerator<PieceResult> {
  let rest = ''
  const decoder = new TextDecoder()
  for await (const bytes of readShardFile(folder, resultsFile)) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n')
    rest = lines.pop()!
    for (const line of lines) yield { ...(JSON.parse(line) as Omit<PieceResult, 'dumps'>), dumps: {} }
  }
}

/** A file of a shard, opened when it is asked for. */
export async function* readShardFile(folder: string, file: string): AsyncGenerator<Buffer> {
  const path = join(folder, file)
  try {
    yield* createReadStream(path, { highWaterMark: readSize })
  } catch (cause) {
    throw new ChanceryError('bad-shard', `${unreadable(path, cause)} Build this shard again.`, { cause })
  }
}
