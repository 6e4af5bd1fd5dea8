import type { Model } from '../model/model.ts'

/** What is known of a node of another record: its class, or nothing more than that its record cannot be read. */
export interface KnownNode {
  readonly type?: string
}

/** The records beside the one that is checked, as far as its links ask about them. */
export interface OtherRecords {
  /** Whether an IRI is an instance of a class, given by its IRI. */
  readonly isInstance: (iri: string, superclass: string) => boolean
  /** The same for what has this id under the base, where that need not become an IRI first. */
  readonly leadsTo?: (id: string, superclass: string) => boolean
  /** The node with an IRI; `undefined` if no record describes it. */
  readonly find: (iri: string) => KnownNode | undefined
  /** The ids of nodes, to guess from which was meant. */
  readonly ids: () => Iterable<string>
}

/**
 * Other records that can be looked into. A node of a record that cannot be read passes for an instance of any
 * class, since that record has an issue of its own.
 *
 * ```ts
 * otherRecords(model, iri => nodes.get(iri), () => ids)
 * ```
 */
export function otherRecords(
  model: Model,
  find: OtherRecords['find'],
  ids: OtherRecords['ids'],
): OtherRecords {
  const above = new Map(
    Object.entries(model.classes).map(([name, { iri, ancestors }]) => [
      name,
      new Set([iri, ...ancestors.map(ancestor => model.classes[ancestor]!.iri)]),
    ]),
  )
  return Object.freeze({
    find,
    ids,
    isInstance(iri: string, superclass: string): boolean {
      const found = find(iri)
      if (!found) return false
      return found.type === undefined || above.get(found.type)!.has(superclass)
    },
  })
}

/** The ids that become these IRIs when they are resolved against a base, of those that do. */
export function idsBelow(iris: Iterable<string>, base: string): string[] {
  return Array.from(iris)
    .filter(iri => iri.startsWith(base) && iri.length > base.length)
    .map(iri => iri.slice(base.length))
}
