import type { OtherRecords } from '../check/other-records.ts'
import { openRecordCheck } from '../check/record-check.ts'
import type { Model } from '../model/model.ts'
import { typesIn } from '../model/types-in.ts'
import { describeDataset } from '../publish/dataset.ts'
import { dumpFormats } from '../publish/dumps.ts'
import { readDatasetFile } from '../read/corpus.ts'
import { datasetFile } from '../read/dataset.ts'
import { type PieceRecords, readPieceRecords } from '../read/piece-records.ts'
import { checkPiece, type PieceCheck } from './check-piece.ts'
import { openLinks } from './links.ts'
import type { PieceResult, PieceTask } from './piece-result.ts'
import { type Outputs, pieceWriter } from './piece-writer.ts'
import { preparedShapes } from './prepared-shapes.ts'

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
 *
 * @param spare memory of dumps that have been written, which may be added to at any time
 */
export async function openPieceWork(
  setup: WorkSetup,
  others?: OtherRecords,
  spare: ArrayBuffer[] = [],
): Promise<PieceWork> {
  const { folder, base, model, shapes, outputs } = setup
  const links = openLinks(model, base)
  const known = others ?? {
    isInstance: links.assume,
    leadsTo: links.assumeOf,
    find: () => undefined,
    ids: () => [],
  }
  const check =
    shapes === undefined
      ? undefined
      : openRecordCheck({
          model,
          base,
          shapes: preparedShapes(model, shapes),
          others: known,
        })
  const write = outputs && pieceWriter(setup, outputs, spare)

  const by: PieceCheck = {
    model,
    base,
    check,
    begin: links.begin,
    typeOf: iri => others?.find(iri)?.type,
  }

  return async ({ number, piece, write: wanted = true, count = false, only }) => {
    const isDataset = piece.file === datasetFile
    const read = isDataset
      ? await readDescription(setup)
      : readPieceRecords(folder, piece, model, only && new Set(only))
    // The dataset's place is not after what was read before it, and not all of its nodes have one.
    const { statements, found } = await checkPiece(read, by, { count: count && !isDataset })
    const described = read.records.map(({ record }) => record)
    const records = isDataset ? [] : described
    const whole = piece.cut === undefined
    return {
      number,
      piece,
      lines: read.lines,
      records: records.length,
      documents: records.filter(({ type }) => isDocument(type, model)).length,
      statements: isDataset ? 0 : statements,
      nodes: described.flatMap(record =>
        whole ? [...typesIn(record, model)] : [[record.id, record.type] as const],
      ),
      lost: read.lost,
      links: links.take(),
      found,
      ...(wanted && write ? write(records) : { dumps: {}, files: [] }),
    }
  }
}

/** The dataset as it will be published, with its dumps. What is wrong with its file has been said before. */
async function readDescription({ folder, base, model, outputs }: WorkSetup): Promise<PieceRecords> {
  const { dataset } = await readDatasetFile(folder, model)
  const nothing = { records: [], numbers: [], lost: [], faults: 0, issues: () => [], lines: 0 }
  if (!dataset) return nothing
  const record = describeDataset(dataset.record, base, outputs?.formats ?? dumpFormats, model)
  return { ...nothing, records: [{ ...dataset, record }], numbers: [0] }
}

function isDocument(type: string, { classes }: Model): boolean {
  return type === 'Document' || classes[type]!.ancestors.includes('Document')
}
