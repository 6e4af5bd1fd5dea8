import fc from 'fast-check'
import { DataFactory } from 'n3'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/decode/decode.ts'
import { encode } from '../../src/encode/encode.ts'
import { model } from '../../src/model/generated.ts'
import type { RecordNode } from '../../src/model/record.ts'
import { arbitraryRecord } from '../encode/arbitrary-record.ts'
import { asGraphHasIt } from './as-graph-has-it.ts'

const { blankNode, literal, namedNode, quad } = DataFactory
const base = 'https://example.org/corpus/'

const beria: RecordNode = {
  id: 'person/beria',
  type: 'Person',
  prefLabel: { en: 'Beria', ru: 'Берия' },
  name: [{ id: 'person/beria#name', type: 'Name', kind: 'short-name', form: { ru: ['тов.Берия', 'Берия'] } }],
}

describe('decoding', () => {
  it('gives back the record that was encoded', () => {
    expect(decode(encode(beria, model, base), model, base)).toEqual([beria])
  })

  it('gives back any record, but for the case of its language tags and the like', () => {
    fc.assert(
      fc.property(arbitraryRecord, record => {
        expect(decode(encode(record, model, base), model, base)).toEqual([asGraphHasIt(record, base)])
      }),
      { numRuns: 1000 },
    )
  })

  it('puts the keys of any record into the order of the model, in whatever order the quads are', () => {
    const shuffled = fc
      .tuple(arbitraryRecord, fc.infiniteStream(fc.nat()))
      .map(([record, keys]) => encode(record, model, base).map(one => ({ one, key: keys.next().value! })))
    fc.assert(
      fc.property(shuffled, quads => {
        const sorted = quads.toSorted((a, b) => a.key - b.key).map(({ one }) => one)
        for (const node of decode(sorted, model, base)) {
          const order = ['id', 'type', ...Object.keys(model.classes[node.type]!.uses)]
          expect(Object.keys(node)).toEqual(order.filter(key => key in node))
        }
      }),
    )
  })

  it('takes a statement that is made twice as one', () => {
    const quads = encode(beria, model, base)
    expect(decode([...quads, ...quads], model, base)).toEqual([beria])
  })

  it('gives records in the order in which the graph first speaks of them', () => {
    const zhou: RecordNode = { id: 'person/zhou', type: 'Person', prefLabel: { en: 'Zhou' } }
    const quads = [zhou, beria].flatMap(record => encode(record, model, base))
    expect(decode(quads, model, base)).toEqual([zhou, beria])
  })

  it('takes IRIs below the base as ids, and leaves those that no id can be as they are', () => {
    const iri = (value: string) => namedNode(value)
    const quads = [
      quad(
        iri(`${base}document/a`),
        iri('http://www.w3.org/1999/02/22-rdf-syntax-ns#type'),
        iri('https://w3id.org/chancery/ns#Note'),
      ),
      ...[`${base}person/a`, `${base}person/a#name`, `${base}Person/A`, base, 'urn:x:y'].map(one =>
        quad(iri(`${base}document/a`), iri('https://w3id.org/chancery/ns#mentions'), iri(one)),
      ),
    ]
    expect(decode(quads, model, base)).toEqual([
      {
        id: 'document/a',
        type: 'Note',
        mentions: ['person/a', 'person/a#name', `${base}Person/A`, base, 'urn:x:y'],
      },
    ])
  })

  it('takes IRIs as they are where no record is meant, below the base too', () => {
    const dataset: RecordNode = {
      id: 'dataset',
      type: 'Dataset',
      license: `${base}rights/open`,
    }
    expect(decode(encode(dataset, model, base), model, base)).toEqual([dataset])
  })

  it('gives a passage that supports two statements at both', () => {
    const evidence = [
      {
        id: 'person/beria#passage',
        type: 'SpecificResource',
        hasSource: 'text/1',
        hasSelector: { id: 'person/beria#selector', type: 'FragmentSelector', value: 'line=0,1' },
      },
    ]
    const [name] = beria['name'] as readonly RecordNode[]
    const cited: RecordNode = { ...beria, name: [{ ...name!, evidence }], evidence }
    expect(decode(encode(cited, model, base), model, base)).toEqual([cited])
  })

  it('refuses nodes within nodes without end, and not for want of room', () => {
    const type = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type')
    const ch = 'https://w3id.org/chancery/ns#'
    const iri = (depth: number) => namedNode(`${base}document/a${depth > 0 ? `#note-${depth}` : ''}`)
    const quads = Array.from({ length: 20_000 }, (_, depth) => [
      quad(iri(depth), type, namedNode(`${ch}${depth > 0 ? 'EditorialNote' : 'Note'}`)),
      quad(iri(depth), namedNode(`${ch}editorialNote`), iri(depth + 1)),
    ]).flat()
    expect(() => decode(quads, model, base)).toThrow(
      `<${base}document/a#note-101> is more than 100 levels deep inside its record. Write what is meant as records that refer to each other.`,
    )
  })

  it('refuses any graph of a record that has one more statement, of whatever kind', () => {
    const foreign = fc.constantFrom(
      quad(namedNode(`${base}person/x`), namedNode('urn:p'), literal('x')),
      quad(
        namedNode('urn:s'),
        namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type'),
        namedNode('https://w3id.org/chancery/ns#Person'),
      ),
      quad(blankNode(), namedNode('https://w3id.org/chancery/ns#mentions'), namedNode('urn:o')),
      quad(
        namedNode(`${base}person/x#lost`),
        namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type'),
        namedNode('https://w3id.org/chancery/ns#Name'),
      ),
    )
    fc.assert(
      fc.property(arbitraryRecord, foreign, fc.nat(), (record, extra, at) => {
        const quads = encode(record, model, base)
        quads.splice(at % (quads.length + 1), 0, extra)
        expect(() => decode(quads, model, base)).toThrow(expect.objectContaining({ code: 'bad-graph' }))
      }),
      { numRuns: 500 },
    )
  })
})
