import type { Literal, Term } from '@rdfjs/types'
import { xsd } from '../model/namespaces.ts'
import { listMembers } from './list-members.ts'
import { compilePattern } from './pattern.ts'
import { readPath } from './property-path.ts'
import type { ShapesGraph } from './shapes-graph.ts'
import { shaclName } from './vocabulary.ts'

/** What the values of a shape's property must be. */
export type ValueKind =
  | 'boolean'
  | 'flags'
  | 'integer'
  | 'iri'
  | 'iri-or-literal'
  | 'iris'
  | 'list'
  | 'literal'
  | 'node-kind'
  | 'path'
  | 'pattern'
  | 'property-shape'
  | 'shape'
  | 'shapes'
  | 'strings'
  | 'term'
  | 'text'

/** A kind of value: its name in a message, and its test. */
export interface KindOfValue {
  /** Completes "expected …". */
  readonly name: string
  readonly accepts: (value: Term, graph: ShapesGraph) => boolean
}

const NODE_KINDS = ['BlankNode', 'BlankNodeOrIRI', 'BlankNodeOrLiteral', 'IRI', 'IRIOrLiteral', 'Literal']

/** The kinds of value there are. */
export const VALUE_KINDS: Readonly<Record<ValueKind, KindOfValue>> = {
  boolean: {
    name: 'true or false (an xsd:boolean)',
    accepts: value => isTyped(value, 'boolean') && /^(true|false|0|1)$/.test(value.value),
  },
  flags: {
    name: 'regular expression flags: a string of the letters i, m, s, x and q',
    accepts: value => isTyped(value, 'string') && /^[imsxq]*$/.test(value.value),
  },
  integer: {
    name: 'a whole number that is not negative (an xsd:integer)',
    accepts: value => isTyped(value, 'integer') && /^\+?\d+$/.test(value.value),
  },
  iri: { name: 'an IRI', accepts: isIri },
  'iri-or-literal': {
    name: 'an IRI or a literal',
    accepts: value => isIri(value) || value.termType === 'Literal',
  },
  iris: { name: 'a list of IRIs', accepts: (value, graph) => isListOf(isIri, value, graph) },
  list: { name: 'a list', accepts: (value, graph) => isListOf(() => true, value, graph) },
  literal: { name: 'a literal', accepts: value => value.termType === 'Literal' },
  'node-kind': {
    name: `one of ${NODE_KINDS.map(kind => `sh:${kind}`).join(', ')}`,
    accepts: value => NODE_KINDS.includes(shaclName(value) ?? ''),
  },
  path: {
    name: 'a well-formed property path',
    accepts: (value, graph) => readPath(value, graph) !== undefined,
  },
  pattern: {
    name: 'a regular expression that JavaScript can evaluate in Unicode mode, as a string',
    accepts: value => isTyped(value, 'string') && compilePattern(value.value, '') !== undefined,
  },
  'property-shape': { name: 'a property shape: a node with an sh:path', accepts: isNode },
  shape: { name: 'a shape', accepts: isNode },
  shapes: { name: 'a list of shapes', accepts: (value, graph) => isListOf(isNode, value, graph) },
  strings: {
    name: 'a list of strings',
    accepts: (value, graph) => isListOf(member => isTyped(member, 'string'), value, graph),
  },
  term: { name: 'a term', accepts: () => true },
  text: {
    name: 'a string, with or without a language',
    accepts: value => value.termType === 'Literal' && (value.language !== '' || isTyped(value, 'string')),
  },
}

function isIri(value: Term): boolean {
  return value.termType === 'NamedNode'
}

function isNode(value: Term): boolean {
  return value.termType === 'NamedNode' || value.termType === 'BlankNode'
}

function isTyped(value: Term, datatype: string): value is Literal {
  return value.termType === 'Literal' && value.datatype.value === xsd + datatype
}

function isListOf(accepts: (member: Term) => boolean, value: Term, graph: ShapesGraph): boolean {
  return listMembers(value, graph)?.every(accepts) ?? false
}
