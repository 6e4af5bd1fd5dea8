import fc from 'fast-check'
import { model } from '../../../src/model/generated.ts'
import { kindsOf } from '../../../src/model/kinds-of.ts'
import type { UseModel } from '../../../src/model/model.ts'
import type { RecordNode, RecordValue } from '../../../src/model/record.ts'

/** Where the records stand that a sound record refers to: one of each class, named after it. */
export const elsewhere = 'https://elsewhere.example/'

const nestedOnly = new Set(
  Object.values(model.classes).flatMap(({ uses }) =>
    Object.values(uses).flatMap(({ nested, range }) => (nested && range ? [range] : [])),
  ),
)

/** Classes of which a record can be; the others are only of nodes within one. */
export const recordClasses: readonly string[] = kindsOf(model).filter(name => !nestedOnly.has(name))

const word = fc.constantFrom('Экз.', 'No.', 'сов.', '«x»', '電報', 'a', '𐍈', 'deliveries')
const words = fc.array(word, { minLength: 1, maxLength: 10 }).map(all => all.join(' '))
const number = (min: number, max: number): fc.Arbitrary<string> => fc.integer({ min, max }).map(String)
const decimal = (min: number): fc.Arbitrary<string> =>
  fc.oneof(
    number(min, min + 9),
    number(min, min + 9).map(one => `${one}.50`),
  )

const line = number(0, 98).map(before => `line=${before},${Number(before) + 1}`)

/** Values of the properties of which the shapes ask more than a datatype. */
const values: Readonly<Record<string, fc.Arbitrary<string>>> = {
  amount: decimal(0),
  byteLength: number(1000, 99_999),
  clockTime: fc.constantFrom('14:30:00', '24:00:00', '00:00:00.5', '09:00:00+03:00', '23:59:59Z'),
  conformsTo: fc.constant('http://tools.ietf.org/rfc/rfc5147'),
  count: number(0, 900),
  date: fc.constantFrom('1951-10-24', '1950-12/1951-01', '1951', '1951-10?', '195X'),
  downloadURL: fc.constant('https://example.org/dump.nq'),
  exact: words,
  firstLine: number(1, 9),
  language: fc.constant('http://id.loc.gov/vocabulary/iso639-1/ru'),
  lastLine: number(9, 19),
  license: fc.constant('https://creativecommons.org/publicdomain/zero/1.0/'),
  lineCount: number(1, 999),
  maximum: decimal(10),
  mediaType: fc.constant('https://www.iana.org/assignments/media-types/text/turtle'),
  minimum: decimal(0),
  sha256: fc
    .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 64, maxLength: 64 })
    .map(all => all.join('')),
  webAddress: fc.constantFrom('https://example.org/a b', 'http://例え.テスト/'),
}

/** Properties that are always given: what the shapes want by a warning, and one of those that they let choose from. */
const wanted: ReadonlySet<string> = new Set(['evidence', 'form'])

/** A node that is yet to get its id. */
type Unnamed = (id: string) => RecordNode
type Value = RecordValue | readonly Unnamed[]

/** Nodes have many properties that nodes can be in: without restraint, a record would be all of them. */
const none = fc.constant<readonly Unnamed[]>([])

/** Any record of a class, of one of all classes by default, in which the shapes find nothing. */
export function soundRecord(classes: readonly string[] = recordClasses): fc.Arbitrary<RecordNode> {
  return fc.constantFrom(...classes).chain(type => node(type, 2).map(make => make(`${type}/1`)))
}

function node(type: string, depth: number): fc.Arbitrary<Unnamed> {
  const uses = Object.entries(model.classes[type]!.uses).filter(
    ([term, { min, nested }]) => min > 0 || !nested || depth > 0 || term === 'evidence',
  )
  const given = Object.fromEntries(uses.map(([term, use]) => [term, anyValue(type, term, use, depth)]))
  const requiredKeys = uses.filter(([term, { min }]) => min > 0 || wanted.has(term)).map(([term]) => term)
  return fc
    .record<Record<string, Value>>(given, { requiredKeys })
    .map(all => id => ({ id, type, ...named(all, id) }) as RecordNode)
}

/** The values in the order of the model, with the nodes among them named after the property and their place. */
function named(all: Readonly<Record<string, Value>>, id: string): Record<string, RecordValue> {
  const start = id.includes('#') ? `${id}-` : `${id}#`
  const name = (term: string, value: Value): RecordValue =>
    Array.isArray(value) && typeof value[0] === 'function'
      ? (value as readonly Unnamed[]).map((make, index) => make(`${start}${term}-${index + 1}`))
      : (value as RecordValue)
  const given = Object.entries(all).filter(([, value]) => !Array.isArray(value) || value.length > 0)
  return Object.fromEntries(given.map(([term, value]) => [term, name(term, value)]))
}

function anyValue(type: string, term: string, use: UseModel, depth: number): fc.Arbitrary<Value> {
  const { kind } = model.properties[term]!
  if (kind === 'language') return texts(term)
  const most = Math.min(2, use.max ?? 2)
  if (use.nested) {
    const nodes = fc
      .constantFrom(...kindsOf(model, use.range))
      .chain(name => node(name, Math.max(0, depth - 1)))
    const some = fc.array(nodes, { minLength: 1, maxLength: most })
    return use.min > 0 || term === 'evidence' ? some : fc.oneof({ weight: 2, arbitrary: none }, some)
  }
  const one = oneValue(type, term, use)
  return use.max === 1 ? one : fc.uniqueArray(one, { minLength: 1, maxLength: most })
}

function texts(term: string): fc.Arbitrary<RecordValue> {
  const text = words.map(some => `${term}: ${some}`)
  return fc.record(
    { en: text, ru: text, 'zh-Latn': text },
    { requiredKeys: ['en'] },
  ) as fc.Arbitrary<RecordValue>
}

function oneValue(type: string, term: string, use: UseModel): fc.Arbitrary<string> {
  const { kind, datatype } = model.properties[term]!
  if (kind === 'term') return fc.constantFrom(...model.schemes[use.range!]!.names)
  if (type === 'FragmentSelector' && term === 'value') return line
  const known = values[term]
  if (known) return known
  if (kind === 'literal') return datatype?.endsWith('#integer') ? number(1, 99) : words
  return fc.constantFrom(...kindsOf(model, use.range).map(name => elsewhere + name))
}
