import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as Main from '../src/index.ts'
import type * as Node from '../src/node.ts'
import type { Input } from './input.ts'
import { stopwatch, type Work } from './work.ts'

/** How to build. */
export interface OursOptions {
  /** Threads. */
  readonly jobs: number
  /** How many issues are kept. */
  readonly maxIssues?: number
}

/** The built package, as users have it. */
async function built<T>(entry: string): Promise<T> {
  return import(pathToFileURL(resolve('dist', entry)).href)
}

/** Builds a corpus as `chancery build` does, without the two files for each record: the same outputs as the others. */
export async function buildWithOurs(input: Input, out: string, options: OursOptions): Promise<Work> {
  const { build, openCorpus } = await built<typeof Node>('node.js')
  const publish: Node.BuildOptions = { ...options, out, formats: ['ttl', 'jsonld'], recordFiles: false }
  const seconds = stopwatch()
  const report = await build(await openCorpus(input.corpus), publish)
  return {
    seconds: seconds(),
    records: report.ok ? report.records : 0,
    triples: report.ok ? report.statements : 0,
    ok: report.ok,
  }
}

/** Checks records that are in memory: reading, encoding and checking them, since no one has them half-way. */
export async function checkRecords(input: Input): Promise<Work> {
  const { validate } = await built<typeof Main>('index.js')
  const lines = (await readFile(input.ndjson, 'utf8')).trimEnd().split('\n')
  const records = lines.map((line): Main.AnyRecord => JSON.parse(line))
  const seconds = stopwatch()
  const { ok } = await validate(records, { base: 'https://example.org/archive/' })
  return { seconds: seconds(), records: records.length, triples: 0, ok }
}
