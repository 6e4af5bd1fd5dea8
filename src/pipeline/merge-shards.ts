import { copyFile, link, mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ChanceryError } from '../model/error.ts'
import { guarded } from '../publish/not-writable.ts'
import type { OutputEntry } from '../publish/output-folder.ts'
import { type OpenPublication, openPublication } from '../publish/publish.ts'
import type { Corpus } from '../read/corpus.ts'
import { type Assembly, openAssembly } from './assembly.ts'
import { type BuildReport, publicationOf } from './build-corpus.ts'
import { readShards, recordsFolder, type ShardManifest, shardFolder, shardsFolder } from './shard-folder.ts'
import { readResults, readShardFile } from './shard-results.ts'
import { tasksOf } from './tasks.ts'
import { checkSetup } from './vocabulary-of.ts'

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
  const { context, formats } = shards[0]!.outputs
  if (canonical && !formats.includes('nq')) throw noStatements()
  const { base, dataset } = corpus
  const assembly = openAssembly(corpus, {
    tasks: tasksOf(corpus),
    setup: await checkSetup(corpus),
    maxIssues,
  })
  const publication =
    dataset && base !== ''
      ? await openPublication(await publicationOf(corpus, dataset.record), {
          out,
          inlineContext: typeof context !== 'string',
          formats,
          ...(canonical !== undefined && { canonical }),
        })
      : undefined
  try {
    let records = 0
    for (const shard of shards) {
      await addShard(shard, out, assembly, publication)
      records += shard.records
      onProgress?.(records)
    }
    const { ok, ...report } = await assembly.finish()
    if (!ok || !publication) {
      await publication?.abandon()
      return { ok: false, issues: report.issues, counts: report.counts }
    }
    await publication.commit({ records: report.records, statements: report.statements })
    // The new folder stands: if the shards cannot be removed, that is no failure.
    await removeShards(out).catch(() => {})
    return { ok, ...report }
  } catch (error) {
    await publication?.abandon()
    throw error
  }
}

async function addShard(
  { shard, records, outputs: { formats } }: ShardManifest,
  out: string,
  assembly: Assembly,
  publication: OpenPublication | undefined,
): Promise<void> {
  const folder = shardFolder(out, shard)
  const made = new Set<string>()
  for await (const result of readResults(folder)) {
    assembly.add(result)
    if (!publication || !assembly.ok()) continue
    const adopt = () => adoptFiles(join(folder, recordsFolder), publication.folder, result.files, made)
    await guarded(out, adopt)
    await publication.add({ records: 0, dumps: {}, files: result.files })
  }
  if (!assembly.ok()) return
  const dumps = Object.fromEntries(formats.map(format => [format, readShardFile(folder, `dump.${format}`)]))
  await publication?.add({ records, dumps, files: [] })
}

/** The shard keeps its files until all is in place: they are linked, or copied where that cannot be. */
async function adoptFiles(
  from: string,
  to: string,
  files: readonly OutputEntry[],
  made: Set<string>,
): Promise<void> {
  for (const { path } of files) {
    const target = join(to, path)
    if (!made.has(dirname(target))) await mkdir(dirname(target), { recursive: true })
    made.add(dirname(target))
    await link(join(from, path), target).catch(async (error: NodeJS.ErrnoException) => {
      // Of two records with one id, for which nothing will be published; what is there may be another shard's file.
      if (error.code !== 'EEXIST') await copyFile(join(from, path), target)
    })
  }
}

/** In one step, out of the way: of shards that are removed half-way nobody could tell what is missing. */
async function removeShards(out: string): Promise<void> {
  const merged = `${shardsFolder(out)}-merged`
  await rm(merged, { recursive: true, force: true })
  await rename(shardsFolder(out), merged)
  await rm(merged, { recursive: true })
}

function noStatements(): ChanceryError {
  return new ChanceryError(
    'bad-shard',
    'The shards have no N-Quads, which --canonical is to sort. Build them with --canonical too, or merge without.',
  )
}
