import type { Term } from '@rdfjs/types'
import { DataFactory, type Store } from 'n3'
import { closest } from '../model/closest.ts'
import { ChanceryError } from '../model/error.ts'
import { owl } from '../model/namespaces.ts'
import { findShapes, referredShapes } from './find-shapes.ts'
import { shapeName } from './shape-name.ts'
import { termText } from './term-text.ts'

/**
 * Refuses a shapes graph that lacks a part of itself: a shape it refers to and says nothing of (`bad-shapes`,
 * with the shape probably meant), or a graph it imports (SHACL §3.1) and does not hold (`not-evaluated`): nothing
 * is ever fetched.
 *
 * ```ts
 * vetCompleteness(shapes)
 * // ChanceryError: shape <http://example.org/Letter> refers by sh:node to <http://example.org/Persn>, of which
 * // the shapes graph says nothing. Did you mean <http://example.org/Person>?
 * ```
 */
export function vetCompleteness(graph: Store): void {
  const shapes = findShapes(graph)
  for (const shape of shapes) {
    for (const { parameter, shape: referred } of referredShapes(shape, graph)) {
      if (referred.termType === 'BlankNode' || isDescribed(referred, graph)) continue
      const names = shapes.filter(other => isDescribed(other, graph)).map(({ value }) => value)
      const meant = closest(referred.value, names)
      throw new ChanceryError(
        'bad-shapes',
        `${shapeName(shape, graph)} refers by sh:${parameter} to ${termText(referred)}, of which the shapes graph ` +
          `says nothing.${meant ? ` Did you mean <${meant}>?` : ''}`,
      )
    }
  }
  for (const { subject, object } of graph.getQuads(
    null,
    DataFactory.namedNode(`${owl}imports`),
    null,
    null,
  )) {
    if (isDescribed(object, graph)) continue
    throw new ChanceryError(
      'not-evaluated',
      `${termText(subject)} imports ${termText(object)}, which was not given. Chancery fetches nothing: add that ` +
        'graph to the shapes, or take out the owl:imports.',
    )
  }
}

function isDescribed(node: Term, graph: Store): boolean {
  return graph.countQuads(node, null, null, null) > 0
}
