import type { Quad, Term } from '@rdfjs/types'
import { DataFactory } from 'n3'
import { xsd } from '../../../src/model/namespaces.ts'
import type { Rule } from './rules.ts'

const { literal, namedNode, quad } = DataFactory

/** Where a record can be damaged: a node, a rule for it, and what it says of the rule's property. */
export interface Place {
  readonly focus: Quad['subject']
  /** The class of the node, by its name. */
  readonly type: string
  readonly rule: Rule
  /** The statements of the rule's property; none for a rule about the node itself. */
  readonly values: readonly Quad[]
  readonly graph: readonly Quad[]
}

/** What is taken out of a graph, and what is put in. */
export interface Change {
  readonly out: readonly Quad[]
  readonly in: readonly Quad[]
}

/** One way to damage a record. */
export interface Way {
  readonly name: string
  /** The constraint component that it violates, as `MinCount`. */
  readonly breaks: string
  /** The rules that it goes against. */
  readonly against: (rule: Rule) => boolean
  /** What it does at a place of such a rule; `undefined` where there is nothing for it to spoil. */
  readonly change: (place: Place) => Change | undefined
}

export function statement(focus: Quad['subject'], predicate: string, object: Term): Quad {
  return quad(focus, namedNode(predicate), object as Quad['object'])
}

/** Other values in place of the first. */
export function instead(
  { focus, rule, values: [first] }: Place,
  ...terms: readonly Term[]
): Change | undefined {
  return first && { out: [first], in: terms.map(term => statement(focus, rule.path!.value, term)) }
}

/** More values beside the first, which is there. */
export function beside(place: Place, ...terms: readonly Term[]): Change | undefined {
  const change = instead(place, ...terms)
  return change && { ...change, out: [] }
}

/** A literal of one of XML Schema's datatypes. */
export function typed(text: string, datatype: string): Term {
  return literal(text, namedNode(xsd + datatype))
}

/** The text of the first value. */
export function textOf({ values: [first] }: Place): string {
  return first?.object.value ?? ''
}

/** A way that puts another value in place of the first; `undefined` where it cannot. */
export function replacing(
  name: string,
  breaks: string,
  against: Way['against'],
  term: (place: Place) => Term | undefined,
): Way {
  const change = (place: Place): Change | undefined => {
    const other = term(place)
    return other && instead(place, other)
  }
  return { name, breaks, against, change }
}
