import type { Issue } from '../model/issue.ts'
import { type Corpus, emptyCorpus } from '../read/corpus.ts'
import { shiftPlace } from '../read/shift.ts'
import { type IssueCounts, IssueLog } from './issue-log.ts'
import { inOrderOfNames } from './issue-order.ts'
import { KnownIds } from './known-ids.ts'
import { nodesInPiece } from './nodes-in-piece.ts'
import type { FoundIssue, PieceResult, PieceTask } from './piece-result.ts'
import type { PieceWork, WorkSetup } from './piece-work.ts'
import { openRecheck } from './recheck.ts'
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
  /** Whether as many issues have been met as are kept, so that those of later pieces need only be counted. */
  readonly isFull: () => boolean
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

/**
 * Begins to put a corpus together: counts, ids, links and issues, in memory that grows by about 16 bytes a record.
 * Where a record took something for granted that turns out not to be so, it is read and checked once more.
 */
export function openAssembly(corpus: Corpus, { tasks, setup, maxIssues }: AssemblyOptions): Assembly {
  const { folder, model } = corpus
  const log = new IssueLog(maxIssues)
  const known = new KnownIds(model)
  const linesBefore: number[] = []
  let file = ''
  let lines = 0
  const totals = { records: 0, documents: 0, statements: 0 }

  const logPiece = ({ number, found }: PieceResult, open?: ReadonlySet<number>): void => {
    const placed = found.map(one =>
      one.issue ? { ...one, issue: shiftPlace(one.issue, linesBefore[number]!, 0) } : one,
    )
    log.add(number, placed, open)
  }
  const logCorpus = (issues: readonly Issue[]): void => log.add(CORPUS, issues.map(asFound))
  logCorpus(corpus.issues)
  const nodesOf = (number: number): ReturnType<typeof nodesInPiece> =>
    nodesInPiece(folder, tasks[number]!.piece, model)

  /**
   * Checks once more what took something for granted that is not so, and makes issues that were only counted where
   * there is room for them. When a piece has its turn, nothing changes any more that stands before it.
   */
  const settle = async (): Promise<void> => {
    const failing = known.failing(nodesOf)
    let recheck: PieceWork | undefined
    let before = 0
    for (const task of tasks.toSorted((a, b) => inOrderOfNames(a.piece.file, b.piece.file))) {
      const { number } = task
      const records = failing.get(number)
      if (records) log.dropRecords(number, records)
      const count = before >= maxIssues
      const isShort = !count && log.isPartial(number)
      if (records || isShort) recheck ??= await openRecheck(corpus, setup, known, nodesOf)
      if (isShort) log.drop(number)
      if (isShort) logPiece(await recheck!(task))
      else if (records) logPiece(await recheck!({ ...task, count, only: [...records] }))
      before += log.keptOf(number)
    }
  }

  return Object.freeze<Assembly>({
    // That an id is there twice is not sure yet: what was written so far must not lack anything if it is not.
    ok: () => log.ok,
    isFull: () => log.isFull,
    add(result) {
      const { number, piece } = result
      if (piece.file !== file) lines = 0
      file = piece.file
      linesBefore[number] = lines
      lines += result.lines
      totals.records += result.records
      totals.documents += result.documents
      totals.statements += result.statements
      const { more, open } = known.add(result)
      log.count(CORPUS, 'violation', more)
      logPiece(result, open)
    },
    note: logCorpus,
    async finish() {
      await settle()
      for (const { piece, issue } of repeatedIds(corpus, tasks, known.repeated, linesBefore))
        log.add(piece, [asFound(issue)])
      const found = log.counts.violation + log.counts.warning + log.counts.info
      const undescribed = corpus.issues.filter(({ code }) => code === 'no-dataset').length
      if (totals.records === 0 && found === undescribed) logCorpus([emptyCorpus(folder)])
      return Object.freeze({ ok: log.ok, issues: log.first, counts: log.counts, ...totals })
    },
  })
}

function asFound(issue: Issue): FoundIssue {
  return { severity: issue.severity, issue }
}
