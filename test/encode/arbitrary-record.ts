import fc from 'fast-check'
import { model } from '../../src/model/generated.ts'
import type { UseModel } from '../../src/model/model.ts'
import type { RecordNode, RecordValue } from '../../src/model/record.ts'

/** Text that serializers stumble over: quotes, escapes, line ends, other scripts, characters beyond the BMP. */
const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }).filter(one => one.isWellFormed()),
  fc.constantFrom(
    '"',
    '\\',
    'a\nb',
    'a\r\nb',
    '\t',
    "'''",
    '"""',
    'Шифртелеграмма',
    '電報',
    '𐍈',
    '\u0000',
    '﻿',
    '{"@id": "x"}',
    '<b>',
    '_:b0',
  ),
)

const tag = fc.constantFrom('en', 'ru', 'zh', 'zh-Latn', 'ru-Latn', 'de-DE', 'EN-gb')
const slug = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,8}$/)
const localId = fc
  .tuple(fc.constantFrom('person', 'document', 'a-b'), slug)
  .map(([folder, name]) => `${folder}/${name}`)
const reference = fc.oneof(
  localId,
  fc.tuple(localId, slug).map(([id, name]) => `${id}#${name}`),
  fc.constantFrom(
    'https://example.org/x?y=z#w',
    'urn:isbn:0451450523',
    'http://例え.テスト/路',
    'ch:Telegram',
    'http://x/%20',
    'mailto:a@b',
  ),
)
/** Lexical forms are taken as they are here; whether they fit their datatype is the check's business. */
const literal = fc.oneof(
  text,
  fc.constantFrom('1', '01', '-0', '1.50', '1.', '1e3', 'true', 'TRUE', '1951-13-01', 'NaN'),
)

/** Any record of any class, with any of its properties, whether the shapes would pass it or not. */
export const arbitraryRecord: fc.Arbitrary<RecordNode> = fc
  .tuple(fc.constantFrom(...concrete(Object.keys(model.classes))), localId)
  .chain(([type, id]) => node(type, fc.constant(id), id, 2))

function concrete(names: readonly string[]): string[] {
  return names.filter(name => !model.classes[name]!.abstract)
}

function node(
  type: string,
  id: fc.Arbitrary<string>,
  record: string,
  depth: number,
): fc.Arbitrary<RecordNode> {
  const uses = Object.entries(model.classes[type]!.uses)
  const values = Object.fromEntries(
    uses.map(([term, use]) => [term, arbitraryValue(term, use, record, depth)]),
  )
  return fc.tuple(id, fc.record(values, { requiredKeys: [] })).map(([own, rest]) => {
    const given = Object.entries(rest).filter(([, value]) => !Array.isArray(value) || value.length > 0)
    return { id: own, type, ...Object.fromEntries(given) } as RecordNode
  })
}

function arbitraryValue(
  term: string,
  use: UseModel,
  record: string,
  depth: number,
): fc.Arbitrary<RecordValue> {
  if (model.properties[term]!.kind === 'language') {
    const texts = fc.oneof(text, fc.uniqueArray(text, { minLength: 1, maxLength: 2 }))
    return fc.dictionary(tag, texts, { minKeys: 1, maxKeys: 2 }).map(onePerLanguage)
  }
  const one = singleValue(term, use, record, depth)
  if (use.max === 1) return one
  const key = (value: string | RecordNode): string => (typeof value === 'string' ? value : value.id)
  return fc.uniqueArray(one, { maxLength: 2, selector: key })
}

/** `EN-gb` and `en-GB` would be one language. */
function onePerLanguage<T>(texts: Readonly<Record<string, T>>): Record<string, T> {
  const seen = new Map(Object.keys(texts).map(one => [one.toLowerCase(), one]))
  return Object.fromEntries([...seen.values()].map(one => [one, texts[one]!]))
}

let names = 0

function singleValue(
  term: string,
  use: UseModel,
  record: string,
  depth: number,
): fc.Arbitrary<string | RecordNode> {
  const { kind } = model.properties[term]!
  if (kind === 'literal') return literal
  if (kind === 'term') return fc.constantFrom(...(model.schemes[use.range ?? '']?.names ?? []))
  if (!use.nested || depth === 0) return reference
  const kinds = concrete(Object.keys(model.classes)).filter(
    name => name === use.range || model.classes[name]!.ancestors.includes(use.range!),
  )
  // Ids only have to differ within a record; a counter is simpler than keeping account of them.
  const id = fc.constant(null).map(() => `${record}#n${names++}`)
  return fc.constantFrom(...kinds).chain(name => node(name, id, record, depth - 1))
}
