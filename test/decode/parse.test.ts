import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortForm } from '../../src/decode/short-form.ts'
import {
  type AnyRecord,
  fromQuads,
  type Person,
  parse,
  type Telegram,
  toJsonLd,
  toNQuads,
  toQuads,
  toTurtle,
} from '../../src/index.ts'
import { model } from '../../src/model/generated.ts'
import { corpusFiles } from './corpus-files.ts'
import { readableRecord } from './readable-record.ts'

const telegram: Telegram = {
  id: 'document/telegram-22591',
  type: 'Telegram',
  title: { en: 'Ciphered Telegram No. 22591', ru: 'Шифртелеграмма No. 22591' },
  kind: 'ciphered-telegram',
  text: 'text/22591',
  copy: [
    {
      id: '#copy-4',
      copyNumber: '4',
      addressee: 'person/beria',
      evidence: [{ line: '24', quote: 'Экз.N 4—тов.Берия' }],
    },
  ],
}

const beria: Person = { id: 'person/beria', type: 'Person', prefLabel: { en: 'Beria', ru: 'Берия' } }
const base = 'https://example.org/archive/'
const context = `${base}context.jsonld`

/** Several records as one JSON-LD document. */
function jsonLdGraph(records: readonly AnyRecord[]): string {
  const nodes = records.map(record => toJsonLd(record, { base, context }))
  return JSON.stringify({
    '@context': nodes[0]!['@context'],
    '@graph': nodes.map(({ '@context': _, ...one }) => one),
  })
}

/** The short forms of all records of the bundled corpus. */
function corpus(): AnyRecord[] {
  return corpusFiles().map(({ record }) => shortForm(record, model) as unknown as AnyRecord)
}

describe('parsing gives back the record of the README', () => {
  it('from Turtle', async () => {
    expect(await parse(toTurtle([telegram]))).toEqual([telegram])
    expect(await parse(toTurtle([telegram]), { format: 'turtle' })).toEqual([telegram])
  })

  it('from N-Quads', async () => {
    expect(await parse(toNQuads([telegram]))).toEqual([telegram])
    expect(await parse(toNQuads([telegram]), { format: 'n-quads' })).toEqual([telegram])
  })

  it('from JSON-LD that embeds its context, or names it by any address', async () => {
    expect(await parse(JSON.stringify(toJsonLd(telegram)))).toEqual([telegram])
    expect(await parse(JSON.stringify(toJsonLd(telegram, { context })), { format: 'json-ld' })).toEqual([
      telegram,
    ])
  })

  it('from quads', () => {
    expect(fromQuads(toQuads(telegram))).toEqual([telegram])
  })

  it('below another base, if it is given', async () => {
    expect(await parse(toTurtle([telegram], { base }), { base })).toEqual([telegram])
    expect(fromQuads(toQuads(telegram, { base }), { base })).toEqual([telegram])
  })

  it('with a byte order mark before it', async () => {
    expect(await parse(`\ufeff${toTurtle([telegram])}`)).toEqual([telegram])
    expect(await parse(`\ufeff${JSON.stringify(toJsonLd(telegram))}`)).toEqual([telegram])
  })
})

describe('parsing', () => {
  it('gives no record for a document without statements', async () => {
    for (const empty of ['', '# nothing\n', '[]', '{ "@graph": [] }']) expect(await parse(empty)).toEqual([])
  })

  it('resolves relative IRIs of a document without a base against the base given', async () => {
    const turtle = '<person/a> a <https://w3id.org/chancery/ns#Person> .'
    expect(await parse(turtle, { base })).toEqual([{ id: 'person/a', type: 'Person' }])
    const json = JSON.stringify({ '@context': context, id: 'person/a', type: 'Person' })
    expect(await parse(json, { base })).toEqual([{ id: 'person/a', type: 'Person' }])
  })

  it('takes Turtle of other tools: other prefixes, any order, subjects in parts', async () => {
    const turtle = `
      PREFIX c: <https://w3id.org/chancery/ns#>
      PREFIX d: <https://example.org/archive/document/>
      @prefix : <https://example.org/archive/document/telegram-22591#> .

      :passage-24-d4888029-quote <http://www.w3.org/ns/oa#exact> """Экз.N 4—тов.Берия""" ;
        a <http://www.w3.org/ns/oa#TextQuoteSelector> .
      :copy-4 c:evidence :passage-24-d4888029 ; c:addressee <https://example.org/archive/person/beria> .
      d:telegram-22591 c:copy :copy-4 ; <http://purl.org/dc/terms/title> 'Шифртелеграмма No. 22591'@RU .
      :passage-24-d4888029-line <http://www.w3.org/ns/oa#refinedBy> :passage-24-d4888029-quote ;
        <http://www.w3.org/1999/02/22-rdf-syntax-ns#value> "line=23,24" ;
        <http://purl.org/dc/terms/conformsTo> <http://tools.ietf.org/rfc/rfc5147> ;
        a <http://www.w3.org/ns/oa#FragmentSelector> .
      d:telegram-22591 <http://purl.org/dc/terms/title> "Ciphered Telegram No. 22591"@en ;
        c:kind <https://w3id.org/chancery/terms#ciphered-telegram> ;
        c:text <https://example.org/archive/text/22591> .
      :copy-4 c:copyNumber "4"^^<http://www.w3.org/2001/XMLSchema#integer> ; a c:Copy .
      d:telegram-22591 a c:Telegram .
      :passage-24-d4888029 a <http://www.w3.org/ns/oa#SpecificResource> ;
        <http://www.w3.org/ns/oa#hasSelector> :passage-24-d4888029-line ;
        <http://www.w3.org/ns/oa#hasSource> <https://example.org/archive/text/22591> .
      d:telegram-22591 c:kind <https://w3id.org/chancery/terms#ciphered-telegram> .`
    expect(await parse(turtle, { base })).toEqual([telegram])
  })

  it('takes JSON-LD of other tools: expanded, flat, with whole IRIs', async () => {
    const json = JSON.stringify([
      {
        '@id': `${base}person/beria`,
        'http://www.w3.org/2004/02/skos/core#prefLabel': [{ '@value': 'Beria', '@language': 'EN' }],
      },
      { '@id': `${base}person/beria`, '@type': ['https://w3id.org/chancery/ns#Person'] },
    ])
    expect(await parse(json, { base })).toEqual([{ ...beria, prefLabel: { en: 'Beria' } }])
  })

  it('takes whole numbers of JSON, which keep their digits', async () => {
    const copy = [{ id: 'document/a#copy-4', type: 'Copy', copyNumber: 4 }]
    const json = JSON.stringify({ '@context': context, id: 'document/a', type: 'Note', copy })
    expect(await parse(json)).toEqual([
      { id: 'document/a', type: 'Note', copy: [{ id: '#copy-4', copyNumber: '4' }] },
    ])
  })

  it('keeps records in the order of the document, whatever the format, and a record before one that it names', async () => {
    const note = {
      id: 'document/note',
      type: 'Note',
      mentions: ['person/beria', 'person/a'],
    } as unknown as AnyRecord
    const records: AnyRecord[] = [note, { ...beria, id: 'person/a' }, telegram, beria]
    expect(await parse(toTurtle(records, { base }), { base })).toEqual(records)
    expect(await parse(toNQuads(records, { base }), { base })).toEqual(records)
    expect(await parse(jsonLdGraph(records), { base })).toEqual(records)
  })

  it('gives back any record from all formats', async () => {
    await fc.assert(
      fc.asyncProperty(readableRecord, async read => {
        const record = shortForm(read, model) as unknown as AnyRecord
        expect(await parse(toTurtle([record]))).toEqual([record])
        expect(await parse(toNQuads([record]))).toEqual([record])
        expect(await parse(JSON.stringify(toJsonLd(record, { context })))).toEqual([record])
      }),
      { numRuns: 200 },
    )
  })

  it('gives back the bundled corpus from all formats', async () => {
    const records = corpus()
    expect(await parse(toTurtle(records, { base }), { base })).toEqual(records)
    expect(await parse(toNQuads(records, { base }), { base })).toEqual(records)
    expect(await parse(jsonLdGraph(records), { base })).toEqual(records)
  })
})
