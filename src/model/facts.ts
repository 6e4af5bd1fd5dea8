import type { Quad, Term } from '@rdfjs/types'
import { Store, termFromId } from 'n3'
import { rdfs } from './namespaces.ts'

/** What a node goes by here: its IRI, or the label of a blank node. */
export function keyOf({ termType, value }: Term): string {
  return termType === 'BlankNode' ? `_:${value}` : value
}

/** Look-ups in the graph of ontology and shapes. Nodes are IRIs or blank node labels; order is that of the files. */
export interface Facts {
  readonly objects: (subject: string, predicate: string) => readonly Term[]
  /** The English text, or any other; empty if there is none. */
  readonly text: (subject: string, predicate: string) => string
  readonly iris: (subject: string, predicate: string) => readonly string[]
  /** Subjects that have the property, with the given object if one is given. */
  readonly having: (predicate: string, object?: string) => readonly string[]
  /** The class itself and all its superclasses. */
  readonly ancestors: (iri: string) => ReadonlySet<string>
}

/** Indexes the graph of ontology and shapes. */
export function factsOf(quads: readonly Quad[]): Facts {
  const store = new Store([...quads])
  const objects = (subject: string, predicate: string): Term[] =>
    store.getObjects(termFromId(subject), predicate, null)
  const text = (subject: string, predicate: string): string => {
    const all = objects(subject, predicate).filter(term => term.termType === 'Literal')
    return (all.find(term => term.language === 'en') ?? all[0])?.value ?? ''
  }
  const iris = (subject: string, predicate: string): string[] =>
    objects(subject, predicate)
      .filter(term => term.termType === 'NamedNode')
      .map(term => term.value)
  const having = (predicate: string, object?: string): string[] => [
    ...new Set(
      quads
        .filter(({ predicate: p, object: o }) => p.value === predicate && (object ?? o.value) === o.value)
        .map(quad => keyOf(quad.subject)),
    ),
  ]
  const ancestors = (iri: string): Set<string> => {
    const found = new Set([iri])
    for (const one of found) for (const parent of iris(one, `${rdfs}subClassOf`)) found.add(parent)
    return found
  }
  return { objects, text, iris, having, ancestors }
}
