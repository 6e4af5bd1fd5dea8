import type { Quad, Term } from '@rdfjs/types'
import fc from 'fast-check'
import { DataFactory, Store, termToId } from 'n3'
import { describe, expect, it } from 'vitest'
import { type ShapesGraph, shapesGraph } from '../../src/check/shapes-graph.ts'

const { namedNode, blankNode, literal, quad } = DataFactory
const [a, b, blank] = [namedNode('http://example.org/a'), namedNode('http://example.org/b'), blankNode('a')]
const nodes = [a, b, blank]
const [p, q] = [namedNode('http://example.org/p'), namedNode('http://example.org/q')]
const predicates = [p, q]
const literals = [literal('a'), literal('a', 'en'), literal('a', namedNode('http://example.org/b'))]
const objects = [...nodes, ...literals]

const quads = fc.array(
  fc
    .tuple(fc.constantFrom(...nodes), fc.constantFrom(...predicates), fc.constantFrom(...objects))
    .map(([subject, predicate, object]) => quad(subject, predicate, object)),
  { maxLength: 20 },
)

describe('a shapes graph', () => {
  it('gives the terms that a store gives', () => {
    fc.assert(
      fc.property(quads, given => {
        expect(answers(shapesGraph(given))).toEqual(answers(new Store(given)))
      }),
    )
  })

  it('gives terms in the order of the statements, each once', () => {
    const graph = shapesGraph([
      quad(blank, q, b),
      quad(a, p, blank),
      quad(a, p, b),
      quad(a, p, blank),
      quad(a, q, b),
    ])
    expect(graph.getObjects(a, p, null)).toEqual([blank, b])
    expect(graph.getObjects(null, q, null)).toEqual([b])
    expect(graph.getSubjects(q, b, null)).toEqual([blank, a])
    expect(graph.getPredicates(a, null, null)).toEqual([p, q])
  })

  it('knows no named graphs', () => {
    const graph = shapesGraph([quad(a, p, a, b), quad(a, p, a, a)])
    expect([...graph]).toHaveLength(1)
    expect(graph.getQuads(a, null, null, null)).toHaveLength(1)
  })
})

/** The answers to all questions there are, each in an order of its own. */
function answers(graph: ShapesGraph): readonly (readonly string[])[] {
  const ids = (terms: readonly Term[]): string[] =>
    terms.map(term => termToId(term as Parameters<typeof termToId>[0])).sort()
  const lines = (found: Iterable<Quad>): string[] =>
    Array.from(found, ({ subject, predicate, object }) =>
      [subject, predicate, object].flatMap(term => ids([term])).join(' '),
    ).sort()
  return [
    lines(graph),
    ...nodes.map(subject => ids(graph.getPredicates(subject, null, null))),
    ...nodes.map(subject => lines(graph.getQuads(subject, null, null, null))),
    ...[null, ...nodes].flatMap(subject =>
      predicates.flatMap(predicate => [
        ids(graph.getObjects(subject, predicate, null)),
        ids(graph.getObjects(subject, predicate.value, null)),
      ]),
    ),
    ...[null, ...predicates].flatMap(predicate =>
      [null, ...objects].map(object => ids(graph.getSubjects(predicate, object, null))),
    ),
  ]
}
