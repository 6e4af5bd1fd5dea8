import type { PropertyPath } from '../property-path.ts'
import type { IdGraph } from './id-graph.ts'
import type { TermTable } from './term-table.ts'

/** Adds what a path reaches from a node. */
export type Follow = (from: number, graph: IdGraph, reached: Set<number>) => void

/**
 * A property path as a function (SHACL §2.3.1). An inverse is carried down to the predicates: `^(p/q*)` becomes
 * `(^q)* / ^p`.
 *
 * ```ts
 * const follow = followPath({ kind: 'inverse', step: { kind: 'predicate', iri } }, terms)
 * ```
 */
export function followPath(path: PropertyPath, terms: TermTable, inverse = false): Follow {
  switch (path.kind) {
    case 'predicate':
      return inverse ? backward(terms.iri(path.iri)) : forward(terms.iri(path.iri))
    case 'inverse':
      return followPath(path.step, terms, !inverse)
    case 'sequence': {
      const steps = path.members.map(member => followPath(member, terms, inverse))
      return sequence(inverse ? steps.toReversed() : steps)
    }
    case 'alternative':
      return alternative(path.members.map(member => followPath(member, terms, inverse)))
    case 'zero-or-more':
      return alternative([itself, oneOrMore(followPath(path.step, terms, inverse))])
    case 'one-or-more':
      return oneOrMore(followPath(path.step, terms, inverse))
    case 'zero-or-one':
      return alternative([itself, followPath(path.step, terms, inverse)])
  }
}

function forward(predicate: number): Follow {
  return (from, graph, reached) => {
    for (let triple = graph.firstOf(from); triple >= 0; triple = graph.nextOf(triple)) {
      if (graph.predicateOf(triple) === predicate) reached.add(graph.objectOf(triple))
    }
  }
}

function backward(predicate: number): Follow {
  return (from, graph, reached) => {
    for (let triple = graph.firstTo(from); triple >= 0; triple = graph.nextTo(triple)) {
      if (graph.predicateOf(triple) === predicate) reached.add(graph.subjectOf(triple))
    }
  }
}

function itself(from: number, _graph: IdGraph, reached: Set<number>): void {
  reached.add(from)
}

function alternative(ways: readonly Follow[]): Follow {
  return (from, graph, reached) => {
    for (const way of ways) way(from, graph, reached)
  }
}

function sequence(steps: readonly Follow[]): Follow {
  const last = steps.at(-1)!
  return (from, graph, reached) => {
    let nodes = new Set([from])
    for (const step of steps.slice(0, -1)) {
      const next = new Set<number>()
      for (const node of nodes) step(node, graph, next)
      nodes = next
    }
    for (const node of nodes) last(node, graph, reached)
  }
}

function oneOrMore(step: Follow): Follow {
  return (from, graph, reached) => {
    const all = new Set<number>()
    step(from, graph, all)
    // A set is walked in the order of insertion, with what is added on the way.
    for (const node of all) step(node, graph, all)
    for (const node of all) reached.add(node)
  }
}
