import type { Quad } from '@rdfjs/types'
import { closest } from '../model/closest.ts'
import { ChanceryError } from '../model/error.ts'
import { kindsOf } from '../model/kinds-of.ts'
import type { Model } from '../model/model.ts'
import { oa, rdf } from '../model/namespaces.ts'
import { own } from '../model/own.ts'
import type { RecordNode, RecordValue } from '../model/record.ts'
import { classOf } from './class-of.ts'
import { decodeValue } from './decode-value.ts'
import { beginDecoding, type Decoding } from './decoding.ts'
import { shownIri } from './shown.ts'
import { localPart } from './written-iri.ts'

/** Levels of nodes within each other that a record may have. Records have less than ten. */
const deepest = 100

/** A node that is to be decoded: its IRI, that of the record that it is in, and how deep in it. */
interface Focus {
  readonly iri: string
  readonly record: string
  readonly depth: number
}

/**
 * The records of a graph, the inverse of `encode`. A record is a subject whose id has no fragment; a subject
 * with one is a node inside its record, and is written at the property that leads to it. Records are in the
 * order in which the graph first speaks of them, keys in the model's, values in that of the quads.
 *
 * What a graph does not keep comes back in one form: language tags in lower case, a single text of a language
 * without a list, prefixed names as whole IRIs. A reference where a node is meant stays a reference.
 *
 * @param base IRI that the ids of the records are below.
 * @throws ChanceryError `bad-graph` for what no record can hold, naming it: nothing is left out.
 */
export function decode(quads: Iterable<Quad>, model: Model, base: string): RecordNode[] {
  const decoding = beginDecoding(quads, model, base)
  const ids = new Map([...decoding.subjects.keys()].map(iri => [iri, subjectId(iri, base)]))
  const concrete = kindsOf(model)
  const records = [...ids].filter(([, id]) => !id.includes('#'))
  const nodes = records.map(([iri]) => decodeNode({ iri, record: iri, depth: 0 }, concrete, decoding))
  for (const [iri, id] of ids) if (!decoding.placed.has(iri)) throw unplaced(iri, id, decoding)
  return nodes
}

function subjectId(iri: string, base: string): string {
  const id = localPart(iri, base)
  if (id !== undefined) return id
  throw new ChanceryError(
    'bad-graph',
    iri.startsWith(base)
      ? `<${iri}> is no IRI of a record. Behind the base <${base}> has to stand class/name in lower-case letters, digits and hyphens, and for a node inside a record #name after it.`
      : `<${iri}> is not below the base <${base}>. Give the base of the records with the option "base".`,
  )
}

/**
 * Decodes a record, or a node that a property of the record leads to.
 *
 * @param allowed terms of the classes that the node's place allows.
 */
function decodeNode(focus: Focus, allowed: readonly string[], decoding: Decoding): RecordNode {
  const { iri, depth } = focus
  const { model, base, placed } = decoding
  const before = placed.get(iri)
  // A passage may support many statements; any other node stands in one place.
  const isPassage = before && model.classes[before.type]!.iri === `${oa}SpecificResource`
  if (isPassage && allowed.includes(before.type)) return before
  if (placed.has(iri)) {
    throw new ChanceryError(
      'bad-graph',
      `More than one statement leads to <${iri}>, and a node inside a record stands in one place. Keep one of them, or give each a node of its own.`,
    )
  }
  if (depth > deepest) {
    throw new ChanceryError(
      'bad-graph',
      `<${iri}> is more than ${deepest} levels deep inside its record. Write what is meant as records that refer to each other.`,
    )
  }
  placed.set(iri, undefined)
  const type = classOf(iri, allowed, decoding)
  const values = valuesOf(focus, type, decoding)
  const inOrder = Object.keys(model.classes[type]!.uses).filter(term => values.has(term))
  const node = Object.fromEntries([
    ['id', iri.slice(base.length)],
    ['type', type],
    ...inOrder.map(term => [term, values.get(term)!]),
  ]) as RecordNode
  placed.set(iri, node)
  return node
}

function valuesOf(
  { iri, record, depth }: Focus,
  type: string,
  decoding: Decoding,
): ReadonlyMap<string, RecordValue> {
  const { model, properties, subjects } = decoding
  const { uses } = model.classes[type]!
  const values = new Map<string, RecordValue>()
  for (const [property, objects] of subjects.get(iri)!) {
    if (property === `${rdf}type`) continue
    const term = properties.get(property) ?? ''
    const use = own(uses, term)
    if (!use) throw unknownProperty(iri, property, type, model)
    const node = (inner: string): RecordNode | undefined => {
      const inside = inner.startsWith(`${record}#`) && subjects.has(inner)
      const next = { iri: inner, record, depth: depth + 1 }
      return inside ? decodeNode(next, kindsOf(model, use.range!), decoding) : undefined
    }
    values.set(term, decodeValue(objects, { iri, term, use, node }, decoding))
  }
  return values
}

function unknownProperty(iri: string, property: string, type: string, model: Model): ChanceryError {
  const known = Object.keys(model.classes[type]!.uses).map(term => model.properties[term]!.iri)
  const guess = closest(property, known)
  const hint = guess
    ? `Did you mean ${shownIri(guess, model)}?`
    : 'Say it with a property of that class, or take it out.'
  return new ChanceryError(
    'bad-graph',
    `<${iri}> has the property ${shownIri(property, model)}, which class ${type} does not have. ${hint}`,
  )
}

function unplaced(iri: string, id: string, { base, subjects }: Decoding): ChanceryError {
  const record = base + id.slice(0, id.indexOf('#'))
  return new ChanceryError(
    'bad-graph',
    subjects.has(record)
      ? `Nothing in <${record}> leads to <${iri}>, which is a node inside it. Add the statement that does, or take the node out.`
      : `<${iri}> is a node inside <${record}>, of which the graph says nothing. Add that record, or take the node out.`,
  )
}
