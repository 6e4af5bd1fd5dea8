import { rdf as RDF, xsd as XSD } from '../../model/namespaces.ts'

/** The terms of RDF that Turtle has a syntax of its own for. */
export const rdf: Readonly<
  Record<'type' | 'first' | 'rest' | 'nil' | 'langString' | 'dirLangString', string>
> = Object.freeze({
  type: `${RDF}type`,
  first: `${RDF}first`,
  rest: `${RDF}rest`,
  nil: `${RDF}nil`,
  langString: `${RDF}langString`,
  dirLangString: `${RDF}dirLangString`,
})

/** The datatypes whose literals Turtle can write without naming the datatype. */
export const xsd: Readonly<Record<'string' | 'boolean' | 'integer' | 'decimal' | 'double', string>> =
  Object.freeze({
    string: `${XSD}string`,
    boolean: `${XSD}boolean`,
    integer: `${XSD}integer`,
    decimal: `${XSD}decimal`,
    double: `${XSD}double`,
  })
