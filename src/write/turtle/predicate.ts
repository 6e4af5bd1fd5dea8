import type { Predicate, TurtleContext } from './context.ts'
import { writeIri } from './iri.ts'
import { rdf } from './rdf.ts'

/** The text and rank of a predicate; `rdf:type` is written `a` and ranks before all. */
export function predicateOf(iri: string, context: TurtleContext): Predicate {
  const known = context.predicates.get(iri)
  if (known) return known
  const predicate: Predicate =
    iri === rdf.type
      ? { text: 'a', rank: Number.NEGATIVE_INFINITY }
      : { text: writeIri(iri, context), rank: context.rank(iri) ?? Number.POSITIVE_INFINITY }
  context.predicates.set(iri, predicate)
  return predicate
}
