import type { Quad } from '@rdfjs/types'
import { closest } from '../model/closest.ts'
import { ChanceryError } from '../model/error.ts'
import type { UseModel, ValueKind } from '../model/model.ts'
import { rdf } from '../model/namespaces.ts'
import type { RecordNode, RecordValue } from '../model/record.ts'
import type { LanguageMap } from '../model/values.ts'
import type { Decoding } from './decoding.ts'
import { shown, shownIri } from './shown.ts'
import { writtenIri } from './written-iri.ts'

/** Where a value stands: the node, the property, and what the node's class says of it. */
interface Place {
  readonly iri: string
  readonly term: string
  readonly use: UseModel
  /** The node inside the record that has this IRI, if the graph describes one. */
  readonly node: (iri: string) => RecordNode | undefined
}

/** Datatypes of text with a language, and of text that has a direction besides (RDF 1.2 §3.4). */
const textTypes = [`${rdf}langString`, `${rdf}dirLangString`]

/** Decodes one object of a statement. */
type ValueDecoder = (object: Quad['object'], place: Place, decoding: Decoding) => RecordNode | string

const decoders: Record<Exclude<ValueKind, 'language'>, ValueDecoder> = {
  literal: decodeLiteral,
  reference: decodeReference,
  term: decodeTerm,
}

/**
 * The value or values of one property, from the objects of its statements.
 *
 * @throws ChanceryError `bad-graph` for an object of another kind or datatype than the property's, and for a
 * second one where the class allows one.
 */
export function decodeValue(
  objects: readonly Quad['object'][],
  place: Place,
  decoding: Decoding,
): RecordValue {
  const { kind } = decoding.model.properties[place.term]!
  if (kind === 'language') return decodeTexts(objects, place, decoding)
  if (place.use.max === 1 && objects.length > 1) {
    const found = objects.map(object => shown(object, decoding.model)).join(', ')
    throw new ChanceryError(
      'bad-graph',
      `<${place.iri}> has ${objects.length} values of ${property(place, decoding)}, ${found}, and can have only one. Keep one of them.`,
    )
  }
  const values = objects.map(object => decoders[kind](object, place, decoding))
  return place.use.max === 1 ? values[0]! : values
}

function decodeTexts(objects: readonly Quad['object'][], place: Place, decoding: Decoding): LanguageMap {
  const texts = new Map<string, string[]>()
  for (const object of objects) {
    if (object.termType !== 'Literal' || !textTypes.includes(object.datatype.value)) {
      throw refusal(object, 'text with its language', place, decoding, 'Write its tag, such as "Beria"@en.')
    }
    if (object.direction) {
      throw refusal(object, 'text without a direction', place, decoding, 'Its script gives the direction.')
    }
    const tag = object.language.toLowerCase()
    const before = texts.get(tag)
    if (before) before.push(object.value)
    else texts.set(tag, [object.value])
  }
  return Object.fromEntries([...texts].map(([tag, all]) => [tag, all.length === 1 ? all[0]! : all]))
}

function decodeLiteral(...[object, place, decoding]: Parameters<ValueDecoder>): string {
  const { model } = decoding
  const datatype = model.properties[place.term]!.datatype!
  if (object.termType === 'Literal' && object.datatype.value === datatype) return object.value
  throw refusal(object, `a literal of datatype ${shownIri(datatype, model)}`, place, decoding)
}

function decodeTerm(...[object, place, decoding]: Parameters<ValueDecoder>): string {
  const { model } = decoding
  const namespace = model.properties[place.term]!.namespace!
  const scheme = place.use.range ?? ''
  const names = model.schemes[scheme]?.names ?? []
  const { termType, value } = object
  if (termType === 'NamedNode' && value.startsWith(namespace)) {
    const name = value.slice(namespace.length)
    if (names.includes(name)) return name
  }
  const guess = closest(
    value,
    names.map(name => namespace + name),
  )
  const hint = guess ? `Did you mean ${shownIri(guess, model)}?` : undefined
  throw refusal(object, `a term of ${scheme}`, place, decoding, hint)
}

function decodeReference(...[object, place, decoding]: Parameters<ValueDecoder>): RecordNode | string {
  if (object.termType !== 'NamedNode') throw refusal(object, 'an IRI', place, decoding)
  const { base, model } = decoding
  const node = place.use.nested ? place.node(object.value) : undefined
  // Where no class of records is asked for, a record writes a whole IRI.
  const written = node ?? writtenIri(object.value, place.use.range === undefined ? undefined : base, model)
  if (written !== undefined) return written
  throw refusal(object, 'an IRI that a record can hold', place, decoding)
}

function refusal(
  object: Quad['object'],
  expected: string,
  place: Place,
  decoding: Decoding,
  hint = 'Write it so, or take it out.',
): ChanceryError {
  return new ChanceryError(
    'bad-graph',
    `<${place.iri}> has ${shown(object, decoding.model)} as ${property(place, decoding)}, where ${expected} was expected. ${hint}`,
  )
}

function property({ term }: Place, { model }: Decoding): string {
  return shownIri(model.properties[term]!.iri, model)
}
