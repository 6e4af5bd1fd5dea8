import { Parser } from 'n3'
import type { OtherRecords } from '../check/other-records.ts'
import { prepareShapes } from '../check/prepare-shapes.ts'
import { openRecordCheck, type RecordCheck } from '../check/record-check.ts'
import { encode } from '../encode/encode.ts'
import type { Issue } from '../model/issue.ts'
import type { Model } from '../model/model.ts'
import { describeDataset } from '../publish/dataset.ts'
import { dumpFormats } from '../publish/dumps.ts'
import { readDatasetFile } from '../read/corpus.ts'
import type { CorpusRecord } from '../read/corpus-record.ts'
import { datasetFile } from '../read/dataset.ts'
import { type PieceRecords, readPieceRecords } from '../read/piece-records.ts'
import { placeIssues } from '../read/place-issues.ts'
import { inPieceOrder } from './issue-order.ts'
import { openLinks } from './links.ts'
import { nodesIn } from './nodes-in-piece.ts'
import type { PieceResult, PieceTask } from './piece-result.ts'
import { type Outputs, pieceWriter } from './piece-writer.ts'

/** What is done with every piece of a corpus: plain data, so that it can be sent to a thread. */
export interface WorkSetup {
  readonly folder: string
  readonly base: string
  readonly model: Model
  /** The shapes in Turtle, vetted, which every record is checked against; absent where they have been asked already. */
  readonly shapes?: string
  /** What is written; absent where only the check is wanted. */
  readonly outputs?: Outputs
}

/** Reads, checks and writes a piece; the next one may be given when this one is done. */
export type PieceWork = (task: PieceTask) => Promise<PieceResult>

/**
 * Makes ready what is done with pieces, one after the other.
 *
 * Whether other records are what the check asks is not known while they are being read. It is taken for granted, and
 * noted in `links`; `others` is given where all is known.
 *
 * Throws `not-evaluated` for shapes that cannot be decided a record at a time, `bad-iri` for the base.
 */
export async function openPieceWork(setup: WorkSetup, others?: OtherRecords): Promise<PieceWork> {
  const { folder, base, model, shapes, outputs } = setup
  const links = openLinks(model, base)
  const known = others ?? { isInstance: links.assume, find: () => undefined, iris: () => [] }
  const check =
    shapes === undefined
      ? undefined
      : openRecordCheck({
          model,
          base,
          shapes: prepareShapes(new Parser().parse(shapes)),
          others: known,
        })
  const write = outputs && pieceWriter(setup, outputs)

  return async ({ number, piece, write: wanted = true }) => {
    const isDataset = piece.file === datasetFile
    const read = isDataset ? await readDescription(setup) : readPieceRecords(folder, piece, model)
    const checked = await checkAll(read.records, check, setup, others)
    const described = read.records.map(({ record }) => record)
    const records = isDataset ? [] : described
    const whole = piece.cut === undefined
    return {
      number,
      piece,
      lines: read.lines,
      records: records.length,
      documents: records.filter(({ type }) => isDocument(type, model)).length,
      statements: isDataset ? 0 : checked.statements,
      nodes: described.flatMap(record =>
        whole ? nodesIn(record, model) : [[record.id, record.type] as const],
      ),
      lost: read.lost,
      links: links.take(),
      issues: [...read.issues, ...checked.issues].sort(inPieceOrder),
      ...(wanted && write ? write(records) : { dumps: {}, files: [] }),
    }
  }
}

/** The dataset as it will be published, with its dumps. What is wrong with its file has been said before. */
async function readDescription({ folder, base, model, outputs }: WorkSetup): Promise<PieceRecords> {
  const { dataset } = await readDatasetFile(folder, model)
  if (!dataset) return { records: [], lost: [], issues: [], lines: 0 }
  const record = describeDataset(dataset.record, base, outputs?.formats ?? dumpFormats, model)
  return { records: [{ ...dataset, record }], lost: [], issues: [], lines: 0 }
}

/** What is known of the records of a piece once they have been checked. */
interface Checked {
  readonly issues: readonly Issue[]
  readonly statements: number
}

async function checkAll(
  records: readonly CorpusRecord[],
  check: RecordCheck | undefined,
  { model, base }: WorkSetup,
  others: OtherRecords | undefined,
): Promise<Checked> {
  if (!check) {
    const statements = records.reduce((sum, { record }) => sum + encode(record, model, base).length, 0)
    return { issues: [], statements }
  }
  const typeOf = (iri: string): string | undefined => others?.find(iri)?.type
  const issues: Issue[] = []
  let statements = 0
  for (const one of records) {
    const checked = await check(one.record)
    statements += checked.statements
    if (checked.issues.length === 0) continue
    // Alone, since another record may have the same id.
    for (const issue of placeIssues(checked.issues, [one], model, base, typeOf)) issues.push(issue)
  }
  return { issues, statements }
}

function isDocument(type: string, { classes }: Model): boolean {
  return type === 'Document' || classes[type]!.ancestors.includes('Document')
}
