import { shaclName } from '../../vocabulary.ts'
import { type Component, eachTerm, eachValue } from '../constraint.ts'
import { isInstance } from '../instance.ts'
import { BLANK, FIRST_LITERAL_TYPE, IRI } from '../term-table.ts'

/** The kinds of node that each sh:nodeKind admits: an IRI, a blank node, a literal. */
const NODE_KINDS: Readonly<Record<string, readonly [iri: boolean, blank: boolean, literal: boolean]>> = {
  BlankNode: [false, true, false],
  BlankNodeOrIRI: [true, true, false],
  BlankNodeOrLiteral: [false, true, true],
  IRI: [true, false, false],
  IRIOrLiteral: [true, false, true],
  Literal: [false, false, true],
}

/** Value type constraint components (SHACL §4.1). */
export const VALUE_TYPE: Readonly<Record<string, Component>> = {
  Class: eachValue(
    'class',
    ({ parameter, constant }) => {
      const superclass = constant(parameter)
      return (value, run) => isInstance(value, superclass, run)
    },
    { demand: ({ parameter, constant }) => ({ of: 'class', superclass: constant(parameter) }) },
  ),

  Datatype: eachTerm('datatype', ({ parameter, terms }) => {
    const datatype = terms.literalType(parameter.value)
    return type => type?.number === datatype && (type.test ?? true)
  }),

  NodeKind: eachValue(
    'nodeKind',
    ({ parameter }) => {
      const [iri, blank, literal] = NODE_KINDS[shaclName(parameter)!]!
      return (value, { terms }) => {
        const type = terms.typeOf(value)
        if (type >= FIRST_LITERAL_TYPE) return literal
        return type === IRI ? iri : type === BLANK && blank
      }
    },
    {
      demand: ({ parameter }) => {
        const [iri, , literal] = NODE_KINDS[shaclName(parameter)!]!
        return { of: 'each', judge: type => (type ? literal : iri) }
      },
    },
  ),
}
