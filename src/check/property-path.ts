import type { Term } from '@rdfjs/types'
import { listMembers } from './list-members.ts'
import type { ShapesGraph } from './shapes-graph.ts'
import { rdf, sh } from './vocabulary.ts'

/** A SHACL property path (SHACL §2.3.1) as a tree. */
export type PropertyPath =
  | { readonly kind: 'predicate'; readonly iri: string }
  | { readonly kind: 'sequence' | 'alternative'; readonly members: readonly PropertyPath[] }
  | { readonly kind: UnaryKind; readonly step: PropertyPath }

type UnaryKind = 'inverse' | 'zero-or-more' | 'one-or-more' | 'zero-or-one'

const UNARY: ReadonlyMap<string, UnaryKind> = new Map([
  [sh('inversePath').value, 'inverse'],
  [sh('zeroOrMorePath').value, 'zero-or-more'],
  [sh('oneOrMorePath').value, 'one-or-more'],
  [sh('zeroOrOnePath').value, 'zero-or-one'],
])

/**
 * Reads the path that starts at a node of a shapes graph; `undefined` when it is not well-formed. A list is a
 * sequence whatever else is said of its head; every other path node has exactly one triple.
 *
 * ```ts
 * // [ sh:inversePath ex:author ]
 * readPath(node, shapes)   // { kind: 'inverse', step: { kind: 'predicate', iri: 'http://…/author' } }
 * ```
 */
export function readPath(node: Term, graph: ShapesGraph): PropertyPath | undefined {
  return read(node, graph, new Set())
}

function read(node: Term, graph: ShapesGraph, above: ReadonlySet<string>): PropertyPath | undefined {
  if (node.termType === 'NamedNode') return { kind: 'predicate', iri: node.value }
  if (node.termType !== 'BlankNode' || above.has(node.value)) return undefined
  const within = new Set(above).add(node.value)

  if (graph.getObjects(node, rdf('first'), null).length > 0) {
    return several('sequence', node, graph, within)
  }
  const triples = graph.getQuads(node, null, null, null)
  const triple = triples[0]
  if (!triple || triples.length > 1) return undefined
  if (triple.predicate.equals(sh('alternativePath'))) {
    return several('alternative', triple.object, graph, within)
  }
  const kind = UNARY.get(triple.predicate.value)
  const step = kind && read(triple.object, graph, within)
  return kind && step && { kind, step }
}

function several(
  kind: 'sequence' | 'alternative',
  list: Term,
  graph: ShapesGraph,
  above: ReadonlySet<string>,
): PropertyPath | undefined {
  const members = listMembers(list, graph)?.map(member => read(member, graph, above))
  if (!members || members.length < 2) return undefined
  return members.every(member => member !== undefined) ? { kind, members } : undefined
}
