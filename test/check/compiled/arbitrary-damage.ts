import type { Literal, Quad } from '@rdfjs/types'
import fc from 'fast-check'
import { DataFactory } from 'n3'
import { model } from '../../../src/model/generated.ts'
import { edtf, rdf, xsd } from '../../../src/model/namespaces.ts'

const { blankNode, literal, namedNode, quad } = DataFactory

const someClass = fc.constantFrom(...Object.values(model.classes).map(({ iri }) => namedNode(iri)))
const someConcept = fc.constantFrom(
  ...Object.values(model.schemes).map(({ namespace, names }) => namedNode(namespace + names[0])),
)
const somePredicate = fc.constantFrom(...Object.values(model.properties).map(({ iri }) => namedNode(iri)))
const someText = fc.constantFrom(
  '',
  '1',
  '-1',
  '0.5',
  'no number',
  'line=1,2',
  'line=1',
  'one two three',
  '12:00:00',
)
const someLiteral = fc.oneof(
  fc
    .tuple(someText, fc.constantFrom('string', 'integer', 'decimal', 'time', 'boolean', 'anyURI'))
    .map(([text, type]) => literal(text, namedNode(xsd + type))),
  someText.map(text => literal(text, namedNode(`${edtf}EDTF`))),
  fc.tuple(someText, fc.constantFrom('en', 'ru', 'zh-latn')).map(([text, tag]) => literal(text, tag)),
)
const someNode = fc.oneof(
  someClass,
  someConcept,
  fc.constantFrom(blankNode('x'), namedNode('https://example.org/nowhere')),
)
const someTerm = fc.oneof(someLiteral, someNode)

/** One way to spoil a statement: what stands in its place. */
type Spoil = (statement: Quad) => readonly Quad[]

const spoil: fc.Arbitrary<Spoil> = fc.oneof(
  fc.constant<Spoil>(() => []),
  someTerm.map<Spoil>(object => one => [one, quad(one.subject, one.predicate, object)]),
  someTerm.map<Spoil>(object => one => [quad(one.subject, one.predicate, object)]),
  somePredicate.map<Spoil>(predicate => one => [quad(one.subject, predicate, one.object)]),
  someClass.map<Spoil>(type => one => [one, quad(one.subject, namedNode(`${rdf}type`), type)]),
  someClass.map<Spoil>(type => one => [
    one.predicate.value === `${rdf}type` ? quad(one.subject, one.predicate, type) : one,
  ]),
  fc
    .constantFrom('string', 'integer', 'date')
    .map<Spoil>(type => one => [
      quad(one.subject, one.predicate, literal(one.object.value, namedNode(xsd + type))),
    ]),
  fc
    .constantFrom('en', 'ru')
    .map<Spoil>(tag => one => [
      ...(one.object.termType === 'Literal' ? withLanguage(one, one.object, tag) : [one]),
    ]),
)

function withLanguage(one: Quad, object: Literal, tag: string): readonly Quad[] {
  return [one, quad(one.subject, one.predicate, literal(`${object.value}!`, tag))]
}

/** Quads of which some were taken out, doubled, or given another predicate, class, datatype, language or value. */
export function damaged(quads: readonly Quad[]): fc.Arbitrary<readonly Quad[]> {
  const places = fc.integer({ min: 0, max: Math.max(0, quads.length - 1) })
  return fc.array(fc.tuple(places, spoil), { minLength: 1, maxLength: 4 }).map(all => {
    const ways = new Map(all)
    return quads.flatMap((one, place) => ways.get(place)?.(one) ?? [one])
  })
}
