import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { openCorpus, type VerifyReport, verify } from '../../src/node-api.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const seeds = fileURLToPath(new URL('../../../shared/seeds', import.meta.url))

/** Words in lower case, without signs: what a sentence is recognized by. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** All runs of so many words. */
function runsOf(text: string, length: number): string[] {
  const words = wordsOf(text)
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) =>
    words.slice(at, at + length).join(' '),
  )
}

/** Runs of eleven words of the text that also stand in the source texts; ten may be quoted. */
function borrowed(text: string, sources: ReadonlySet<string>): string[] {
  return text.split('\n').flatMap(line => runsOf(line, 11).filter(run => sources.has(run)))
}

describe.skipIf(!existsSync(seeds))('the source texts (skipped without ../shared/seeds)', () => {
  let sources: ReadonlySet<string>
  let report: VerifyReport
  beforeAll(async () => {
    const texts = readdirSync(seeds).map(name => readFileSync(`${seeds}/${name}`, 'utf8'))
    sources = new Set(texts.flatMap(text => text.split('\n').flatMap(line => runsOf(line, 11))))
    report = await verify(await openCorpus(`${root}corpus`), { texts: seeds })
  })

  it('hold every quotation on its line', () => {
    expect(report.issues).toEqual([])
    expect(report.coverage.map(({ text, passages }) => [text, passages > 50])).toEqual([
      ['text/22591', true],
      ['text/25187', true],
      ['text/protocol-1', true],
    ])
  })

  it('stay out of the project: no file has more than ten words on end of them', () => {
    const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    })
    const texts = files
      .split('\n')
      .filter(file => file && file !== 'package-lock.json' && statSync(root + file).isFile())
    expect(texts.length).toBeGreaterThan(100)
    const found = texts.flatMap(file =>
      borrowed(readFileSync(root + file, 'utf8'), sources).map(run => `${file}: ${run}`),
    )
    expect(found).toEqual([])
  })

  it('would be recognized if they came in', () => {
    const line = readFileSync(`${seeds}/${readdirSync(seeds)[0]}`, 'utf8')
      .split('\n')
      .find(one => wordsOf(one).length > 30)!
    expect(borrowed(`  purpose: { en: "${line.toUpperCase()}" }`, sources).length).toBeGreaterThan(10)
  })
})
