import { join } from 'node:path'
import { stringify } from 'yaml'
import type { Issue } from '../../src/model/issue.ts'
import { openCorpus } from '../../src/node-api.ts'
import type { Corpus } from '../../src/read/corpus.ts'
import { listPieces } from '../../src/read/list-pieces.ts'
import { temporaryFolder } from '../cli/chancery.ts'
import { type Files, smallCorpus, writeFiles } from '../cli/small-corpus.ts'

/** Files of records in each of the formats that are cut into pieces: a third in each. */
export function inAllFormats(records: readonly unknown[]): Files {
  const third = Math.ceil(records.length / 3)
  const [ndjson, yaml, graph] = [0, 1, 2].map(part => records.slice(part * third, (part + 1) * third))
  return {
    'a.ndjson': ndjson!.map(record => `${JSON.stringify(record)}\n`).join(''),
    'b.yaml': yaml!.map(record => stringify(record, { aliasDuplicateObjects: false })).join('---\n'),
    'c.jsonld': JSON.stringify({ '@graph': graph }, null, 1),
  }
}

/** A folder with `dataset.yaml` and files in `corpus`, gone when the test is over. */
export async function corpusFolder(files: Files): Promise<string> {
  const folder = await temporaryFolder()
  await writeFiles(join(folder, 'corpus'), { 'dataset.yaml': smallCorpus['dataset.yaml'], ...files })
  return folder
}

/** The corpus in a folder, its files cut into pieces of a size. */
export async function corpusInPieces(folder: string, size: number): Promise<Corpus> {
  const path = join(folder, 'corpus')
  return { ...(await openCorpus(path)), pieces: await listPieces(path, size) }
}

/** What an issue is about and where, in a line, without guesses: whole files give more to guess from. */
export function told({ code, severity, message, hint, file, line, column, ...about }: Issue): string {
  const name = file?.split('/').at(-1)
  const guess = code === 'no-such-record' ? '' : hint
  const { focus, path, value } = about
  return [name, line, column, severity, code, message, guess, focus, path, value].join(' | ')
}
