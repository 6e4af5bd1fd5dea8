import { createHash } from 'node:crypto'
import { Parser } from 'n3'
import { beforeAll, describe, expect, test } from 'vitest'
import { canonicalRdf, type Published, published } from './published.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

describe('the published folder', () => {
  let files: Published
  beforeAll(async () => {
    files = await published()
  })

  test('holds the dumps, the descriptions, two files for each record, and nothing else', () => {
    expect(Object.keys(files)).toEqual([
      'context.jsonld',
      'dataset.jsonld',
      'dataset.ttl',
      'document/telegram-7.jsonld',
      'document/telegram-7.ttl',
      'dump.jsonld',
      'dump.nq',
      'dump.ttl',
      'manifest.json',
      'ontology.ttl',
      'organization/staff.jsonld',
      'organization/staff.ttl',
      'person/ivanov.jsonld',
      'person/ivanov.ttl',
      'shapes.ttl',
      'text/7.jsonld',
      'text/7.ttl',
    ])
  })

  test('has the same bytes whenever it is published', async () => {
    expect(await published()).toEqual(files)
  })

  test('has a record as Turtle', () => {
    expect(files['person/ivanov.ttl']).toBe(`@base <https://example.org/archive/> .
@prefix ch: <https://w3id.org/chancery/ns#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .

<person/ivanov>
  a ch:Person ;
  skos:prefLabel "Ivanov"@en, "Иванов"@ru ;
  ch:memberOf <organization/staff> .
`)
  })

  test('has a record as JSON-LD', () => {
    expect(files['person/ivanov.jsonld']).toBe(`{
  "@context": [
    "https://example.org/archive/context.jsonld",
    {
      "@base": "https://example.org/archive/"
    }
  ],
  "id": "person/ivanov",
  "type": "Person",
  "prefLabel": {
    "en": "Ivanov",
    "ru": "Иванов"
  },
  "memberOf": [
    "organization/staff"
  ]
}
`)
  })

  test('has ontology and shapes that parse, with the concepts that the data name', () => {
    const subjects = new Set(new Parser().parse(files['ontology.ttl']!).map(quad => quad.subject.value))
    expect(subjects).toContain('https://w3id.org/chancery/ns#Telegram')
    const used = new Parser()
      .parse(files['dump.nq']!)
      .flatMap(({ predicate, object }) => [predicate.value, object.value])
    const own = used.filter(iri => iri.startsWith('https://w3id.org/chancery/ns#'))
    expect(own.filter(iri => !subjects.has(iri))).toEqual([])
    expect(new Parser().parse(files['shapes.ttl']!).length).toBeGreaterThan(0)
  })

  test('describes itself with its three dumps as distributions', () => {
    const turtle = files['dataset.ttl']!
    for (const name of ['dump.ttl', 'dump.nq', 'dump.jsonld']) {
      expect(turtle).toContain(`dcat:downloadURL <${name}>`)
    }
  })
})

describe('the manifest', () => {
  let files: Published
  beforeAll(async () => {
    files = await published()
  })

  test('has digest and size of every other file', () => {
    const { 'manifest.json': manifest, ...others } = files
    const described = Object.entries(others).map(([path, text]) => [
      path,
      { sha256: sha256(text), size: Buffer.byteLength(text) },
    ])
    expect(JSON.parse(manifest!).files).toEqual(Object.fromEntries(described))
  })

  test('lists the files in code point order', () => {
    const listed = Object.keys(JSON.parse(files['manifest.json']!).files)
    expect(listed).toEqual(listed.toSorted())
  })

  test('counts records and statements', () => {
    expect(JSON.parse(files['manifest.json']!)).toMatchObject({ records: 4, statements: 69 })
    expect(files['dump.nq']!.trimEnd().split('\n')).toHaveLength(69)
  })

  test('names the state of the dataset by the digest of its canonical N-Quads', async () => {
    expect(JSON.parse(files['manifest.json']!).graph).toEqual({
      algorithm: 'RDFC-1.0',
      sha256: sha256(await canonicalRdf(files['dump.ttl']!)),
    })
  })

  test('names the same state whatever form the dump has', async () => {
    const others = await published({ inlineContext: true, canonical: true })
    expect(JSON.parse(others['manifest.json']!).graph).toEqual(JSON.parse(files['manifest.json']!).graph)
  })
})
