import fc from 'fast-check'
import { DataFactory } from 'n3'
import { describe, expect, it } from 'vitest'
import { termId, termOf } from '../../../src/check/compiled/term-ids.ts'
import { TermTable } from '../../../src/check/compiled/term-table.ts'
import { xsd } from '../../../src/model/namespaces.ts'
import { turtle } from '../turtle.ts'

const { blankNode, literal, namedNode } = DataFactory

const text = fc.string({ maxLength: 3 })
const someTerm = fc.oneof(
  text.map(value => namedNode(`http://example.org/${value}`)),
  text.map(value => blankNode(`b${value}`)),
  text.map(value => literal(value)),
  fc.tuple(text, fc.constantFrom('en', 'ru', 'en--ltr')).map(([value, tag]) => literal(value, tag)),
  fc
    .tuple(text, fc.constantFrom('date', 'byte'))
    .map(([value, type]) => literal(value, namedNode(xsd + type))),
)

describe('TermTable', () => {
  it('gives each term one id, and back the term', () => {
    fc.assert(
      fc.property(fc.array(someTerm), all => {
        const terms = new TermTable()
        const ids = all.map(term => termId(term, terms))
        for (const [index, term] of all.entries()) {
          expect(termOf(ids[index]!, terms).equals(term)).toBe(true)
          const same = all.filter(other => other.equals(term))
          expect(ids.filter(id => id === ids[index])).toHaveLength(same.length)
        }
      }),
    )
  })

  it('takes terms as text', () => {
    const terms = new TermTable()
    const byte = terms.literalType(`${xsd}byte`)
    expect(termOf(terms.literal('1', byte), terms)).toEqual(literal('1', namedNode(`${xsd}byte`)))
    expect(terms.iri('http://example.org/a')).toBe(termId(namedNode('http://example.org/a'), terms))
  })

  it('holds languages equal that differ in case', () => {
    const terms = new TermTable()
    const langString = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString'
    expect(terms.literalType(langString, 'en-GB')).toBe(terms.literalType(langString, 'en-gb'))
    expect(terms.literalType(langString, 'en-GB')).not.toBe(terms.literalType(langString, 'en'))
  })

  it('keeps what it held, forgets the rest, and gives the ids out again', () => {
    fc.assert(
      fc.property(fc.array(someTerm), fc.array(someTerm), fc.array(someTerm), (kept, passing, next) => {
        const terms = new TermTable()
        const ids = kept.map(term => termId(term, terms))
        terms.keep()
        for (const term of passing) termId(term, terms)
        terms.forget()
        expect(terms.passing).toBe(0)
        expect(kept.map(term => termId(term, terms))).toEqual(ids)
        const later = next.map(term => termId(term, terms))
        expect(later.map(id => termOf(id, terms)).every((term, index) => term.equals(next[index]))).toBe(true)
        expect(terms.size).toBe(new Set([...ids, ...later]).size)
      }),
    )
  })

  it('copies itself: what one adds, the other does not see', () => {
    const terms = new TermTable()
    const a = terms.iri('http://example.org/a')
    const copy = terms.copy()
    expect(copy.iri('http://example.org/a')).toBe(a)
    expect(copy.iri('http://example.org/b')).toBe(terms.iri('http://example.org/c'))
    expect(copy.textOf(terms.size - 1)).toBe('http://example.org/b')
  })

  it('holds triples as terms', () => {
    const terms = new TermTable()
    const [statement] = turtle('ex:a ex:p "x"@en .')
    expect(termOf(termId(statement!, terms), terms).equals(statement)).toBe(true)
  })
})
