import type { Quad } from '@rdfjs/types'
import { ChanceryError } from '../model/error.ts'
import type { Model } from '../model/model.ts'
import { shown } from './shown.ts'

/** What a graph says of one node: for each property the values, in the order of the quads. */
export type Statements = ReadonlyMap<string, readonly Quad['object'][]>

/**
 * The statements of a graph by the IRI of their subject, and by that of their property. A statement that is made
 * twice is one (RDF 1.1 §3.1).
 *
 * @throws ChanceryError `bad-graph` for what no record can hold: a named graph, a blank node, a triple term.
 */
export function statementsOf(quads: Iterable<Quad>, model: Model): ReadonlyMap<string, Statements> {
  const subjects = new Map<string, Map<string, Quad['object'][]>>()
  const seen = new Set<string>()
  for (const quad of quads) {
    refuseUnplaceable(quad, model)
    const { subject, predicate, object } = quad
    const key = [subject.value, predicate.value, ...identity(object)].join('\n')
    if (seen.has(key)) continue
    seen.add(key)
    const properties = subjects.get(subject.value) ?? new Map<string, Quad['object'][]>()
    subjects.set(subject.value, properties)
    const values = properties.get(predicate.value)
    if (values) values.push(object)
    else properties.set(predicate.value, [object])
  }
  return subjects
}

/** What makes an object the same as another. The value stands last, since it may hold any character. */
function identity(object: Quad['object']): string[] {
  if (object.termType !== 'Literal') return [object.termType, object.value]
  return [object.termType, object.datatype.value, object.language?.toLowerCase() ?? '', object.value]
}

function refuseUnplaceable(quad: Quad, model: Model): void {
  const { subject, predicate, object, graph } = quad
  const parts = [subject, predicate, object]
  if (graph.termType !== 'DefaultGraph') {
    throw refusal(
      quad,
      model,
      `is in the graph ${shown(graph, model)}, and records are in the default graph. Take it out of its graph first.`,
    )
  }
  if (parts.some(term => term.termType === 'BlankNode')) {
    throw refusal(
      quad,
      model,
      'has a blank node. Give the node an IRI: class/name below the base for a record, and #name after it for a node inside.',
    )
  }
  if (subject.termType !== 'NamedNode' || predicate.termType !== 'NamedNode' || object.termType === 'Quad') {
    throw refusal(
      quad,
      model,
      'is not one of RDF 1.1, which records are written in. Say it with IRIs and literals.',
    )
  }
}

function refusal({ subject, predicate, object }: Quad, model: Model, reason: string): ChanceryError {
  const statement = [subject, predicate, object].map(term => shown(term, model)).join(' ')
  return new ChanceryError('bad-graph', `The statement ${statement} ${reason}`)
}
