import { createReadStream } from 'node:fs'
import { copyFile, link, mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import type { OutputEntry } from '../publish/output-folder.ts'
import { type OpenPublication, openPublication } from '../publish/publish.ts'
import type { Corpus } from '../read/corpus.ts'
import { type Assembly, openAssembly } from './assembly.ts'
import { type BuildReport, publicationOf } from './build-corpus.ts'
import type { PieceResult } from './piece-result.ts'
import {
  readShards,
  recordsFolder,
  resultsFile,
  type ShardManifest,
  shardFolder,
  shardsFolder,
} from './shard-folder.ts'
import { tasksOf } from './tasks.ts'
import { shapesTextOf } from './vocabulary-of.ts'

/** How to merge. */
export interface MergeOptions {
  readonly out: string
  /** Write `dump.nq` in canonical form. */
  readonly canonical?: boolean
  readonly maxIssues?: number
  readonly onProgress?: (records: number) => void
}

/**
 * Puts the shards of a corpus together: byte for byte what one machine gives. Links between records are checked
 * against the ids of all shards. The shards are removed when the output folder stands.
 *
 * @throws ChanceryError `bad-shard` if one is missing, or they do not go together
 */
export async function mergeShards(
  corpus: Corpus,
  { out, maxIssues = 1000, canonical, onProgress }: MergeOptions,
): Promise<BuildReport> {
  const shards = await readShards(corpus, out)
  const { base, dataset, folder, model } = corpus
  const setup = { folder, base, model, ...(base !== '' && { shapes: await shapesTextOf(corpus) }) }
  const assembly = openAssembly(corpus, { tasks: tasksOf(corpus), setup, maxIssues })
  const inlineContext = typeof shards[0]!.outputs.context !== 'string'
  const publication =
    dataset && base !== ''
      ? await openPublication(await publicationOf(corpus, dataset.record), {
          out,
          inlineContext,
          formats: shards[0]!.outputs.formats,
          ...(canonical !== undefined && { canonical }),
        })
      : undefined
  try {
    let records = 0
    for (const shard of shards) {
      await addShard(shard, shardFolder(out, shard.shard), assembly, publication)
      records += shard.records
      onProgress?.(records)
    }
    const { ok, ...report } = await assembly.finish()
    if (!ok || !publication) {
      await publication?.abandon()
      return { ok: false, issues: report.issues, counts: report.counts }
    }
    await publication.commit({ records: report.records, statements: report.statements })
    await rm(shardsFolder(out), { recursive: true, force: true })
    return { ok, ...report }
  } catch (error) {
    await publication?.abandon()
    throw error
  }
}

async function addShard(
  { records, outputs: { formats } }: ShardManifest,
  folder: string,
  assembly: Assembly,
  publication: OpenPublication | undefined,
): Promise<void> {
  const lines = createInterface({ input: createReadStream(join(folder, resultsFile)), crlfDelay: Infinity })
  for await (const line of lines) {
    const result = { ...(JSON.parse(line) as Omit<PieceResult, 'dumps'>), dumps: {} }
    assembly.add(result)
    if (!publication || !assembly.ok()) continue
    await adoptFiles(join(folder, recordsFolder), publication.folder, result.files)
    await publication.add({ records: 0, dumps: {}, files: result.files })
  }
  if (!assembly.ok()) return
  const dumps = Object.fromEntries(
    formats.map(format => [format, createReadStream(join(folder, `dump.${format}`))]),
  )
  await publication?.add({ records, dumps, files: [] })
}

/** The shard keeps its files until all is in place: they are linked, or copied where that cannot be. */
async function adoptFiles(from: string, to: string, files: readonly OutputEntry[]): Promise<void> {
  for (const { path } of files) {
    await mkdir(dirname(join(to, path)), { recursive: true })
    await link(join(from, path), join(to, path)).catch(() => copyFile(join(from, path), join(to, path)))
  }
}
