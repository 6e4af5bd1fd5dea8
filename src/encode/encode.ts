import type { NamedNode, Quad } from '@rdfjs/types'
import { resolveIri } from '../model/iri.ts'
import type { Model } from '../model/model.ts'
import { rdf } from '../model/namespaces.ts'
import { perBase } from '../model/per-base.ts'
import type { RecordNode } from '../model/record.ts'
import { type PlannedProperty, planOf } from '../model/record-plan.ts'
import { literal, namedNode, triple } from '../model/terms.ts'
import { type RecordVisitor, walkRecord } from '../model/walk-record.ts'

/** Gives the RDF of any record of one model. */
type Encoder = (record: RecordNode) => Quad[]

const encoderOf = perBase(compileEncoder)

/**
 * A record's RDF: its properties in the model's order, then the nodes inside it in theirs, and the passages
 * that they cite at the end, where they do not come between what people read. It is the graph that JSON-LD 1.1
 * gives for the record under the context of the model, without a detour.
 *
 * @param base IRI that local ids are resolved against.
 */
export function encode(record: RecordNode, model: Model, base: string): Quad[] {
  return encoderOf(model, base)(record)
}

/** Predicates, classes and datatypes are terms made once; the quads share them. */
function compileEncoder(model: Model, base: string): Encoder {
  const plan = planOf(model)
  const type = namedNode(`${rdf}type`)
  const classes = Array.from(plan.classes.values(), ({ iri }) => namedNode(iri))
  const predicates = plan.properties.map(({ iri }) => namedNode(iri))
  const datatypes = plan.properties.map(({ datatype = '' }) => namedNode(datatype))
  const iriOf = (id: string): NamedNode => namedNode(resolveIri(id, base, model.prefixes))
  const objectOf = (property: PlannedProperty, value: string | RecordNode): Quad['object'] => {
    if (typeof value !== 'string') return iriOf(value.id)
    if (property.kind === 'literal') return literal(value, datatypes[property.number]!)
    return property.kind === 'term' ? namedNode(property.namespace + value) : iriOf(value)
  }

  let quads: Quad[] = []
  let subject: NamedNode = type
  const visitor: RecordVisitor = {
    begin(id, { number }) {
      subject = iriOf(id)
      quads.push(triple(subject, type, classes[number]!))
    },
    texts(property, texts) {
      const predicate = predicates[property.number]!
      // Language tags are compared without regard to case (RDF 1.1 §3.3); JSON-LD writes them in lower case.
      for (const [tag, text] of Object.entries(texts))
        for (const one of typeof text === 'string' ? [text] : text)
          quads.push(triple(subject, predicate, literal(one, tag.toLowerCase())))
    },
    value(property, value) {
      quads.push(triple(subject, predicates[property.number]!, objectOf(property, value)))
    },
    values(property, values) {
      const predicate = predicates[property.number]!
      for (const one of values) quads.push(triple(subject, predicate, objectOf(property, one)))
    },
    end() {},
  }
  return record => {
    quads = []
    walkRecord(record, plan, visitor)
    const encoded = quads
    quads = []
    return encoded
  }
}
