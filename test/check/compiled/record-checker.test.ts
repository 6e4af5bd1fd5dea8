import type { Quad } from '@rdfjs/types'
import { Store } from 'n3'
import { describe, expect, it } from 'vitest'
import { compileShapes } from '../../../src/check/compiled/compile-shapes.ts'
import {
  type Knowledge,
  type RecordChecker,
  recordChecker,
} from '../../../src/check/compiled/record-checker.ts'
import { addQuads } from '../../../src/check/compiled/term-ids.ts'
import { turtle } from '../turtle.ts'
import { resultLines } from './both-engines.ts'

const letters = 'ex:S sh:targetClass ex:Letter ; sh:property ex:P . ex:P sh:path ex:sender ;'

function checkerOf(shapes: string, isInstance?: Knowledge['isInstance']): RecordChecker {
  const background = turtle('ex:Envoy rdfs:subClassOf ex:Person . ex:nobody a ex:Person .')
  return recordChecker(compileShapes(new Store(turtle(shapes))), {
    background,
    ...(isInstance && { isInstance }),
  })
}

function check(record: readonly Quad[], { check, graph, terms }: RecordChecker): readonly string[] {
  addQuads(record, graph, terms)
  return resultLines(check())
}

describe('recordChecker', () => {
  it('checks one record after another', () => {
    const checker = checkerOf(`${letters} sh:minCount 1 .`)
    expect(check(turtle('ex:l a ex:Letter .'), checker)).toHaveLength(1)
    expect(check(turtle('ex:l a ex:Letter ; ex:sender ex:a .'), checker)).toEqual([])
    expect(check(turtle('ex:m a ex:Letter .'), checker)).toEqual([
      'MinCount <http://example.org/m> <http://example.org/sender>  <http://www.w3.org/ns/shacl#Violation> <http://example.org/P> 0',
    ])
  })

  it('takes a record as text, without a quad', () => {
    const { check, graph, terms } = checkerOf(`${letters} sh:nodeKind sh:IRI .`)
    const letter = terms.iri('http://example.org/l')
    graph.add(letter, graph.type, terms.iri('http://example.org/Letter'))
    const text = terms.literalType('http://www.w3.org/2001/XMLSchema#string')
    graph.add(letter, terms.iri('http://example.org/sender'), terms.literal('Stalin', text))
    expect(check()).toMatchObject([{ value: { termType: 'Literal', value: 'Stalin' } }])
  })

  it('knows classes from the record, from the background, and from the other records', () => {
    const checker = checkerOf(
      `${letters} sh:class ex:Person .`,
      (iri, superclass) => iri.endsWith('elsewhere') && superclass === 'http://example.org/Person',
    )
    const senders = 'ex:here, ex:nobody, ex:elsewhere, ex:nowhere, "Stalin"'
    const record = turtle(`ex:l a ex:Letter ; ex:sender ${senders} . ex:here a ex:Person .`)
    expect(check(record, checker).map(line => line.split(' ')[3])).toEqual([
      '"Stalin"',
      '<http://example.org/nowhere>',
    ])
  })

  it('needs no more memory for many records than for few', () => {
    const checker = checkerOf(`${letters} sh:minCount 1 .`)
    const { check, graph, terms } = checker
    const sender = terms.iri('http://example.org/sender')
    terms.keep()
    for (let index = 0; index < 20_000; index++) {
      graph.add(terms.iri(`http://example.org/l${index}`), sender, terms.iri(`http://example.org/p${index}`))
      check()
    }
    expect(terms.size).toBeLessThan(3000)
    expect(graph.size).toBe(0)
  })

  it.each([
    ['a target node', 'ex:S sh:targetNode ex:a ; sh:nodeKind sh:IRI .'],
    ['the objects of a predicate', 'ex:S sh:targetObjectsOf ex:p ; sh:nodeKind sh:IRI .'],
    ['a path of two steps', 'ex:S sh:targetClass ex:C ; sh:property [ sh:path ( ex:p ex:q ) ] .'],
    ['a path backwards', 'ex:S sh:targetClass ex:C ; sh:property [ sh:path [ sh:inversePath ex:p ] ] .'],
    [
      "a value's properties",
      'ex:S sh:targetClass ex:C ; sh:property [ sh:path ex:p ; sh:node [ sh:property [ sh:path ex:q ] ] ] .',
    ],
    ['closed values', 'ex:S sh:targetClass ex:C ; sh:property [ sh:path ex:p ; sh:closed true ] .'],
    [
      "pairs of a value's properties",
      'ex:S sh:targetClass ex:C ; sh:property [ sh:path ex:p ; sh:not [ sh:equals ex:q ] ] .',
    ],
  ])('refuses shapes that read more than one record: %s', (_, shapes) => {
    expect(() => checkerOf(shapes)).toThrow(expect.objectContaining({ code: 'not-evaluated' }))
  })

  it('accepts shapes that read the focus node alone, however nested', () => {
    const shapes = `
      ex:S sh:targetClass ex:Letter ; sh:closed true ; sh:ignoredProperties ( rdf:type ) ;
        sh:or ( [ sh:path ex:p ; sh:minCount 1 ] [ sh:node ex:N ] ) ;
        sh:property [ sh:path ex:p ; sh:lessThan ex:q ; sh:or ( [ sh:nodeKind sh:IRI ] [ sh:minLength 2 ] ) ] .
      ex:N sh:property [ sh:path ex:q ; sh:minCount 1 ] .
    `
    expect(check(turtle('ex:l a ex:Letter .'), checkerOf(shapes))).toHaveLength(1)
  })
})
