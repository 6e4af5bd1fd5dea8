import { otherRecords } from '../check/other-records.ts'
import type { Issue } from '../model/issue.ts'
import { type Corpus, emptyCorpus } from '../read/corpus.ts'
import { shiftPlace } from '../read/shift.ts'
import { type IssueCounts, IssueLog } from './issue-log.ts'
import { KnownIds } from './known-ids.ts'
import { nodesInPiece } from './nodes-in-piece.ts'
import type { PieceResult, PieceTask } from './piece-result.ts'
import { openPieceWork, type PieceWork, type WorkSetup } from './piece-work.ts'
import { repeatedIds } from './repeated-ids.ts'

/** What became of a corpus. */
export interface Assembled {
  /** No issue is a violation. */
  readonly ok: boolean
  /** The first issues, in the order of the files. */
  readonly issues: readonly Issue[]
  /** How many issues there are, those beyond the first ones included. */
  readonly counts: IssueCounts
  readonly records: number
  /** Records of class Document or below. */
  readonly documents: number
  readonly statements: number
}

/** A corpus being put together from its pieces. */
export interface Assembly {
  /** Whether nothing wrong has been met so far. */
  readonly ok: () => boolean
  /** Takes in what was made of a piece. The pieces come in their order. */
  readonly add: (result: PieceResult) => void
  /** Takes in issues that were found in the corpus as a whole. */
  readonly note: (issues: readonly Issue[]) => void
  /** Decides what could not be decided in one piece alone. */
  readonly finish: () => Promise<Assembled>
}

/** What an assembly needs to know. */
export interface AssemblyOptions {
  readonly tasks: readonly PieceTask[]
  /** How the pieces were checked. */
  readonly setup: WorkSetup
  /** How many issues are kept. */
  readonly maxIssues: number
}

/** Issues that belong to no piece. */
const CORPUS = -1

/** With so many ids are those compared that lead nowhere, all in all, to guess what was meant. It takes seconds. */
const MOST_COMPARED = 300_000

/**
 * Begins to put a corpus together: counts, ids, links and issues, in memory that grows by about 16 bytes a record.
 * Where a piece took something for granted that turns out not to be so, it is read and checked once more.
 */
export function openAssembly(corpus: Corpus, { tasks, setup, maxIssues }: AssemblyOptions): Assembly {
  const { base, folder, model } = corpus
  const log = new IssueLog(maxIssues)
  const known = new KnownIds(model)
  const linesBefore: number[] = []
  let file = ''
  let lines = 0
  const counts = { records: 0, documents: 0, statements: 0 }
  log.add(CORPUS, corpus.issues)

  const logPiece = ({ number, issues }: Pick<PieceResult, 'number' | 'issues'>): void =>
    log.add(
      number,
      issues.map(issue => shiftPlace(issue, linesBefore[number]!, 0)),
    )

  const recheck = async (failing: readonly number[]): Promise<void> => {
    const find = (iri: string): ReturnType<KnownIds['find']> =>
      iri.startsWith(base) ? known.find(iri.slice(base.length)) : undefined
    const names = known.names.map(name => base + name)
    let compared = 0
    const others = otherRecords(model, find, () => {
      compared += names.length
      return compared > MOST_COMPARED ? [] : names
    })
    const { outputs: _, ...check } = setup
    const work: PieceWork = await openPieceWork(check, others)
    for (const number of failing) {
      const comparedBefore = compared
      let result: PieceResult
      do {
        compared = comparedBefore
        result = await work(tasks[number]!)
      } while (await known.learn(nodesOf))
      log.drop(number)
      logPiece(result)
    }
  }
  const nodesOf = (number: number): ReturnType<typeof nodesInPiece> =>
    nodesInPiece(folder, tasks[number]!.piece, model)

  return Object.freeze<Assembly>({
    // That an id is there twice is not sure yet: what was written so far must not lack anything if it is not.
    ok: () => log.ok,
    add(result) {
      const { number, piece } = result
      if (piece.file !== file) lines = 0
      file = piece.file
      linesBefore[number] = lines
      lines += result.lines
      counts.records += result.records
      counts.documents += result.documents
      counts.statements += result.statements
      log.count(number, 'violation', known.add(result))
      logPiece(result)
    },
    note: issues => log.add(CORPUS, issues),
    async finish() {
      const failing = await known.failing(nodesOf)
      if (failing.length > 0) await recheck(failing)
      for (const { piece, issue } of await repeatedIds(corpus, tasks, known.repeated, linesBefore))
        log.add(piece, [issue])
      const found = log.counts.violation + log.counts.warning + log.counts.info
      const undescribed = corpus.issues.filter(({ code }) => code === 'no-dataset').length
      if (counts.records === 0 && found === undescribed) log.add(CORPUS, [emptyCorpus(folder)])
      return Object.freeze({ ok: log.ok, issues: log.first, counts: log.counts, ...counts })
    },
  })
}
