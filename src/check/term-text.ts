import type { Literal, Term } from '@rdfjs/types'
import { xsd } from '../model/namespaces.ts'

/** The lexical forms that Turtle writes without quotes (Turtle §2.5.2), by datatype. */
const BARE: Readonly<Record<string, RegExp>> = {
  [`${xsd}boolean`]: /^(true|false)$/,
  [`${xsd}decimal`]: /^[+-]?\d*\.\d+$/,
  [`${xsd}integer`]: /^[+-]?\d+$/,
}

/**
 * A term as it appears in a message: IRIs in angle brackets, XML Schema's datatypes by their prefix, literals
 * as in Turtle.
 *
 * ```ts
 * termText(namedNode('http://example.org/a'))             // '<http://example.org/a>'
 * termText(literal('4', namedNode(xsd + 'integer')))      // '4'
 * termText(literal('1943', namedNode(xsd + 'gYear')))     // '"1943"^^xsd:gYear'
 * ```
 */
export function termText(term: Term): string {
  if (term.termType === 'Literal') return literalText(term)
  if (term.termType === 'BlankNode') return `_:${term.value}`
  return term.value.startsWith(xsd) ? `xsd:${term.value.slice(xsd.length)}` : `<${term.value}>`
}

function literalText({ datatype, language, value }: Literal): string {
  if (language) return `"${value}"@${language}`
  if (datatype.value === `${xsd}string`) return `"${value}"`
  return BARE[datatype.value]?.test(value) ? value : `"${value}"^^${termText(datatype)}`
}

/** A term as an issue's field holds it: the IRI, the lexical form, or `_:` and the blank node's label. */
export function plainText(term: Term): string {
  return term.termType === 'BlankNode' ? `_:${term.value}` : term.value
}
