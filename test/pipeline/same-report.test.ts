import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generateRecords } from '../../bench/generate-records.ts'
import { build, checkCorpus } from '../../src/node-api.ts'
import type { CheckOptions } from '../../src/pipeline/run-corpus.ts'
import { readFiles } from '../cli/chancery.ts'
import { corpusFolder, corpusInPieces, inAllFormats, told } from './corpus-in-pieces.ts'
import { spoiltRecords } from './spoilt-records.ts'

/** One less than most records, one more. */
const sizes = [700, 4000]
const whole = 1_000_000

/** What a check reports, for comparison. */
async function report(folder: string, size: number, options: CheckOptions = {}) {
  const { issues, ...rest } = await checkCorpus(await corpusInPieces(folder, size), { jobs: 1, ...options })
  return { ...rest, issues: issues.map(told) }
}

describe('A corpus in pieces of any size', () => {
  it('has the report that it has in whole files, and that of the reference engine', async () => {
    const kinds = new Set<string>()
    await fc.assert(
      fc.asyncProperty(spoiltRecords(0.2), async records => {
        const folder = await corpusFolder(inAllFormats(records))
        const expected = await report(folder, whole)
        for (const line of expected.issues) kinds.add(line.split(' | ')[4]!)
        for (const size of sizes) expect(await report(folder, size)).toEqual(expected)
        const { issues, ...counted } = await report(folder, whole, { engine: 'reference' })
        expect({ ...counted, issues: issues.toSorted() }).toEqual({
          ...expected,
          issues: expected.issues.toSorted(),
        })
      }),
      { numRuns: 6 },
    )
    for (const kind of ['no-such-record', 'class', 'unknown-key', 'min-count']) expect(kinds).toContain(kind)
  })

  it('tells ids that are there twice at the second, with the place of the first', async () => {
    const records = Array.from(generateRecords({ count: 36 }), ({ data }) => data as { id: string })
    const [one, two] = [records[8]!, records[30]!]
    const files = inAllFormats([one, ...records, one, two])
    const folder = await corpusFolder(files)
    const expected = await report(folder, whole)
    expect(expected.counts.violation).toBe(3)
    expect(expected.issues.map(line => line.replace(/ \| Give one.*/, ''))).toEqual([
      expect.stringMatching(/^a.ndjson \| 10 \| 7 \| .* already that of the record in .*a.ndjson:1\.$/),
      expect.stringMatching(/^c.jsonld \| \d+ \| 10 \| .* already that of the record in .*a.ndjson:1\.$/),
      expect.stringMatching(/^c.jsonld \| \d+ \| 10 \| .* already that of the record in .*c.jsonld:\d+\.$/),
    ])
    for (const size of sizes) expect(await report(folder, size)).toEqual(expected)
    expect(await report(folder, whole, { engine: 'reference' })).toEqual(expected)
  })

  it('is published in the same bytes', async () => {
    const folder = await corpusFolder(
      inAllFormats(Array.from(generateRecords({ count: 60 }), one => one.data)),
    )
    const built = async (size: number) => {
      const out = join(folder, `out-${size}`)
      expect(await build(await corpusInPieces(folder, size), { out, jobs: 1 })).toMatchObject({ ok: true })
      return readFiles(out)
    }
    const expected = await built(whole)
    expect(Object.keys(expected).length).toBeGreaterThan(120)
    for (const size of sizes) {
      const found = await built(size)
      expect(Object.keys(found)).toEqual(Object.keys(expected))
      expect(Object.keys(found).filter(path => !found[path]!.equals(expected[path]!))).toEqual([])
    }
  })

  it('keeps the first issues, and counts all', async () => {
    const records = Array.from(generateRecords({ count: 60, damage: 0.5 }), ({ data }) => data)
    const folder = await corpusFolder(inAllFormats(records))
    const { issues, ...counted } = await report(folder, whole)
    for (const maxIssues of [1, 5]) {
      for (const size of [700, whole]) {
        const first = { ...counted, issues: issues.slice(0, maxIssues) }
        expect(await report(folder, size, { maxIssues })).toEqual(first)
      }
    }
  })
})
