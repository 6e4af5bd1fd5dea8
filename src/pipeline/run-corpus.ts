import { availableParallelism } from 'node:os'
import type { Engine } from '../check/validate-graph.ts'
import type { Corpus } from '../read/corpus.ts'
import { type Assembled, openAssembly } from './assembly.ts'
import { checkWhole } from './check-whole.ts'
import type { PieceResult } from './piece-result.ts'
import type { WorkSetup } from './piece-work.ts'
import type { Outputs } from './piece-writer.ts'
import { runPieces } from './run-pieces.ts'
import { tasksOf } from './tasks.ts'
import { checkSetup, isByRecord } from './vocabulary-of.ts'

/** How to check. */
export interface CheckOptions {
  /** Threads; as many as there are processors by default. What comes out is the same. */
  readonly jobs?: number
  /** How many issues to keep, the first in the order of the files; 1,000 by default. All are counted. */
  readonly maxIssues?: number
  /**
   * `compiled` (the default) checks a record at a time, in bounded memory; `reference` asks rdf-validate-shacl about
   * the graph of the whole corpus. They give the same answer.
   */
  readonly engine?: Engine
  /** Told now and then how many records have been done. */
  readonly onProgress?: (records: number) => void
}

/** Who takes what is written. */
export interface Sink {
  readonly outputs: Outputs
  /** Takes what was written of a piece; not called any more once a violation has been met. */
  readonly take: (result: PieceResult) => Promise<void>
}

/** Reads, checks and, if there is a sink, writes a corpus: in one pass, in the order of its files. */
export async function runCorpus(
  corpus: Corpus,
  { jobs = availableParallelism(), maxIssues = 1000, engine = 'compiled', onProgress }: CheckOptions,
  sink?: Sink,
): Promise<Assembled> {
  const whole = corpus.base !== '' && (engine !== 'compiled' || !(await isByRecord(corpus)))
  const { shapes, ...unchecked } = await checkSetup(corpus)
  const setup: WorkSetup = {
    ...unchecked,
    ...(shapes !== undefined && !whole && { shapes }),
    ...(sink && { outputs: sink.outputs }),
  }
  const tasks = tasksOf(corpus)
  const assembly = openAssembly(corpus, { tasks, setup, maxIssues })
  let records = 0
  const write = (): boolean => sink !== undefined && assembly.ok()
  const wanted = () => ({ write: write(), count: assembly.isFull() })
  await runPieces(tasks, setup, jobs, wanted, async result => {
    assembly.add(result)
    if (write()) await sink?.take(result)
    records += result.records
    onProgress?.(records)
  })
  if (whole) assembly.note(await checkWhole(corpus, engine))
  return assembly.finish()
}
