import type { Quad, Term } from '@rdfjs/types'
import { DataFactory, termFromId, termToId } from 'n3'
import type { IdGraph } from './id-graph.ts'
import { BLANK, IRI, type TermTable } from './term-table.ts'

/**
 * The id of an RDF/JS term.
 *
 * ```ts
 * termId(literal('4', namedNode(xsd + 'integer')), terms) === termId(literal('4', namedNode(xsd + 'integer')), terms)
 * ```
 */
export function termId(term: Term, terms: TermTable): number {
  switch (term.termType) {
    case 'NamedNode':
      return terms.iri(term.value)
    case 'BlankNode':
      return terms.blank(term.value)
    case 'Literal': {
      const { datatype, direction, language, value } = term
      return terms.literal(value, terms.literalType(datatype.value, language, direction ?? ''))
    }
    default:
      return terms.other(termToId(term as Parameters<typeof termToId>[0]))
  }
}

/** The RDF/JS term of an id. */
export function termOf(id: number, terms: TermTable): Term {
  const text = terms.textOf(id)
  const type = terms.literalTypeOf(id)
  if (type) {
    const { datatype, direction, language } = type
    if (language === '') return DataFactory.literal(text, DataFactory.namedNode(datatype))
    return DataFactory.literal(text, direction === '' ? language : `${language}--${direction}`)
  }
  if (terms.typeOf(id) === IRI) return DataFactory.namedNode(text)
  return terms.typeOf(id) === BLANK ? DataFactory.blankNode(text) : (termFromId(text) as Term)
}

/** Adds quads to a graph. Which named graph they stood in is lost: SHACL knows none. */
export function addQuads(quads: Iterable<Quad>, graph: IdGraph, terms: TermTable): void {
  let last: Term | undefined
  let id = 0
  for (const { subject, predicate, object } of quads) {
    // Parsers and encoders give the statements about a node one after another, with the same object for it.
    if (subject !== last) id = termId(subject, terms)
    last = subject
    graph.add(id, termId(predicate, terms), termId(object, terms))
  }
}
