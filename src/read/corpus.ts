import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { ChanceryError } from '../model/error.ts'
import type { Issue, Position } from '../model/issue.ts'
import type { Model } from '../model/model.ts'
import { own } from '../model/own.ts'
import { unreadable } from '../model/unreadable.ts'
import { decode } from './bytes.ts'
import { type CorpusRecord, toRecord } from './corpus-record.ts'
import { type DatasetEntry, datasetFile, noDataset, readDataset } from './dataset.ts'
import type { ReadText } from './entry.ts'
import { readJsonLd, readNdjson } from './json.ts'
import { readYaml } from './yaml.ts'

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

const readers: Readonly<Record<string, (text: string, file: string) => ReadText>> = {
  '.yaml': readYaml,
  '.yml': readYaml,
  '.jsonld': readJsonLd,
  '.ndjson': readNdjson,
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
      else for (const id of idsIn(JSON.stringify(entry.data))) broken.add(id)
    }
  }
  issues.push(...described.issues)
  if (records.length === 0 && issues.every(({ code }) => code === 'no-dataset'))
    issues.push(emptyCorpus(folder))
  const { base, dataset } = described
  return { folder, base, ...(dataset && { dataset }), records, broken, issues }
}

/** Paths below the folder, with `/` between their parts, in code point order: the same on every machine. */
async function listFiles(folder: string): Promise<string[]> {
  try {
    const found = await readdir(folder, { recursive: true, withFileTypes: true })
    return found
      .filter(one => (one.isFile() || one.isSymbolicLink()) && readerOf(one.name))
      .map(one => relative(folder, join(one.parentPath, one.name)).split(sep).join('/'))
      .filter(file => !file.split('/').some(part => part.startsWith('.')))
      .sort()
  } catch (cause) {
    throw new ChanceryError('not-readable', unreadable(folder, cause), { cause })
  }
}

function readerOf(name: string): ((text: string, file: string) => ReadText) | undefined {
  return own(readers, /\.[a-z]+$/i.exec(name)?.[0].toLowerCase() ?? '')
}

function label(folder: string, file: string): string {
  return `${folder.replace(/\/+$/, '')}/${file}`
}

async function readFileAt(path: string, file: string): Promise<ReadText> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (cause) {
    const issue: Issue = {
      code: 'unreadable',
      severity: 'violation',
      message: unreadable(file, cause),
      file,
    }
    return { entries: [], issues: [issue] }
  }
  const decoded = decode(bytes, file)
  if ('issue' in decoded) {
    const rest = new TextDecoder().decode(bytes).replaceAll('\0', '')
    return { entries: [], issues: [decoded.issue], lost: idsIn(rest) }
  }
  const read = readerOf(path)!(decoded.text, file)
  return read.issues.length > 0 ? { ...read, lost: idsIn(decoded.text) } : read
}

/** Ids that a text seems to give, although it cannot be read: in YAML or JSON, of records and of nodes inside them. */
function idsIn(text: string): string[] {
  let record = ''
  return Array.from(text.matchAll(/\bid["']?\s*:\s*["']?([a-z#][^\s"',}\]]*)/g), ([, id]) => {
    if (id!.startsWith('#')) return record + id
    record = id!
    return record
  })
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
