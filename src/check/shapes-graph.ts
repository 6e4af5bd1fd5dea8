import type { Quad, Term } from '@rdfjs/types'
import { termToId } from 'n3'

/** What is asked of a shapes graph, in the manner of an N3 store: `null` stands for any term. */
export interface ShapesGraph extends Iterable<Quad> {
  getObjects(subject: Term | null, predicate: Term | string, graph: null): Term[]
  getSubjects(predicate: Term | null, object: Term | null, graph: null): Term[]
  getPredicates(subject: Term, object: null, graph: null): Term[]
  getQuads(subject: Term, predicate: null, object: null, graph: null): Quad[]
}

/**
 * A shapes graph for those who only look into it: terms come in the order of the statements, whatever named graphs
 * these are in. A store, which can also be added to and asked for anything, takes longer to fill than the shapes to
 * compile.
 */
export function shapesGraph(quads: Iterable<Quad>): ShapesGraph {
  const all = new Map<string, Quad>()
  for (const quad of quads) {
    const { subject, predicate, object } = quad
    const key = `${keyOf(subject)} ${predicate.value} ${keyOf(object)}`
    if (!all.has(key)) all.set(key, quad)
  }
  const bySubject = grouped(all.values(), 'subject')
  const byPredicate = grouped(all.values(), 'predicate')
  const about = (subject: Term): readonly Quad[] => bySubject.get(keyOf(subject)) ?? []
  const by = (predicate: string): readonly Quad[] => byPredicate.get(predicate) ?? []
  return Object.freeze<ShapesGraph>({
    getObjects(subject, predicate) {
      const iri = typeof predicate === 'string' ? predicate : predicate.value
      if (!subject) return distinct(by(iri), 'object')
      const objects: Term[] = []
      for (const quad of about(subject)) if (quad.predicate.value === iri) objects.push(quad.object)
      return objects
    },
    getSubjects(predicate, object) {
      const found = predicate ? by(predicate.value) : [...all.values()]
      return distinct(object ? found.filter(quad => quad.object.equals(object)) : found, 'subject')
    },
    getPredicates: subject => distinct(about(subject), 'predicate'),
    getQuads: subject => [...about(subject)],
    [Symbol.iterator]: () => all.values(),
  })
}

function grouped(
  quads: Iterable<Quad>,
  place: 'subject' | 'predicate',
): ReadonlyMap<string, readonly Quad[]> {
  const groups = new Map<string, Quad[]>()
  for (const quad of quads) {
    const key = keyOf(quad[place])
    const group = groups.get(key)
    if (group) group.push(quad)
    else groups.set(key, [quad])
  }
  return groups
}

function distinct(quads: readonly Quad[], place: 'subject' | 'predicate' | 'object'): Term[] {
  const terms = new Map<string, Term>()
  for (const { [place]: term } of quads) {
    const key = keyOf(term)
    if (!terms.has(key)) terms.set(key, term)
  }
  return [...terms.values()]
}

function keyOf(term: Term): string {
  return termToId(term as Parameters<typeof termToId>[0])
}
