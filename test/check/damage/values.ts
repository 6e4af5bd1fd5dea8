import type { Term } from '@rdfjs/types'
import { DataFactory } from 'n3'
import type { Rule } from './rules.ts'
import { type Change, instead, type Place, replacing, statement, textOf, typed, type Way } from './way.ts'

const { literal } = DataFactory

const hasLeast =
  (...bounds: string[]) =>
  ({ given }: Rule): boolean =>
    bounds.includes(given.get('minInclusive')?.value ?? '')
const tooLittle = (text: string, datatype: string, ...bounds: string[]): Way =>
  replacing(
    `${text} as xsd:${datatype} where ${bounds.join(' or ')} is the least`,
    'MinInclusive',
    hasLeast(...bounds),
    () => typed(text, datatype),
  )

/** Texts that each pattern forbids, by the shape that has it. */
const unmatched: Readonly<Record<string, Readonly<Record<string, (text: string) => string>>>> = {
  sha256: {
    'a digest that is empty': () => '',
    'a digest in capitals': () => 'A'.repeat(64),
    'a digest that is a digit short': text => text.slice(1),
    'a digest that is a digit long': text => `${text}0`,
    'a digest with a letter beyond f': text => `g${text.slice(1)}`,
    'a digest with its algorithm': text => `sha256:${text}`,
    'a digest with a line end': text => `${text}\n`,
    'a digest in digits of another script': text => `٤${text.slice(1)}`,
  },
  webAddress: {
    'a web address without http': () => 'example.org/a',
    'a web address by ftp': () => 'ftp://example.org/a',
    'a web address after a space': text => ` ${text}`,
    'a web address in capitals': () => 'HTTPS://example.org/a',
  },
  line: {
    'a line without its range': () => 'line=4',
    'a line range without its scheme': () => '3,4',
    'a range of characters for one of lines': () => 'char=3,4',
    'a line range that has no end': () => 'line=3,',
    'a line range with a space': () => 'line=3, 4',
    'a line range in words': () => 'line=three,four',
    'a line range below zero': () => 'line=-1,0',
    'a line range in digits of another script': () => 'line=３,４',
    'a line range with a line end': () => 'line=3,4\n',
    'two line ranges': () => 'line=3,4;line=5,6',
  },
  exact: {
    'a quotation of nothing': () => '',
    'a quotation of white space': () => ' \n\t ',
    'a quotation of eleven words': () => 'one two three four five six seven eight nine ten eleven',
    'a quotation of eleven words on as many lines': () => 'один\n'.repeat(11),
    'a quotation of eleven words with wide spaces': () => Array(11).fill('電').join('\u3000'),
    'a quotation of eleven characters beyond the BMP': () => Array(11).fill('𐍈').join('\u00a0'),
  },
}

const patternDamages = Object.entries(unmatched).flatMap(([shape, ways]) =>
  Object.entries(ways).map(([name, spoil]) =>
    replacing(
      name,
      'Pattern',
      rule => rule.shape === shape && rule.given.has('pattern'),
      place => literal(spoil(textOf(place)), place.rule.given.get('datatype') as never),
    ),
  ),
)

const isPair = ({ given }: Rule): boolean => given.has('lessThanOrEquals')

/** Another value for the greater of two properties, and for the lesser where one is given. */
function disordered(name: string, greater: (lesser: string) => Term, lesser?: Term): Way {
  const change = (place: Place): Change | undefined => {
    const { focus, rule, graph, values } = place
    const other = rule.given.get('lessThanOrEquals')!
    const there = graph.filter(({ subject, predicate }) => subject.equals(focus) && predicate.equals(other))
    if (values.length === 0 || there.length === 0) return undefined
    const own = lesser ? instead(place, lesser)! : { out: [], in: [] }
    return {
      out: [...own.out, ...there],
      in: [...own.in, statement(focus, other.value, greater(textOf(place)))],
    }
  }
  return { name, breaks: 'LessThanOrEquals', against: isPair, change }
}

/** Values beyond what is allowed of their datatype: bounds, lengths, patterns, pairs in order, and a choice to be made. */
export const valueDamages: readonly Way[] = [
  tooLittle('0', 'integer', '1'),
  tooLittle('-0', 'integer', '1'),
  tooLittle('-1', 'integer', '0', '1'),
  tooLittle('-9007199254740993', 'integer', '0', '1'),
  tooLittle('-0.5', 'decimal', '0', '1'),
  tooLittle('NaN', 'double', '0', '1'),
  tooLittle('-INF', 'double', '0', '1'),
  tooLittle('9', 'string', '0', '1'),
  tooLittle('nine', 'integer', '0', '1'),
  replacing(
    'a text of no length',
    'MinLength',
    ({ given }) => given.get('minLength')?.value === '1',
    () => literal(''),
  ),
  ...patternDamages,
  disordered('the first is after the last', lesser => typed(`-${lesser}`, 'decimal')),
  disordered(
    'the first is after the last, by one beyond what a double holds',
    () => typed('9007199254740992', 'integer'),
    typed('9007199254740993', 'integer'),
  ),
  disordered(
    'the first is after the last, though not as text',
    () => typed('9', 'integer'),
    typed('10', 'integer'),
  ),
  disordered('the last cannot be compared with the first: a text', () => literal('9999')),
  disordered('the last cannot be compared with the first: no number', () => typed('NaN', 'double')),
  disordered('the last cannot be compared with the first: a date', () => typed('1951-10-24', 'date')),
  disordered('the last cannot be compared with the first: ill-formed', () => typed('', 'integer')),
  {
    name: 'nothing chosen where one is to be',
    breaks: 'Or',
    against: ({ choice }) => choice.length > 0,
    change: ({ focus, graph, rule }) => {
      const out = graph.filter(
        ({ subject, predicate }) => subject.equals(focus) && rule.choice.some(one => one.equals(predicate)),
      )
      return out.length > 0 ? { out, in: [] } : undefined
    },
  },
]
