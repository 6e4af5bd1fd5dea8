import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encode } from '../../../src/encode/encode.ts'
import { passageNode } from '../../../src/evidence/passage.ts'
import { model } from '../../../src/model/generated.ts'
import type { RecordNode } from '../../../src/model/record.ts'
import { turtleOf } from '../../../src/write/compiled/turtle.ts'
import { quadsToTurtle, turtleParts } from '../../../src/write/turtle/turtle.ts'
import { turtleOptions } from '../../../src/write/turtle-options.ts'
import { arbitraryRecord } from '../../encode/arbitrary-record.ts'
import { citingRecord } from './citing-record.ts'
import { bases, hostileRecord } from './hostile-record.ts'
import { outcome } from './outcome.ts'

const base = 'https://example.org/'

/** By way of quads. */
function blocksOfQuads(record: RecordNode, under: string): string {
  return outcome(() => turtleParts(turtleOptions(model, under)).blocks(encode(record, model, under)))
}

function documentOfQuads(records: readonly RecordNode[], under: string): string {
  const quads = (): ReturnType<typeof encode> => records.flatMap(record => encode(record, model, under))
  return outcome(() => quadsToTurtle(quads(), turtleOptions(model, under)))
}

const person: RecordNode = {
  id: 'person/mao-zedong',
  type: 'Person',
  prefLabel: { en: 'Mao Zedong', ru: 'Мао Цзэдун' },
  memberOf: ['organization/cpc'],
}

describe('Turtle straight from a record', () => {
  it('has a line for each property and a paragraph for each node', () => {
    expect(turtleOf(model, base).document([person])).toBe(`@base <https://example.org/> .
@prefix ch: <https://w3id.org/chancery/ns#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .

<person/mao-zedong>
  a ch:Person ;
  skos:prefLabel "Mao Zedong"@en, "Мао Цзэдун"@ru ;
  ch:memberOf <organization/cpc> .
`)
  })

  it('has all prefixes in the header of a document in parts, and none in its blocks', () => {
    const { header, blocks } = turtleOf(model, base)
    expect(header).toBe(turtleParts(turtleOptions(model, base)).header)
    expect(blocks(person)).toMatch(/^\n<person\/mao-zedong>\n {2}a ch:Person ;\n/)
  })

  it('is empty for no records', () => {
    expect(turtleOf(model, base).document([])).toBe('')
  })

  it('says once what two nodes of one id say', () => {
    const twice = [person, { ...person, prefLabel: { en: 'Mao Zedong', zh: '毛泽东' } }]
    const turtle = turtleOf(model, base).document(twice)
    expect(turtle).toContain('"Mao Zedong"@en, "Мао Цзэдун"@ru, "毛泽东"@zh ;')
    expect(turtle).toBe(documentOfQuads(twice, base))
  })

  it('refuses a base that is no absolute IRI, and an IRI that would not end where it should', () => {
    expect(() => turtleOf(model, 'corpus/')).toThrow(expect.objectContaining({ code: 'bad-iri' }))
    const record = { ...person, memberOf: ['http://x/> a <http://y/'] }
    expect(() => turtleOf(model, base).blocks(record)).toThrow(expect.objectContaining({ code: 'bad-iri' }))
  })

  it('writes the next record as if the one before had not failed', () => {
    const { blocks } = turtleOf(model, base)
    const before = blocks(person)
    expect(() => blocks({ ...person, memberOf: ['http://x/ y'] })).toThrow()
    expect(blocks(person)).toBe(before)
  })
})

describe('Turtle straight from a record and by way of quads', () => {
  it('are the same bytes, for any record under any base', () => {
    fc.assert(
      fc.property(arbitraryRecord, fc.constantFrom(...bases), (record, under) => {
        expect(outcome(() => turtleOf(model, under).blocks(record))).toBe(blocksOfQuads(record, under))
      }),
      { numRuns: 500 },
    )
  }, 120_000)

  it('are the same bytes or the same error, for records that nobody has checked', () => {
    fc.assert(
      fc.property(hostileRecord, fc.constantFrom(...bases), (record, under) => {
        expect(outcome(() => turtleOf(model, under).blocks(record))).toBe(blocksOfQuads(record, under))
      }),
      { numRuns: 2000 },
    )
  }, 120_000)

  it('are the same document with the same prefixes, for any records', () => {
    const records = fc.array(fc.oneof(arbitraryRecord, hostileRecord, fc.constant(person)), { maxLength: 3 })
    fc.assert(
      fc.property(records, fc.constantFrom(...bases), (some, under) => {
        expect(outcome(() => turtleOf(model, under).document(some))).toBe(documentOfQuads(some, under))
      }),
      { numRuns: 500 },
    )
  }, 120_000)

  it('are the same bytes or the same error, for passages', () => {
    fc.assert(
      fc.property(citingRecord, fc.constantFrom(...bases, 'https://example.org/c/d/'), (record, under) => {
        expect(outcome(() => turtleOf(model, under).blocks(record))).toBe(blocksOfQuads(record, under))
        expect(outcome(() => turtleOf(model, under).document([record]))).toBe(
          documentOfQuads([record], under),
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('say once what a passage says and another that is written out under its ids', () => {
    const passage = passageNode({ text: 'text/a', line: '1', quote: 'words' }, person.id)
    const other = {
      ...structuredClone(passage),
      id: `${person.id}#passage-2`,
      hasSelector: { ...passage.hasSelector, value: 'line=1,2' },
    }
    const record = { ...person, evidence: [passage, other as RecordNode] }
    const turtle = turtleOf(model, base).blocks(record)
    expect(turtle).toBe(blocksOfQuads(record, base))
    expect(turtle).toContain('rdf:value "line=0,1", "line=1,2" ;')
  })

  it('break a row at the same width', () => {
    for (let length = 80; length < 120; length++) {
      const record = { ...person, memberOf: ['organization/a', `organization/${'b'.repeat(length - 30)}`] }
      expect(turtleOf(model, base).blocks(record)).toBe(blocksOfQuads(record, base))
    }
  })

  it('differ when one character differs, so that the comparison can fail', () => {
    const other = { ...person, prefLabel: { en: 'Mao Zedong', ru: 'Мaо Цзэдун' } }
    expect(turtleOf(model, base).blocks(other)).not.toBe(blocksOfQuads(person, base))
  })
})
