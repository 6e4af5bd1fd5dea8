import type { Quad } from '@rdfjs/types'
import type { Model } from '../model/model.ts'
import type { RecordNode } from '../model/record.ts'
import { type Statements, statementsOf } from './statements.ts'

/** What the nodes of one graph have in common while they are decoded. */
export interface Decoding {
  readonly model: Model
  readonly base: string
  /** Terms of the model's classes, by IRI. */
  readonly classes: ReadonlyMap<string, string>
  /** Terms of the model's properties, by IRI. */
  readonly properties: ReadonlyMap<string, string>
  readonly subjects: ReadonlyMap<string, Statements>
  /** Nodes that have found their place, by IRI; `undefined` while one is being decoded. */
  readonly placed: Map<string, RecordNode | undefined>
}

/** Begins to decode a graph: sorts its statements by their subjects, and turns the model's tables round. */
export function beginDecoding(quads: Iterable<Quad>, model: Model, base: string): Decoding {
  return {
    model,
    base,
    classes: termsByIri(model.classes),
    properties: termsByIri(model.properties),
    subjects: statementsOf(quads, model),
    placed: new Map(),
  }
}

function termsByIri(table: Readonly<Record<string, { readonly iri: string }>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(table).map(([term, { iri }]) => [iri, term]))
}
