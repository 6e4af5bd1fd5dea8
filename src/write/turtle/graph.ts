import type { Quad } from '@rdfjs/types'
import type { TurtleContext } from './context.ts'
import { writeIri } from './iri.ts'
import { writeLiteral } from './literal.ts'
import { rdf } from './rdf.ts'
import { unsayable } from './unsayable.ts'

/** The properties of a subject: predicate IRI → objects, both in the order first seen. */
type Properties = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Subjects in the order first seen, with their properties. Subjects and objects are Turtle as it will be
 * written, so that equal terms are equal strings and each is written but once; only blank nodes still have
 * the label they came with, after `_:`.
 */
export type Graph = ReadonlyMap<string, Properties>

/** A graph that statements are added to. */
export type GrowingGraph = Map<string, Map<string, Set<string>>>

/** Adds a statement: subject and object as Turtle, the predicate as an IRI. */
export function addStatement(graph: GrowingGraph, subject: string, predicate: string, object: string): void {
  const properties = entry(graph, subject, () => new Map<string, Set<string>>())
  entry(properties, predicate, () => new Set<string>()).add(object)
}

/** Whether a subject or object of a {@link Graph} is a blank node. */
export function isBlank(term: string): boolean {
  return term.startsWith('_:')
}

/**
 * Groups quads by subject and predicate; a triple that is there twice is kept once.
 *
 * @throws ChanceryError `bad-term` for what a Turtle document cannot say, `bad-iri`
 */
export function readGraph(quads: Iterable<Quad>, context: TurtleContext): Graph {
  const graph: GrowingGraph = new Map()
  for (const quad of quads) {
    if (quad.graph.termType !== 'DefaultGraph') throw unsayable('Turtle', 'a named graph', quad.graph)
    if (quad.predicate.termType !== 'NamedNode')
      throw unsayable('Turtle', 'a predicate that is not an IRI', quad.predicate)
    const subject = subjectText(quad.subject, context)
    addStatement(graph, subject, quad.predicate.value, objectText(quad.object, context))
  }
  return graph
}

function entry<Value>(map: Map<string, Value>, key: string, create: () => Value): Value {
  const found = map.get(key)
  if (found !== undefined) return found
  const created = create()
  map.set(key, created)
  return created
}

function subjectText(subject: Quad['subject'], context: TurtleContext): string {
  if (subject.termType === 'NamedNode') return writeIri(subject.value, context)
  if (subject.termType === 'BlankNode') return `_:${subject.value}`
  throw unsayable('Turtle', 'a subject that is neither an IRI nor a blank node', subject)
}

function objectText(object: Quad['object'], context: TurtleContext): string {
  if (object.termType === 'NamedNode')
    return object.value === rdf.nil ? '()' : writeIri(object.value, context)
  if (object.termType === 'BlankNode') return `_:${object.value}`
  if (object.termType === 'Literal') return writeLiteral(object, context)
  throw unsayable('Turtle', 'an object that is neither an IRI, a blank node nor a literal', object)
}
