import type { Term } from '@rdfjs/types'
import { DataFactory } from 'n3'
import { model } from '../../../src/model/generated.ts'
import {
  beside,
  type Change,
  instead,
  type Place,
  replacing,
  statement,
  textOf,
  typed,
  type Way,
} from './way.ts'

const { blankNode, literal, namedNode } = DataFactory

const dcterms = 'http://purl.org/dc/terms/'
const example = 'http://example.org/'

const has =
  (parameter: string): Way['against'] =>
  ({ given }) =>
    given.has(parameter)
const of =
  (shape: string): Way['against'] =>
  rule =>
    rule.shape === shape

/** A property that the node's class does not have. */
function foreign(name: string, predicate: (place: Place) => string): Way {
  const change = (place: Place): Change => ({
    out: [],
    in: [statement(place.focus, predicate(place), literal('4'))],
  })
  return { name, breaks: 'Closed', against: has('closed'), change }
}

function foreignProperty({ type }: Place): string {
  const { uses } = model.classes[type]!
  return Object.entries(model.properties).find(([term]) => !Object.hasOwn(uses, term))![1].iri
}

/** Two properties, of which the shapes want the same values. */
function unequal(name: string, values: Readonly<Record<string, readonly Term[]>>): Way {
  const change = ({ focus }: Place): Change => ({
    out: [],
    in: Object.entries(values).flatMap(([term, terms]) =>
      terms.map(one => statement(focus, example + term, one)),
    ),
  })
  return { name, breaks: 'Equals', against: has('equals'), change }
}

const language = (name: string, breaks: string, tag: string): Way =>
  replacing(name, breaks, has('languageIn'), place => literal(textOf(place), tag))

/** What only the wider shapes forbid. */
export const widerDamages: readonly Way[] = [
  foreign('a property nobody defined', () => `${example}colour`),
  foreign('a property of another class', foreignProperty),
  foreign('a class of another vocabulary, by a property like rdf:type', () => `${dcterms}type`),
  language('a label in a language that is not asked for', 'LanguageIn', 'de'),
  language('a label in a language whose tag begins like one asked for', 'LanguageIn', 'enm'),
  language('a label in a language of which no alternative is', 'Xone', 'fr'),
  replacing('a label without a language, which is in none', 'LanguageIn', has('languageIn'), place =>
    literal(textOf(place)),
  ),
  replacing('a label in no form that its language may have', 'Xone', has('xone'), () =>
    literal('北京', 'zh'),
  ),
  replacing('a label that says it is unfinished', 'Not', has('not'), () => literal('prefLabel: To Do', 'en')),
  {
    name: 'a label that is the description as well',
    breaks: 'Disjoint',
    against: has('disjoint'),
    change: ({ focus, rule, values: [first] }) =>
      first && { out: [], in: [statement(focus, rule.given.get('disjoint')!.value, first.object)] },
  },
  {
    name: 'no label in English',
    breaks: 'QualifiedMinCount',
    against: of('label'),
    change: place => {
      const english = place.values.filter(
        ({ object }) => object.termType === 'Literal' && object.language === 'en',
      )
      return instead({ ...place, values: english }, literal(textOf({ ...place, values: english }), 'ru'))
    },
  },
  {
    name: 'two labels in English, of two countries',
    breaks: 'QualifiedMaxCount',
    against: of('label'),
    change: place => beside(place, literal(textOf(place), 'en-GB'), literal(`${textOf(place)}!`, 'en-US')),
  },
  {
    name: 'passages beyond number',
    breaks: 'QualifiedMaxCount',
    against: of('passages'),
    change: place => beside(place, ...['a', 'b', 'c'].map(name => namedNode(`${textOf(place)}-${name}`))),
  },
  {
    name: 'a passage that is a literal, and no other',
    breaks: 'QualifiedMinCount',
    against: of('passages'),
    change: ({ values, focus }) =>
      values[0] && { out: values, in: [statement(focus, values[0].predicate.value, literal('line 4'))] },
  },
  replacing('a count above the most', 'MaxInclusive', of('lineCount'), () => typed('1000', 'integer')),
  replacing('a count that is no number, where there is a most', 'MaxInclusive', of('lineCount'), () =>
    literal('9'),
  ),
  replacing('a length that the least excludes', 'MinExclusive', of('byteLength'), () =>
    typed('999.0', 'decimal'),
  ),
  replacing('a length that the most excludes', 'MaxExclusive', of('byteLength'), () =>
    typed('1e5', 'double'),
  ),
  replacing('no fewer lines than bytes', 'LessThan', of('lineCount'), ({ focus, graph, rule }) => {
    const other = rule.given.get('lessThan')!
    return graph.find(({ subject, predicate }) => subject.equals(focus) && predicate.equals(other))?.object
  }),
  replacing('a number that meets one of two demands', 'And', has('and'), () => typed('100', 'integer')),
  replacing('a number that meets none of two demands', 'And', has('and'), () => literal('x')),
  unequal('a value on one side only', { numberAgain: [typed('4', 'integer')] }),
  unequal('a value on the other side only', { numberOnceMore: [typed('4', 'integer')] }),
  unequal('two values, of which one is on both sides', {
    numberAgain: [literal('4'), literal('5')],
    numberOnceMore: [literal('5')],
  }),
  unequal('one number in two spellings on two sides', {
    numberAgain: [typed('4', 'integer')],
    numberOnceMore: [typed('04', 'integer')],
  }),
  replacing('an addressee of another archive', 'Node', of('addressee'), () =>
    namedNode('https://example.com/a'),
  ),
  replacing('an addressee without an address', 'Node', of('addressee'), () => blankNode('addressee')),
  replacing('a basis that is not in the list', 'In', has('in'), place => namedNode(`${textOf(place)}-or-so`)),
  replacing('a basis by its name', 'In', has('in'), place => literal(textOf(place))),
  replacing('another standard than the one named', 'HasValue', has('hasValue'), () =>
    namedNode('http://tools.ietf.org/rfc/rfc3986'),
  ),
  {
    name: 'no standard at all',
    breaks: 'HasValue',
    against: has('hasValue'),
    change: ({ values }) => (values.length > 0 ? { out: values, in: [] } : undefined),
  },
  replacing('a line range of too many digits', 'MaxLength', of('line'), () => literal('line=9999,10000')),
  replacing('a line range of too few characters', 'MinLength', has('maxLength'), () => literal('l=1,2')),
]
