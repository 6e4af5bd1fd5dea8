import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IdGraph } from '../../../src/check/compiled/id-graph.ts'
import { TermTable } from '../../../src/check/compiled/term-table.ts'

type Triple = readonly [subject: number, predicate: number, object: number]

const id = fc.integer({ min: 0, max: 12 })
const triples = fc.array(fc.tuple(id, id, id), { maxLength: 60 })

function table(): TermTable {
  const terms = new TermTable()
  for (let index = 0; index < 12; index++) terms.iri(`http://example.org/${index}`)
  return terms
}

function outOf(subject: number, graph: IdGraph): Triple[] {
  const found: Triple[] = []
  for (let triple = graph.firstOf(subject); triple >= 0; triple = graph.nextOf(triple)) {
    found.push([graph.subjectOf(triple), graph.predicateOf(triple), graph.objectOf(triple)])
  }
  return found
}

function into(object: number, graph: IdGraph): Triple[] {
  const found: Triple[] = []
  for (let triple = graph.firstTo(object); triple >= 0; triple = graph.nextTo(triple)) {
    found.push([graph.subjectOf(triple), graph.predicateOf(triple), graph.objectOf(triple)])
  }
  return found
}

function distinct(all: readonly Triple[]): Triple[] {
  return [...new Map(all.map(triple => [triple.join(), triple])).values()]
}

const inOrder = (a: Triple, b: Triple): number => (a.join() < b.join() ? -1 : 1)

describe('IdGraph', () => {
  it('holds each triple once, by subject and by object, also after it was cleared', () => {
    fc.assert(
      fc.property(fc.array(triples, { minLength: 1, maxLength: 4 }), graphs => {
        const graph = new IdGraph(table())
        for (const all of graphs) {
          graph.clear()
          for (const triple of all) graph.add(...triple)
          const expected = distinct(all)
          expect(graph.size).toBe(expected.length)
          expect(graph.subjectCount).toBe(new Set(expected.map(([subject]) => subject)).size)
          for (let term = 0; term <= 12; term++) {
            const from = expected.filter(([subject]) => subject === term)
            const to = expected.filter(([, , object]) => object === term)
            expect(outOf(term, graph).sort(inOrder)).toEqual(from.sort(inOrder))
            expect(into(term, graph).sort(inOrder)).toEqual(to.sort(inOrder))
          }
          for (const triple of all) expect(graph.has(...triple)).toBe(true)
          expect(graph.has(0, 0, 99)).toBe(false)
        }
      }),
    )
  })

  it('gives the classes of a subject first', () => {
    const graph = new IdGraph(table())
    graph.add(1, 2, 3)
    graph.add(1, graph.type, 4)
    graph.add(1, 2, 5)
    graph.add(1, graph.type, 6)
    expect(outOf(1, graph).map(([, predicate]) => predicate === graph.type)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it('grows with its triples and terms', () => {
    const terms = table()
    const graph = new IdGraph(terms)
    for (let index = 0; index < 5000; index++) {
      graph.add(terms.iri(`http://example.org/s${index}`), 1, terms.iri(`http://example.org/o${index % 7}`))
    }
    expect(graph.size).toBe(5000)
    expect(into(terms.iri('http://example.org/o0'), graph)).toHaveLength(715)
  })
})
