import type { Quad } from '@rdfjs/types'
import fc from 'fast-check'
import jsonld from 'jsonld'
import { Parser } from 'n3'
import { describe, expect, it } from 'vitest'
import { encode } from '../../src/encode/encode.ts'
import { contextOf } from '../../src/model/context.ts'
import { model } from '../../src/model/generated.ts'
import type { RecordNode } from '../../src/model/record.ts'
import { readRecord } from '../../src/read/read-record.ts'
import { jsonLdDocument } from '../../src/write/json-ld.ts'
import { canonicalNQuads, quadsToNQuads } from '../../src/write/n-quads.ts'
import { arbitraryRecord } from './arbitrary-record.ts'

const base = 'https://example.org/corpus/'

/** What the reference implementation of JSON-LD makes of the record under the context. */
async function byJsonLd(record: RecordNode): Promise<string> {
  const document = jsonLdDocument(record, { base, context: contextOf(model) })
  const options = { safe: true, format: 'application/n-quads' } as object
  const nquads = await jsonld.toRDF(document as object, options)
  return sorted(new Parser({ format: 'N-Quads' }).parse(String(nquads)))
}

function byEncode(record: RecordNode): string {
  return sorted(encode(record, model, base))
}

/** The statements, each once and in one order. */
function sorted(quads: Quad[]): string {
  return [...new Set(quadsToNQuads(quads).split('\n'))].sort().join('\n')
}

function read(data: unknown): RecordNode {
  const { record, faults } = readRecord(data, model)
  expect(faults).toEqual([])
  return record!
}

const telegram = {
  id: 'document/telegram-1',
  type: 'Telegram',
  title: { en: 'Telegram', ru: ['Телеграмма', 'Депеша'] },
  kind: 'telegram-message',
  text: 'text/1',
  copy: [{ id: '#copy-1', copyNumber: '1', addressee: 'person/a', evidence: [{ line: '3', quote: 'to A' }] }],
  mentions: ['person/a', '#copy-1'],
}

describe('the RDF of a record', () => {
  it('is what JSON-LD says of it, for a telegram with nested nodes, texts and passages', async () => {
    const record = read(telegram)
    expect(byEncode(record)).toBe(await byJsonLd(record))
    expect(encode(record, model, base)).toHaveLength(22)
  })

  it('is what JSON-LD says of it, for any record', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecord, async record => {
        expect(byEncode(record)).toBe(await byJsonLd(record))
      }),
      { numRuns: 500 },
    )
  }, 120_000)

  it('differs when one value differs, so that the comparison can fail', async () => {
    const record = read(telegram)
    const altered = read({ ...telegram, title: { en: 'Telegram', ru: ['Телеграмма', 'Депешa'] } })
    expect(byEncode(record)).not.toBe(await byJsonLd(altered))
  })

  it('has passages at the end, and each of them once', () => {
    const cited = [{ line: '3', quote: 'to A' }]
    const record = read({
      ...telegram,
      copy: [
        { id: '#copy-1', copyNumber: '1', evidence: cited },
        { id: '#copy-2', copyNumber: '2', evidence: cited },
      ],
      mentions: ['person/a'],
    })
    const subjects = [...new Set(encode(record, model, '').map(({ subject }) => subject.value))]
    expect(subjects).toEqual([
      'document/telegram-1',
      'document/telegram-1#copy-1',
      'document/telegram-1#copy-2',
      'document/telegram-1#passage-3-e3a73552',
      'document/telegram-1#passage-3-e3a73552-line',
      'document/telegram-1#passage-3-e3a73552-quote',
    ])
  })

  it('has no blank node', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecord, async record => {
        expect(await canonicalNQuads(encode(record, model, base))).not.toMatch(/(^| )_:/m)
      }),
      { numRuns: 50 },
    )
  })
})
