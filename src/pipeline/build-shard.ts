import { mkdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { openDumps } from '../publish/dump-files.ts'
import type { DumpFormat } from '../publish/dumps.ts'
import { guarded } from '../publish/not-writable.ts'
import { beginFolder, manifestFile, type OutputFolder } from '../publish/output-folder.ts'
import { contextFor, formatsOf } from '../publish/publish.ts'
import type { Corpus } from '../read/corpus.ts'
import { type BuildOptions, refuseOutInside } from './build-corpus.ts'
import { type IssueCounts, IssueLog } from './issue-log.ts'
import type { PieceResult } from './piece-result.ts'
import type { WorkSetup } from './piece-work.ts'
import { runPieces } from './run-pieces.ts'
import { type Shard, tasksOfShard } from './shard.ts'
import { fingerprintOf, recordsFolder, type ShardManifest, shardFolder } from './shard-folder.ts'
import { resultLine, resultsFile } from './shard-results.ts'
import { tasksOf } from './tasks.ts'
import { checkSetup } from './vocabulary-of.ts'

/** How to build a shard. */
export interface ShardOptions extends Omit<BuildOptions, 'engine' | 'maxIssues'> {
  readonly shard: Shard
}

/** What building a shard gave. */
export interface BuiltShard {
  /** The folder of the shard. */
  readonly folder: string
  readonly records: number
  readonly statements: number
  /** Issues met so far; links to other records are decided when the shards are merged. */
  readonly counts: IssueCounts
}

/**
 * Builds one shard of a corpus into a folder of its own, beside the output folder: its part of the dumps, the files of
 * its records, and what is needed for checking the links between records when the shards are merged. Like an output
 * folder, it appears whole or not at all: a shard that is built twice, or dies half-way, does no harm.
 */
export async function buildShard(corpus: Corpus, options: ShardOptions): Promise<BuiltShard> {
  const { out, shard, jobs = availableParallelism(), onProgress, recordFiles = true } = options
  const { base, folder } = corpus
  refuseOutInside(folder, out)
  const place = shardFolder(out, shard)
  const made = await beginFolder(place)
  const outputs = { context: contextFor(corpus, options.inlineContext), formats: formatsOf(options) }
  const log = new IssueLog(0)
  const counts = { records: 0, statements: 0 }
  try {
    const parts = await openParts(made, outputs.formats)
    if (recordFiles) await guarded(place, () => mkdir(join(made.path, recordsFolder)))
    const setup: WorkSetup = {
      ...(await checkSetup(corpus)),
      // Without a base nothing can be written; the merge will say so.
      ...(base !== '' && {
        outputs: {
          ...outputs,
          ...(recordFiles && { recordFiles: { folder: join(made.path, recordsFolder), called: place } }),
        },
      }),
    }
    await runPieces(
      tasksOfShard(tasksOf(corpus), shard),
      setup,
      jobs,
      () => ({ write: true }),
      async result => {
        await parts.add(result)
        log.add(result.number, result.found)
        counts.records += result.records
        counts.statements += result.statements
        onProgress?.(counts.records)
      },
    )
    await parts.close()
    const corpusSum = fingerprintOf(corpus)
    const manifest: ShardManifest = {
      shard,
      corpus: corpusSum,
      outputs,
      recordFiles,
      records: counts.records,
    }
    await made.write(manifestFile, `${JSON.stringify(manifest)}\n`)
    await made.commit()
  } catch (error) {
    await made.abandon()
    throw error
  }
  return { folder: place, ...counts, counts: log.counts }
}

/** The files of a shard that grow piece by piece. */
interface Parts {
  readonly add: (result: PieceResult) => Promise<void>
  readonly close: () => Promise<void>
}

async function openParts(folder: OutputFolder, formats: readonly DumpFormat[]): Promise<Parts> {
  const results = await folder.open(resultsFile)
  const dumps = await openDumps(folder, formats)
  return {
    async add(result) {
      results.write(resultLine(result))
      // Without a base nothing was written.
      if (result.records > 0 && Object.keys(result.dumps).length > 0) await dumps.add(result.dumps)
    },
    async close() {
      await results.close()
      await dumps.close()
    },
  }
}
