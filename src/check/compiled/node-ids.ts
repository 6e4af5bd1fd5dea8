import { resolveIri } from '../../model/iri.ts'
import type { Model } from '../../model/model.ts'
import type { TermTable } from './term-table.ts'

/** The numbers of the nodes of one record, by their ids. */
export interface NodeIds {
  readonly of: (id: string) => number
  /** Begins with another record. */
  readonly clear: () => void
}

/**
 * Makes the numbering of nodes in a table whose terms of all records have been kept.
 *
 * A node is met where it is referred to and where it is described: its IRI is put together once a record, is not even
 * looked at unless someone asks, and looked for only if it may be there already.
 */
export function openNodeIds(terms: TermTable, model: Model, base: string): NodeIds {
  let nodes = new Map<string, number>()
  const mayBeThere = terms.hasIriUnder(base)
  const of = (id: string): number => nodes.get(id) ?? add(id)
  const add = (id: string): number => {
    const node = id.includes(':') ? ofIri(resolveIri(id, base, model.prefixes)) : ofLocal(base + id)
    nodes.set(id, node)
    return node
  }
  const ofLocal = (iri: string): number => (mayBeThere ? terms.iri(iri) : terms.newIri(iri))
  /** What is spelled out may be a node that has a short id, too. */
  const ofIri = (iri: string): number => {
    const rest = iri.startsWith(base) ? iri.slice(base.length) : ':'
    return rest.includes(':') ? terms.iri(iri) : of(rest)
  }
  return {
    of,
    clear() {
      // A new one: what is left of one that is cleared is as slow to fill again.
      nodes = new Map()
    },
  }
}
