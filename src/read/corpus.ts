import { join } from 'node:path'
import type { Issue, Position } from '../model/issue.ts'
import type { Model } from '../model/model.ts'
import { type CorpusRecord, toRecord } from './corpus-record.ts'
import { type DatasetEntry, datasetFile, noDataset, readDataset } from './dataset.ts'
import { label, listFiles } from './list-files.ts'
import { lostIds } from './lost-ids.ts'
import { readFileAt } from './read-file.ts'

/** A folder of records, read. */
export interface Corpus {
  readonly folder: string
  /** IRI that all ids of the corpus are resolved against; ends in a slash. */
  readonly base: string
  /** The corpus described as a dataset: title, licence and the like, from `dataset.yaml`. */
  readonly dataset?: CorpusRecord
  /** The records that could be read, in the order of their files' paths. */
  readonly records: readonly CorpusRecord[]
  /** Ids of records and nodes that could not be read, so that a reference to them is no further issue. */
  readonly broken: ReadonlySet<string>
  /** What was wrong with files and records; the shapes have not been asked yet. */
  readonly issues: readonly Issue[]
}

/**
 * Reads all records below a folder: YAML, JSON-LD and NDJSON (one record a line). Other files are left alone, and
 * so is what has a name that begins with a dot, as editors and version control keep their own files.
 * Faults of files and records become issues with their place; the rest of the corpus is still read.
 *
 * @throws ChanceryError `not-readable` if the folder itself cannot be listed.
 */
export async function readCorpus(folder: string, model: Model): Promise<Corpus> {
  const issues: Issue[] = []
  const records: CorpusRecord[] = []
  const broken = new Set<string>()
  const first = new Map<string, Position>()
  let described: DatasetEntry = {
    base: '',
    issues: [noDataset(label(folder, datasetFile), `There is no ${datasetFile}.`)],
  }
  for (const file of await listFiles(folder)) {
    const { entries, issues: found, lost } = await readFileAt(join(folder, file), label(folder, file))
    issues.push(...found)
    for (const id of lost ?? []) broken.add(id)
    if (file === datasetFile) {
      const readable = entries.length > 0 || found.length === 0
      described = readable ? readDataset(entries, label(folder, file), model) : { base: '', issues: [] }
      continue
    }
    for (const entry of entries) {
      const { record, issues: faults } = toRecord(entry, model)
      issues.push(...faults)
      if (record && hasPath(record, issues) && isNew(record, first, issues)) records.push(record)
      else for (const id of lostIds(JSON.stringify(entry.data))) broken.add(id)
    }
  }
  issues.push(...described.issues)
  if (records.length === 0 && issues.every(({ code }) => code === 'no-dataset'))
    issues.push(emptyCorpus(folder))
  const { base, dataset } = described
  return { folder, base, ...(dataset && { dataset }), records, broken, issues }
}

/** A record's id is the path of its files, so it needs a folder and a name. */
function hasPath({ record, locate }: CorpusRecord, issues: Issue[]): boolean {
  if (record.id.includes('/')) return true
  issues.push({
    code: 'bad-id',
    severity: 'violation',
    message: `The id "${record.id}" has no class before its name.`,
    hint: `Write class/name, such as ${record.type.toLowerCase()}/${record.id}.`,
    ...locate(['id']),
  })
  return false
}

function emptyCorpus(folder: string): Issue {
  return {
    code: 'empty',
    severity: 'violation',
    message: `There are no records in ${folder}.`,
    hint: 'Put records into files that end in .yaml, .jsonld or .ndjson.',
    file: folder,
  }
}

function isNew({ record, locate }: CorpusRecord, first: Map<string, Position>, issues: Issue[]): boolean {
  const place = locate(['id'])
  const before = first.get(record.id)
  if (!before) {
    first.set(record.id, place)
    return true
  }
  issues.push({
    code: 'duplicate-id',
    severity: 'violation',
    message: `The id "${record.id}" is already that of the record in ${before.file}:${before.line}.`,
    hint: 'Give one of them another id, or merge the two records.',
    ...place,
  })
  return false
}
