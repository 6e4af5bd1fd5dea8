import type { Term } from '@rdfjs/types'
import { DataFactory } from 'n3'
import { edtf, rdf, xsd } from '../../../src/model/namespaces.ts'
import type { Rule } from './rules.ts'
import { type Place, replacing, textOf, typed, type Way } from './way.ts'

const { blankNode, literal, namedNode } = DataFactory

/** The datatypes that the shapes ask for. */
const datatypes: Readonly<Record<string, string>> = {
  'a text with its language': `${rdf}langString`,
  'a string': `${xsd}string`,
  'an integer': `${xsd}integer`,
  'a decimal': `${xsd}decimal`,
  'a clock time': `${xsd}time`,
  'a web address': `${xsd}anyURI`,
  'a date': `${edtf}EDTF`,
}

/** What may stand in the place of a literal: the same words as something else. */
const disguises: Readonly<Record<string, (place: Place) => Term>> = {
  'a string': place => literal(textOf(place)),
  'a text in English': place => literal(textOf(place), 'en'),
  'an integer': place => typed(textOf(place), 'integer'),
  'a date of XML Schema': place => typed(textOf(place), 'date'),
  HTML: place => literal(textOf(place), namedNode(`${rdf}HTML`)),
  'a datatype nobody knows': place => literal(textOf(place), namedNode('https://example.org/datatype')),
  'an IRI': place => namedNode(`https://example.org/${encodeURIComponent(textOf(place))}`),
  'a blank node': () => blankNode('words'),
}

/** Lexical forms that no literal of the datatype has. */
const illFormed: Readonly<Record<string, readonly string[]>> = {
  integer: ['', 'four', '1.0', '1e3', '1 000', ' 1', '1\n', '٤', '１', '+-1', '0x1', 'INF'],
  decimal: ['', 'half', '1,5', '1e3', '.', '1.5.', 'NaN', '½', '--1', ' 1.5 '],
  time: [
    '',
    'noon',
    '14:30',
    '25:00:00',
    '12:60:00',
    '12:00:60',
    '24:00:01',
    '2:30:00',
    '12:00:00+15:00',
    '12-00-00',
  ],
}

const isOf =
  (datatype: string) =>
  ({ given }: Rule): boolean =>
    given.get('datatype')?.value === datatype

function disguised([sort, datatype]: readonly [string, string]): readonly Way[] {
  const others = Object.entries(disguises).filter(
    ([other]) => other !== sort && !(other === 'a text in English' && datatype === `${rdf}langString`),
  )
  return others.map(([other, term]) =>
    replacing(`${sort} is written as ${other}`, 'Datatype', isOf(datatype), term),
  )
}

/** Literals of another datatype, in no form of their own, or none at all. */
export const datatypeDamages: readonly Way[] = [
  ...Object.entries(datatypes).flatMap(disguised),
  ...Object.entries(illFormed).flatMap(([name, forms]) =>
    forms.map(form =>
      replacing(`${JSON.stringify(form)} for xsd:${name}`, 'Datatype', isOf(xsd + name), () =>
        typed(form, name),
      ),
    ),
  ),
]
