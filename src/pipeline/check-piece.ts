import type { RecordCheck } from '../check/record-check.ts'
import { encode } from '../encode/encode.ts'
import type { Issue } from '../model/issue.ts'
import type { Model } from '../model/model.ts'
import type { PieceRecords } from '../read/piece-records.ts'
import { placeIssues } from '../read/place-issues.ts'
import type { FoundIssue, PieceTask } from './piece-result.ts'

/** What the records of a piece are checked with. */
export interface PieceCheck {
  readonly model: Model
  readonly base: string
  /** Absent where the shapes have been asked already. */
  readonly check: RecordCheck | undefined
  /** Told the number of the record that is checked next. */
  readonly begin: (record: number) => void
  readonly typeOf: (iri: string) => string | undefined
}

/** What is known of the records of a piece once they have been checked. */
interface CheckedPiece {
  /** Those of reading first. */
  readonly found: readonly FoundIssue[]
  readonly statements: number
}

/** Checks the records of a piece. With `count`, issues are made only where they could not be counted otherwise. */
export async function checkPiece(
  read: PieceRecords,
  by: PieceCheck,
  { count = false }: Pick<PieceTask, 'count'>,
): Promise<CheckedPiece> {
  const { records, numbers } = read
  const { model, base, check } = by
  const found: FoundIssue[] = count
    ? Array.from({ length: read.faults }, () => ({ severity: 'violation' }))
    : read.issues().map(issue => ({ severity: issue.severity, issue }))
  let statements = 0
  for (const [index, one] of records.entries()) {
    if (!check) {
      statements += encode(one.record, model, base).length
      continue
    }
    const record = numbers[index]!
    by.begin(record)
    const checked = await check(one.record)
    statements += checked.statements
    if (checked.ok) continue
    // Alone, since another record may have the same id.
    const placed = (): Issue[] => placeIssues(checked.issues(), [one], model, base, by.typeOf)
    if (count) {
      const severities = checked.severities() ?? placed().map(({ severity }) => severity)
      for (const severity of severities) found.push({ severity, record })
    } else {
      for (const issue of placed()) found.push({ severity: issue.severity, record, issue })
    }
  }
  return { found, statements }
}
