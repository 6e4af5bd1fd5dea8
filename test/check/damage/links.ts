import type { Quad, Term } from '@rdfjs/types'
import { DataFactory } from 'n3'
import { model } from '../../../src/model/generated.ts'
import { dash, rdf } from '../../../src/model/namespaces.ts'
import type { Rule } from './rules.ts'
import { elsewhere } from './sound-record.ts'
import { type Change, type Place, replacing, statement, textOf, typed, type Way } from './way.ts'

const { blankNode, literal, namedNode } = DataFactory

const schemes = new Map(Object.values(model.schemes).map(scheme => [scheme.iri, scheme]))
const isLink = ({ given }: Rule): boolean => given.has('nodeKind')
const isTerm = ({ given }: Rule): boolean => schemes.has(given.get('class')?.value ?? '')
const isNested = ({ given }: Rule): boolean => given.has(`${dash}editor`) && given.has('class')
const isReference = (rule: Rule): boolean => rule.given.has('class') && !isTerm(rule) && !isNested(rule)
/** The class is not met by every record there is. */
const isNarrow = (rule: Rule): boolean =>
  isReference(rule) && rule.given.get('class')?.value !== model.classes['Entity']!.iri

const notALink = (name: string, term: (place: Place) => Term): Way =>
  replacing(name, 'NodeKind', isLink, term)
const notATerm = (name: string, term: (place: Place) => Term): Way => replacing(name, 'Class', isTerm, term)
const notThere = (name: string, term: (place: Place) => Term): Way =>
  replacing(name, 'Class', isReference, term)

/** A concept of another scheme. */
function otherConcept({ rule }: Place): Term {
  const [other] = [...schemes.values()].filter(({ iri }) => iri !== rule.given.get('class')!.value)
  return namedNode(other!.namespace + other!.names[0])
}

/** A record of a class that is neither the one asked for nor below it. */
function otherRecord({ rule }: Place): Term {
  const wanted = rule.given.get('class')!.value
  const [other] = Object.entries(model.classes).filter(
    ([, { abstract, iri, ancestors }]) =>
      !abstract && iri !== wanted && ancestors.every(name => model.classes[name]!.iri !== wanted),
  )
  return namedNode(elsewhere + other![0])
}

/** Another class, or none, for the node that a record has inside. */
function nestedOf(name: string, type: (current: Quad) => Term | undefined): Way {
  const change = ({ graph, values: [value] }: Place): Change | undefined => {
    const typing = graph.find(
      ({ subject, predicate }) => value && subject.equals(value.object) && predicate.value === `${rdf}type`,
    )
    const other = typing && type(typing)
    return typing && { out: [typing], in: other ? [statement(typing.subject, `${rdf}type`, other)] : [] }
  }
  return { name, breaks: 'Class', against: isNested, change }
}

/** What is no link, or leads to nothing, or to what it should not. */
export const linkDamages: readonly Way[] = [
  notALink('the words in place of a link', () => literal('as above')),
  notALink('the address of a link as text', place => literal(textOf(place))),
  notALink('the address of a link as xsd:anyURI', place => typed(textOf(place), 'anyURI')),
  notALink('a label with its language in place of a link', () => literal('Пекин', 'ru')),
  notALink('a number in place of a link', () => typed('4', 'integer')),
  notALink('a blank node in place of a link', () => blankNode('somebody')),

  notATerm('a term nobody defined', place => namedNode(`${textOf(place)}-or-so`)),
  notATerm('a term of another scheme', otherConcept),
  notATerm('a term in capitals', place =>
    namedNode(textOf(place).replace(/[^#]*$/, name => name.toUpperCase())),
  ),
  notATerm('a term of another namespace', place =>
    namedNode(textOf(place).replace(/^.*#/, 'https://w3id.org/chancery/ns#')),
  ),
  notATerm('the scheme in place of its term', ({ rule }) => rule.given.get('class')!),
  notATerm('the name of a term as an address', place =>
    namedNode(textOf(place).replace(/^.*#/, 'https://example.org/')),
  ),

  notThere('a link to nobody', () => namedNode(`${elsewhere}nobody`)),
  notThere('a link with a slash at its end', place => namedNode(`${textOf(place)}/`)),
  notThere('a link with http for https', place => namedNode(textOf(place).replace('https:', 'http:'))),
  notThere('a link to part of a record that has no such part', place =>
    namedNode(`${textOf(place)}#nothing`),
  ),
  notThere('the class in place of the record', ({ rule }) => rule.given.get('class')!),
  notThere('a concept in place of a record', ({ rule }) => otherConcept({ rule } as Place)),
  replacing('a link to a record of the wrong class', 'Class', isNarrow, otherRecord),

  nestedOf('a nested node without a class', () => undefined),
  nestedOf('a nested node of another class', ({ object }) =>
    namedNode(model.classes[object.value.endsWith('Place') ? 'Person' : 'Place']!.iri),
  ),
  nestedOf('a nested node of a class nobody defined', ({ object }) => namedNode(`${object.value}s`)),
  nestedOf('a nested node with its class as text', ({ object }) => literal(object.value)),
  nestedOf('a nested node of the most general class', () => namedNode(model.classes['Entity']!.iri)),
]
