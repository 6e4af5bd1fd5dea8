import factory from '@rdfjs/data-model'
import type { Literal, NamedNode, Quad } from '@rdfjs/types'

/** The RDF/JS term of an IRI. */
export function namedNode(iri: string): NamedNode {
  return factory.namedNode(iri)
}

/** The RDF/JS term of a text in a language, or of a lexical form with its datatype. */
export function literal(value: string, languageOrDatatype: string | NamedNode): Literal {
  return factory.literal(value, languageOrDatatype)
}

/** A triple: an RDF/JS quad in the default graph. */
export function triple(subject: NamedNode, predicate: NamedNode, object: Quad['object']): Quad {
  return factory.quad(subject, predicate, object)
}
