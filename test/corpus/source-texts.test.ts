import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { openCorpus, readRecords, type VerifyReport, verify } from '../../src/node-api.ts'
import type { CorpusRecord } from '../../src/read/corpus-record.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const seeds = fileURLToPath(new URL('../../../shared/seeds', import.meta.url))

/** Words as they are counted in a quotation, without their case and the signs around them. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .map(word => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(word => word !== '')
}

/** All runs of eleven words: one more than may be quoted. */
function runsOf(text: string): string[] {
  const words = wordsOf(text)
  return Array.from({ length: Math.max(0, words.length - 10) }, (_, at) => words.slice(at, at + 11).join(' '))
}

/** Runs of the text that also stand in the source texts. */
function borrowed(text: string, sources: ReadonlySet<string>): string[] {
  return text.split('\n').flatMap(line => runsOf(line).filter(run => sources.has(run)))
}

/** Titles, names and offices, which are facts however long they are. */
const names: ReadonlySet<string> = new Set(['title', 'name', 'office'])

/** Texts of a record, or only those that are names. */
function textsOf(value: unknown, onlyNames = false, named = false): string[] {
  if (typeof value === 'string') return !onlyNames || named ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => textsOf(one, onlyNames, named || names.has(key)))
}

describe.skipIf(!existsSync(seeds))('the source texts (skipped without ../shared/seeds)', () => {
  let sources: Set<string>
  let records: readonly CorpusRecord[]
  let report: VerifyReport
  beforeAll(async () => {
    const texts = readdirSync(seeds).map(name => readFileSync(`${seeds}/${name}`, 'utf8'))
    sources = new Set(texts.flatMap(text => text.split('\n').flatMap(runsOf)))
    const corpus = await openCorpus(`${root}corpus`)
    records = (await readRecords(corpus)).records
    for (const { record } of records)
      for (const name of textsOf(record, true)) for (const run of runsOf(name)) sources.delete(run)
    report = await verify(corpus, { texts: seeds })
  })

  it('hold every quotation on its line', () => {
    expect(report.issues).toEqual([])
  })

  it('are cited on every line that has a word or a number', () => {
    expect(report.coverage.map(({ text, lines, uncited }) => [text, lines, uncited])).toEqual([
      ['text/22591', 71, []],
      ['text/25187', 50, []],
      ['text/protocol-1', 204, []],
    ])
  })

  it('stay out of the records: none has more than ten words on end of them', () => {
    const found = records.flatMap(({ record }) =>
      textsOf(record).flatMap(text => borrowed(text, sources).map(run => `${record.id}: ${run}`)),
    )
    expect(found).toEqual([])
  })

  it('stay out of all other files', () => {
    const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    })
    const texts = files
      .split('\n')
      .filter(
        file =>
          file &&
          existsSync(root + file) &&
          !/^(corpus\/|package-lock\.json)/.test(file) &&
          statSync(root + file).isFile(),
      )
    expect(texts.length).toBeGreaterThan(100)
    const found = texts.flatMap(file =>
      borrowed(readFileSync(root + file, 'utf8'), sources).map(run => `${file}: ${run}`),
    )
    expect(found).toEqual([])
  })

  it('would be recognized if they came in', () => {
    const lines = readFileSync(`${seeds}/${readdirSync(seeds)[0]}`, 'utf8').split('\n')
    const line = lines.find(one => wordsOf(one).length > 30)!
    expect(borrowed(`> ${line.toUpperCase()}`, sources).length).toBeGreaterThan(10)
    expect(
      textsOf({ purpose: { en: line } }).flatMap(text => borrowed(text, sources)).length,
    ).toBeGreaterThan(10)
  })
})
