import { join } from 'node:path'
import type { Issue } from '../model/issue.ts'
import type { Model } from '../model/model.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import type { CorpusRecord } from './corpus-record.ts'
import { type DatasetEntry, datasetFile, noDataset, readDataset } from './dataset.ts'
import { label } from './list-files.ts'
import { listPieces } from './list-pieces.ts'
import type { Piece } from './piece.ts'
import { readFileAt } from './read-file.ts'

/** A folder of records, and what its `dataset.yaml` says. The records are read when they are asked for. */
export interface Corpus {
  readonly folder: string
  readonly model: Model
  /** What the records are written in, if that is not Chancery's own vocabulary. */
  readonly vocabulary?: Vocabulary
  /** IRI that all ids of the corpus are resolved against; ends in a slash. Empty if there is none. */
  readonly base: string
  /** The corpus described as a dataset: title, licence and the like, from `dataset.yaml`. */
  readonly dataset?: CorpusRecord
  /** The files with records, in the order of their paths; a big one in several pieces. */
  readonly pieces: readonly Piece[]
  /** What was wrong with the description of the dataset. */
  readonly issues: readonly Issue[]
}

/**
 * Finds all records below a folder: YAML, JSON-LD and NDJSON (one record a line). Other files are left alone, and
 * so is what has a name that begins with a dot, as editors and version control keep their own files.
 *
 * @throws ChanceryError `not-readable` if the folder itself cannot be listed.
 */
export async function findCorpus(folder: string, model: Model, vocabulary?: Vocabulary): Promise<Corpus> {
  const pieces = await listPieces(folder)
  const { base, dataset, issues } = await readDatasetFile(folder, model)
  return Object.freeze({
    folder,
    model,
    ...(vocabulary && { vocabulary }),
    base,
    ...(dataset && { dataset }),
    pieces,
    issues,
  })
}

/** Reads `dataset.yaml`. */
export async function readDatasetFile(folder: string, model: Model): Promise<DatasetEntry> {
  const file = label(folder, datasetFile)
  const { entries, issues } = await readFileAt(join(folder, datasetFile), file)
  if (entries.length > 0 || issues.length === 0) {
    const described = readDataset(entries, file, model)
    return { ...described, issues: [...issues, ...described.issues] }
  }
  const absent = issues.some(({ code }) => code === 'unreadable')
  return { base: '', issues: absent ? [noDataset(file, `There is no ${datasetFile}.`)] : issues }
}

/** The issue of a corpus without a record. */
export function emptyCorpus(folder: string): Issue {
  return {
    code: 'empty',
    severity: 'violation',
    message: `There are no records in ${folder}.`,
    hint: 'Put records into files that end in .yaml, .jsonld or .ndjson.',
    file: folder,
  }
}
