import type { NamedNode, Quad } from '@rdfjs/types'
import { DataFactory } from 'n3'
import { resolveIri } from '../model/iri.ts'
import type { Model, PropertyModel } from '../model/model.ts'
import { rdf } from '../model/namespaces.ts'
import type { RecordNode, RecordValue } from '../model/record.ts'
import type { LanguageMap } from '../model/values.ts'

const { literal, namedNode, quad } = DataFactory

/** What all quads of a record have in common. */
interface Encoding {
  readonly model: Model
  readonly base: string
  readonly quads: Quad[]
  /** Ids of the nodes already encoded: a passage cited twice is still one node. */
  readonly seen: Set<string>
}

/**
 * A record's RDF: for each node its type, then its properties in the model's order, then the nodes inside it.
 * It is the graph that JSON-LD 1.1 gives for the record under the context of the model, without a detour.
 *
 * @param base IRI that local ids are resolved against.
 */
export function encode(record: RecordNode, model: Model, base: string): Quad[] {
  const encoding: Encoding = { model, base, quads: [], seen: new Set() }
  encodeNode(record, encoding)
  return encoding.quads
}

function encodeNode(node: RecordNode, encoding: Encoding): void {
  if (encoding.seen.has(node.id)) return
  encoding.seen.add(node.id)
  const { model, base, quads } = encoding
  const subject = namedNode(resolveIri(node.id, base, model.prefixes))
  const { iri, uses } = model.classes[node.type]!
  quads.push(quad(subject, namedNode(`${rdf}type`), namedNode(iri)))
  const inside: RecordNode[] = []
  for (const term of Object.keys(uses)) {
    const value = node[term]
    if (value === undefined) continue
    const property = model.properties[term]!
    if (property.kind === 'language') encodeTexts(subject, property, value as LanguageMap, quads)
    else for (const one of valuesOf(value)) encodeValue(subject, property, one, encoding, inside)
  }
  for (const one of inside) encodeNode(one, encoding)
}

function valuesOf(value: RecordValue): readonly (string | RecordNode)[] {
  return Array.isArray(value) ? value : [value as string | RecordNode]
}

function encodeTexts(subject: NamedNode, property: PropertyModel, texts: LanguageMap, quads: Quad[]): void {
  // Language tags are compared without regard to case (RDF 1.1 §3.3); JSON-LD writes them in lower case.
  for (const [tag, text] of Object.entries(texts))
    for (const one of typeof text === 'string' ? [text] : text)
      quads.push(quad(subject, namedNode(property.iri), literal(one, tag.toLowerCase())))
}

function encodeValue(
  subject: NamedNode,
  { iri, kind, datatype, namespace }: PropertyModel,
  value: string | RecordNode,
  { model, base, quads }: Encoding,
  inside: RecordNode[],
): void {
  const predicate = namedNode(iri)
  if (typeof value !== 'string') {
    quads.push(quad(subject, predicate, namedNode(resolveIri(value.id, base, model.prefixes))))
    inside.push(value)
  } else if (kind === 'literal') {
    quads.push(quad(subject, predicate, literal(value, namedNode(datatype!))))
  } else if (kind === 'term') {
    quads.push(quad(subject, predicate, namedNode(namespace + value)))
  } else {
    quads.push(quad(subject, predicate, namedNode(resolveIri(value, base, model.prefixes))))
  }
}
