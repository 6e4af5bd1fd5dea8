import type { NamedNode, Quad } from '@rdfjs/types'
import { DataFactory } from 'n3'
import { resolveIri } from '../model/iri.ts'
import type { Model, PropertyModel } from '../model/model.ts'
import { oa, rdf } from '../model/namespaces.ts'
import type { RecordNode, RecordValue } from '../model/record.ts'
import type { LanguageMap } from '../model/values.ts'

const { literal, namedNode, quad } = DataFactory

/** What all quads of a record have in common. */
interface Encoding {
  readonly model: Model
  readonly base: string
  readonly quads: Quad[]
  /** Passages that the nodes cite, by id: one cited twice is still one. */
  readonly passages: Map<string, RecordNode>
}

/**
 * A record's RDF: its properties in the model's order, then the nodes inside it in theirs, and the passages
 * that they cite at the end, where they do not come between what people read. It is the graph that JSON-LD 1.1
 * gives for the record under the context of the model, without a detour.
 *
 * @param base IRI that local ids are resolved against.
 */
export function encode(record: RecordNode, model: Model, base: string): Quad[] {
  const encoding: Encoding = { model, base, quads: [], passages: new Map() }
  encodeNode(record, encoding)
  for (const passage of encoding.passages.values()) encodeNode(passage, encoding)
  return encoding.quads
}

function encodeNode(node: RecordNode, encoding: Encoding): void {
  const { model, quads, passages } = encoding
  const subject = iriOf(node.id, encoding)
  const { iri, uses } = model.classes[node.type]!
  quads.push(quad(subject, namedNode(`${rdf}type`), namedNode(iri)))
  const inside: RecordNode[] = []
  for (const term of Object.keys(uses)) {
    const value = node[term]
    if (value === undefined) continue
    const property = model.properties[term]!
    if (property.kind === 'language') encodeTexts(subject, property, value as LanguageMap, quads)
    else
      for (const one of valuesOf(value)) {
        quads.push(quad(subject, namedNode(property.iri), objectOf(property, one, encoding)))
        if (typeof one !== 'string') inside.push(one)
      }
  }
  for (const one of inside) {
    if (model.classes[one.type]!.iri === `${oa}SpecificResource`) passages.set(one.id, one)
    else encodeNode(one, encoding)
  }
}

function valuesOf(value: RecordValue): readonly (string | RecordNode)[] {
  return Array.isArray(value) ? value : [value as string | RecordNode]
}

function encodeTexts(subject: NamedNode, property: PropertyModel, texts: LanguageMap, quads: Quad[]): void {
  const predicate = namedNode(property.iri)
  // Language tags are compared without regard to case (RDF 1.1 §3.3); JSON-LD writes them in lower case.
  for (const [tag, text] of Object.entries(texts))
    for (const one of typeof text === 'string' ? [text] : text)
      quads.push(quad(subject, predicate, literal(one, tag.toLowerCase())))
}

function objectOf(property: PropertyModel, value: string | RecordNode, encoding: Encoding): Quad['object'] {
  if (typeof value !== 'string') return iriOf(value.id, encoding)
  switch (property.kind) {
    case 'literal':
      return literal(value, namedNode(property.datatype!))
    case 'term':
      return namedNode(property.namespace + value)
    default:
      return iriOf(value, encoding)
  }
}

function iriOf(id: string, { base, model }: Encoding): NamedNode {
  return namedNode(resolveIri(id, base, model.prefixes))
}
