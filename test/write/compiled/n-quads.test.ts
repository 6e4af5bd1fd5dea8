import fc from 'fast-check'
import { canonize } from 'rdf-canonize'
import { describe, expect, it } from 'vitest'
import { encode } from '../../../src/encode/encode.ts'
import { model } from '../../../src/model/generated.ts'
import type { RecordNode } from '../../../src/model/record.ts'
import { nQuadsOf } from '../../../src/write/compiled/n-quads.ts'
import { canonicalLines, quadsToNQuads } from '../../../src/write/n-quads.ts'
import { arbitraryRecord } from '../../encode/arbitrary-record.ts'
import { citingRecord } from './citing-record.ts'
import { bases, hostileRecord } from './hostile-record.ts'
import { outcome } from './outcome.ts'

const base = 'https://example.org/'

function byQuads(record: RecordNode, under: string): string {
  return outcome(() => quadsToNQuads(encode(record, model, under)))
}

/** rdf-canonize 5 leaves U+FFFE and U+FFFF unescaped and sorts by code unit, otherwise than RDFC-1.0 says. */
function asSpecified(nquads: string): string {
  const escaped = nquads.replace(
    /[\uFFFE\uFFFF]/g,
    one => `\\u${one.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return canonicalLines(escaped.match(/[^\n]+\n/g) ?? [])
}

describe('N-Quads straight from a record', () => {
  it('have a line for each statement, in the order of the record', () => {
    const record: RecordNode = {
      id: 'person/mao',
      type: 'Person',
      prefLabel: { en: 'Mao', 'zh-Latn': 'Máo' },
    }
    expect(nQuadsOf(model, base)(record)).toBe(
      `<https://example.org/person/mao> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/chancery/ns#Person> .
<https://example.org/person/mao> <http://www.w3.org/2004/02/skos/core#prefLabel> "Mao"@en .
<https://example.org/person/mao> <http://www.w3.org/2004/02/skos/core#prefLabel> "Máo"@zh-latn .
`,
    )
  })

  it('are the bytes that its quads give, for any record under any base', () => {
    fc.assert(
      fc.property(arbitraryRecord, fc.constantFrom(...bases, '', 'corpus/'), (record, under) => {
        expect(outcome(() => nQuadsOf(model, under)(record))).toBe(byQuads(record, under))
      }),
      { numRuns: 500 },
    )
  }, 120_000)

  it('are the same bytes or the same error, for passages', () => {
    fc.assert(
      fc.property(
        citingRecord,
        fc.constantFrom(...bases, '', 'https://example.org/c/d/'),
        (record, under) => {
          expect(outcome(() => nQuadsOf(model, under)(record))).toBe(byQuads(record, under))
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('are the same bytes or the same error, for records that nobody has checked', () => {
    fc.assert(
      fc.property(hostileRecord, fc.constantFrom(...bases), (record, under) => {
        expect(outcome(() => nQuadsOf(model, under)(record))).toBe(byQuads(record, under))
      }),
      { numRuns: 2000 },
    )
  }, 120_000)

  it('are sorted by code point, and not by code unit', () => {
    const lines = ['<a:𐍈> <p:p> <o:o> .\n', '<a:\uE000> <p:p> <o:o> .\n', '<a:a> <p:p> <o:o> .\n']
    expect(canonicalLines(lines)).toBe(`${lines[2]}${lines[1]}${lines[0]}`)
    expect([...lines].sort().join('')).not.toBe(canonicalLines(lines))
  })

  it('are canonical once they are sorted', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecord, async record => {
        const lines = nQuadsOf(model, base)(record).match(/[^\n]+\n/g)!
        const distinct = [...new Map(lines.map((line, index) => [line, index])).values()]
        const quads = encode(record, model, base).filter((_, index) => distinct.includes(index))
        expect(canonicalLines(lines)).toBe(asSpecified(await canonize(quads, { algorithm: 'RDFC-1.0' })))
      }),
      { numRuns: 100 },
    )
  }, 120_000)
})
