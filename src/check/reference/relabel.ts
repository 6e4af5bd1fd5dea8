import type { Quad, Term } from '@rdfjs/types'
import { DataFactory, Store } from 'n3'

/** A copy of a graph under other blank node labels, and the way back. */
export interface RelabelledGraph {
  readonly graph: Store
  /** The term that stood in the original graph; a term of another graph is returned as it is. */
  readonly original: (term: Term) => Term
}

/**
 * Copies quads into one graph with blank nodes named after a prefix, so that those of two graphs are never taken
 * for each other, nor for an IRI: rdf-validate-shacl tells them apart by `value` alone.
 *
 * ```ts
 * relabel(quads, 'data')   // _:b0 becomes _:data0
 * ```
 */
export function relabel(quads: Iterable<Quad>, prefix: string): RelabelledGraph {
  const originals = new Map<string, Term>()
  const labels = new Map<string, string>()
  const rename = <T extends Term>(term: T): T => {
    if (term.termType !== 'BlankNode') return term
    const label = labels.get(term.value) ?? `${prefix}${labels.size}`
    labels.set(term.value, label)
    originals.set(label, term)
    return DataFactory.blankNode(label) as unknown as T
  }
  const graph = new Store()
  for (const { subject, predicate, object } of quads) {
    graph.addQuad(DataFactory.quad(rename(subject), predicate, rename(object)))
  }
  return {
    graph,
    original: term => (term.termType === 'BlankNode' ? (originals.get(term.value) ?? term) : term),
  }
}
