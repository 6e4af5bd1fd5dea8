import { DataFactory } from 'n3'
import { model } from '../../../src/model/generated.ts'
import { edtf, rdf } from '../../../src/model/namespaces.ts'
import type { Rule } from './rules.ts'
import { beside, replacing, statement, textOf, typed, type Way } from './way.ts'

const { literal, namedNode } = DataFactory

/** A change that no shape notices. */
export interface SilentWay extends Way {
  /** Why not. */
  readonly because: string
}

const isDatatype =
  (name: string) =>
  ({ given }: Rule): boolean =>
    given.get('datatype')?.value.endsWith(name) ?? false
const isPlainInteger = (rule: Rule): boolean => isDatatype('#integer')(rule) && rule.shape !== 'byteLength'

/** Changes that are no damage to SHACL, each with its reason. */
export const silentWays: readonly SilentWay[] = [
  {
    name: 'a statement made twice',
    because: 'a graph is a set of statements',
    breaks: '',
    against: ({ path }) => path !== undefined,
    change: ({ values: [first] }) => first && { out: [], in: [first] },
  },
  {
    name: 'an optional property left out',
    because: 'it is optional; a reader of the text alone could miss it',
    breaks: '',
    against: ({ given, path, shape }) =>
      path !== undefined &&
      !given.has('minCount') &&
      ['kind', 'doubtful', 'mentions', 'place', 'agent'].includes(shape),
    change: ({ values }) => (values.length > 0 ? { out: values, in: [] } : undefined),
  },
  {
    ...replacing('a date that is none', '', isDatatype('EDTF'), () =>
      literal('1951-13-01', namedNode(`${edtf}EDTF`)),
    ),
    because: "SHACL knows the forms of XML Schema's datatypes alone; src/check/edtf-issues.ts finds it",
  },
  {
    ...replacing('a web address with an impossible host', '', isDatatype('#anyURI'), () =>
      typed('http://[:::]/%zz', 'anyURI'),
    ),
    because: 'XML Schema 1.1 takes any text for an xsd:anyURI',
  },
  {
    ...replacing('a number with a sign and a zero before it', '', isPlainInteger, place =>
      typed(`+0${textOf(place)}`, 'integer'),
    ),
    because: 'it is a lexical form of the same number',
  },
  {
    name: 'a description in a language nobody speaks',
    because: 'no shape says which languages there are, but for labels in the wider shapes',
    breaks: '',
    against: ({ shape }) => shape === 'description',
    change: place => beside(place, literal('xyz', 'qqq')),
  },
  {
    name: 'a superclass stated beside the class',
    because: 'it follows from the class anyway',
    breaks: '',
    against: ({ shape }) => (model.classes[shape.replace('Only-', '')]?.ancestors.length ?? 0) > 0,
    change: ({ focus, type }) => {
      const [above] = model.classes[type]!.ancestors
      return above === undefined
        ? undefined
        : { out: [], in: [statement(focus, `${rdf}type`, namedNode(model.classes[above]!.iri))] }
    },
  },
  {
    name: 'a class nobody defined stated beside the class',
    because: 'classes are open: no shape says which there are',
    breaks: '',
    against: ({ given }) => given.has('closed'),
    change: ({ focus }) => ({
      out: [],
      in: [statement(focus, `${rdf}type`, namedNode('http://example.org/Thing'))],
    }),
  },
]
