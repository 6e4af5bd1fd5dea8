import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { ChanceryError } from '../model/error.ts'
import { isAbsoluteIri } from '../model/iri.ts'
import type { Issue, Position } from '../model/issue.ts'
import type { Model } from '../model/model.ts'
import type { RecordNode, RecordPath } from '../model/record.ts'
import { decode } from './bytes.ts'
import type { Entry, ReadText } from './entry.ts'
import { readJsonLd, readNdjson } from './json.ts'
import { quoted } from './quoted.ts'
import { readRecord } from './read-record.ts'
import { readYaml } from './yaml.ts'

/** A record of a corpus, with the way back to its place in its file. */
export interface CorpusRecord {
  readonly record: RecordNode
  readonly locate: Entry['locate']
  /** Path of each node of the record by its id. */
  readonly paths: ReadonlyMap<string, RecordPath>
}

/** A folder of records, read. */
export interface Corpus {
  readonly folder: string
  /** IRI that all ids of the corpus are resolved against; ends in a slash. */
  readonly base: string
  /** The corpus described as a dataset: title, licence and the like, from `dataset.yaml`. */
  readonly dataset?: CorpusRecord
  /** The records that could be read, in the order of their files' paths. */
  readonly records: readonly CorpusRecord[]
  /** Ids of records that have issues of their own, so that a reference to them is no further issue. */
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
 * Reads all records below a folder: YAML, JSON-LD and NDJSON (one record a line). Other files are left alone.
 * Faults of files and records become issues with their place; the rest of the corpus is still read.
 *
 * @throws ChanceryError `not-readable` if the folder itself cannot be listed.
 */
export async function readCorpus(folder: string, model: Model): Promise<Corpus> {
  const issues: Issue[] = []
  const records: CorpusRecord[] = []
  const broken = new Set<string>()
  let base = ''
  let dataset: CorpusRecord | undefined
  const files = await listFiles(folder)
  for (const file of files) {
    const { entries, issues: found } = await readFileAt(join(folder, file), label(folder, file))
    issues.push(...found)
    for (const entry of entries) {
      if (file === 'dataset.yaml') {
        base = readBase(entry, issues)
        dataset = toRecord(withoutBase(entry), model, issues, broken)
      } else {
        const record = toRecord(entry, model, issues, broken)
        if (record && hasPath(record, issues)) records.push(record)
      }
    }
  }
  if (!files.includes('dataset.yaml')) issues.push(noDataset(folder))
  if (records.length === 0 && issues.length === 0) issues.push(emptyCorpus(folder))
  issues.push(...duplicates(records))
  return { folder, base, ...(dataset && { dataset }), records, broken, issues }
}

/** Paths below the folder, with `/` between their parts, in code point order: the same on every machine. */
async function listFiles(folder: string): Promise<string[]> {
  try {
    const found = await readdir(folder, { recursive: true, withFileTypes: true })
    return found
      .filter(one => one.isFile() && readerOf(one.name))
      .map(one => relative(folder, join(one.parentPath, one.name)).split(sep).join('/'))
      .sort()
  } catch (cause) {
    throw new ChanceryError('not-readable', unreadable(folder, cause), { cause })
  }
}

function unreadable(path: string, cause: unknown): string {
  const { code } = cause as NodeJS.ErrnoException
  const reasons: Record<string, string> = {
    ENOENT: 'there is no such file or folder. Check the path.',
    ENOTDIR: 'it is a file, and a folder of records was expected.',
    EACCES: 'permission is denied. Give yourself the right to read it.',
  }
  return `Cannot read ${path}: ${reasons[code ?? ''] ?? (cause as Error).message}`
}

function readerOf(name: string): ((text: string, file: string) => ReadText) | undefined {
  return readers[/\.[a-z]+$/.exec(name)?.[0] ?? '']
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
      message: `${unreadable(file, cause)}`,
      file,
    }
    return { entries: [], issues: [issue] }
  }
  const decoded = decode(bytes, file)
  if ('issue' in decoded) return { entries: [], issues: [decoded.issue] }
  return readerOf(path)!(decoded.text, file)
}

function toRecord(
  entry: Entry,
  model: Model,
  issues: Issue[],
  broken: Set<string>,
): CorpusRecord | undefined {
  const { record, faults, paths } = readRecord(entry.data, model)
  for (const { path, atKey, ...fault } of faults)
    issues.push({ ...fault, severity: 'violation', ...entry.locate(path, atKey) })
  if (record) return { record, locate: entry.locate, paths }
  for (const id of paths.keys()) broken.add(id)
  return undefined
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

function readBase(entry: Entry, issues: Issue[]): string {
  const { data } = entry
  const base: unknown = typeof data === 'object' && data !== null && 'base' in data ? data.base : undefined
  if (typeof base === 'string' && isAbsoluteIri(base) && /^https?:.*\/$/.test(base)) return base
  issues.push({
    code: 'bad-iri',
    severity: 'violation',
    message: `Found ${quoted(base)} where the base of the corpus was expected.`,
    hint: 'Write the address under which the corpus is published, ending in a slash, such as base: https://example.org/corpus/.',
    ...entry.locate(['base']),
  })
  return ''
}

/** `base` is about the files, not about the dataset: everything else is a record like others. */
function withoutBase(entry: Entry): Entry {
  if (typeof entry.data !== 'object' || entry.data === null) return entry
  return { ...entry, data: Object.fromEntries(Object.entries(entry.data).filter(([key]) => key !== 'base')) }
}

function noDataset(folder: string): Issue {
  const file = label(folder, 'dataset.yaml')
  return {
    code: 'no-dataset',
    severity: 'violation',
    message: 'The corpus has no dataset.yaml, which gives the base of its ids, its title and its licence.',
    hint: 'Add one with base, id, type, title, description and license.',
    file,
  }
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

function duplicates(records: readonly CorpusRecord[]): Issue[] {
  const first = new Map<string, Position>()
  return records.flatMap(({ record, locate }) => {
    const place = locate(['id'])
    const before = first.get(record.id)
    if (!before) {
      first.set(record.id, place)
      return []
    }
    const issue: Issue = {
      code: 'duplicate-id',
      severity: 'violation',
      message: `The id "${record.id}" is already that of the record in ${before.file}:${before.line}.`,
      hint: 'Give one of them another id, or merge the two records.',
      ...place,
    }
    return [issue]
  })
}
