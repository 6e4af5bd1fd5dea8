import { type Graph, isBlank } from './graph.ts'

/** Where a blank node that is the object of exactly one triple stands. */
export interface Reference {
  readonly subject: string
  readonly predicate: string
}

/** For each blank node that is an object: its one reference, or `'many'`. */
export type References = ReadonlyMap<string, Reference | 'many'>

/** Finds where each blank node is referred to from. */
export function findReferences(graph: Graph): References {
  const references = new Map<string, Reference | 'many'>()
  for (const [subject, properties] of graph) {
    for (const [predicate, objects] of properties) {
      for (const object of objects) {
        if (!isBlank(object)) continue
        references.set(object, references.has(object) ? 'many' : { subject, predicate })
      }
    }
  }
  return references
}

/** The reference to a node that has exactly one. */
export function onlyReference(node: string, references: References): Reference | undefined {
  const reference = references.get(node)
  return reference === 'many' ? undefined : reference
}
