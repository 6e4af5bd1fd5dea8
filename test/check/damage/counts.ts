import type { Quad } from '@rdfjs/types'
import { DataFactory } from 'n3'
import type { Rule } from './rules.ts'
import { beside, type Change, instead, type Place, statement, typed, type Way } from './way.ts'

const { literal, namedNode } = DataFactory

const isWarning = ({ given }: Rule): boolean => given.get('severity')?.value.endsWith('#Warning') ?? false
const isRequired = (rule: Rule): boolean => rule.given.has('minCount') && !isWarning(rule)
const isRequiredLink = (rule: Rule): boolean => isRequired(rule) && rule.given.has('nodeKind')
const isSingle = ({ given }: Rule): boolean => given.get('maxCount')?.value === '1'
const isSingleOf =
  (...datatypes: string[]) =>
  (rule: Rule): boolean =>
    isSingle(rule) && datatypes.some(name => rule.given.get('datatype')?.value.endsWith(`#${name}`))
const hasUniqueLanguages = ({ given }: Rule): boolean => given.has('uniqueLang')

function missing(
  name: string,
  against: Way['against'],
  substitute: (one: Quad) => readonly Quad[] = () => [],
): Way {
  const change = ({ values }: Place): Change | undefined =>
    values.length === 0 ? undefined : { out: values, in: values.flatMap(substitute) }
  return { name, breaks: 'MinCount', against, change }
}

/** The same statements under another property. */
function renamed(name: string, rename: (predicate: string) => string): Way {
  return missing(name, isRequired, ({ subject, predicate, object }) => [
    statement(subject, rename(predicate.value), object),
  ])
}

function tooMany(name: string, count: number): Way {
  const change = (place: Place): Change | undefined => {
    const object = place.values[0]?.object
    const others = Array.from({ length: count }, (_, index) =>
      object?.termType === 'Literal'
        ? literal(`${object.value}${index + 1}`, object.datatype)
        : namedNode(`${object?.value}-${index + 1}`),
    )
    return beside(place, ...others)
  }
  return { name, breaks: 'MaxCount', against: isSingle, change }
}

function inOneLanguage(
  name: string,
  texts: (text: string, tag: string) => readonly (readonly [string, string])[],
): Way {
  const change = (place: Place): Change | undefined => {
    const object = place.values[0]?.object
    if (object?.termType !== 'Literal') return undefined
    return beside(place, ...texts(object.value, object.language).map(([text, tag]) => literal(text, tag)))
  }
  return { name, breaks: 'UniqueLang', against: hasUniqueLanguages, change }
}

/** Too few values, too many, and several in one language. */
export const countDamages: readonly Way[] = [
  missing('a required property is missing', isRequired),
  missing('the evidence wanted is missing', isWarning),
  renamed('a required property is misspelt', predicate => `${predicate}s`),
  renamed('a required property has another case', predicate =>
    predicate.replace(/[^#/]*$/, name => name.toUpperCase()),
  ),
  renamed('a required property has http and https confused', predicate =>
    predicate.replace(/^http(s?):/, (_, s) => (s ? 'http:' : 'https:')),
  ),
  missing('a required statement is said of another node', isRequired, ({ subject, predicate, object }) => [
    statement(namedNode(`${subject.value}-or-nobody`), predicate.value, object),
  ]),
  missing('a required statement stands the wrong way round', isRequiredLink, one => [
    statement(one.object as Quad['subject'], one.predicate.value, one.subject),
  ]),
  tooMany('one value too many', 1),
  tooMany('three values too many', 3),
  {
    name: 'one number in two spellings',
    breaks: 'MaxCount',
    against: isSingleOf('integer', 'decimal'),
    change: place => {
      const object = place.values[0]?.object
      return object?.termType === 'Literal'
        ? beside(place, literal(`0${object.value}`, object.datatype))
        : undefined
    },
  },
  {
    name: 'one text in two datatypes',
    breaks: 'MaxCount',
    against: isSingleOf('string', 'anyURI'),
    change: place => beside(place, typed(place.values[0]?.object.value ?? '', 'token')),
  },
  {
    name: 'one text with a language and without',
    breaks: 'MaxCount',
    against: isSingleOf('string'),
    change: place => beside(place, literal(place.values[0]?.object.value ?? '', 'en')),
  },
  inOneLanguage('two texts in one language', (text, tag) => [[`${text}!`, tag]]),
  inOneLanguage('three texts in one language', (text, tag) => [
    [`${text}!`, tag],
    [`${text}?`, tag],
  ]),
  inOneLanguage('two texts in one language, its tag in capitals', (text, tag) => [
    [`${text}!`, tag.toUpperCase()],
  ]),
  {
    name: 'two languages become one',
    breaks: 'UniqueLang',
    against: hasUniqueLanguages,
    change: place => {
      const [first, second] = place.values.map(({ object }) => object)
      if (first?.termType !== 'Literal' || second === undefined) return undefined
      return instead({ ...place, values: place.values.slice(1) }, literal(`${second.value}!`, first.language))
    },
  },
]
