import fc from 'fast-check'
import type { RecordNode } from '../../../src/model/record.ts'

/** Bases that a corpus may have or that somebody may try: with and without slash, under a prefix, with a query. */
export const bases = [
  'https://example.org/corpus/',
  'https://example.org/',
  'https://example.org',
  'https://example.org/corpus',
  'https://example.org/corpus/?q=',
  'https://example.org/corpus/#',
  'https://example.org/a/../b/',
  'https://w3id.org/chancery/',
  'https://w3id.org/chancery/ns#',
  'https://w3id.org/',
  'http://purl.org/dc/terms/',
  'http://пример.рф/корпус/',
  'urn:corpus:',
  'file:///corpus/',
] as const

/** Ids that writing has to look at twice: compact, absolute, under the base, dotted, with a colon, or no IRI at all. */
const id = fc.oneof(
  fc.constantFrom(
    'person/beria',
    'person/a#b~=,;c',
    'dataset',
    'dataset#dump-ttl',
    'a/b/c',
    'a//b',
    'a/..',
    '../a',
    './a',
    '',
    '#',
    '?',
    'a?b',
    'a b',
    'a>b',
    'a"b',
    'A/b',
    'документ/1',
    'a%20b',
    'ch:Telegram',
    'ch:',
    'ch:a/b',
    'ch:a.b.',
    'ch://x',
    'term:cable',
    'nosuch:x',
    ':x',
    '_:b0',
    'mailto:a@b',
    'urn:isbn:0451450523',
    'https://example.org/corpus/person/beria',
    'https://example.org/corpus/',
    'https://example.org/corpus/a:b',
    'https://w3id.org/chancery/ns#Telegram',
    'https://w3id.org/chancery/ns#a/b',
    'http://www.w3.org/1999/02/22-rdf-syntax-ns#nil',
    'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
    'http://x/\ud800',
    'http://x/\u0000',
    'constructor',
    '__proto__:x',
  ),
  fc.string({ maxLength: 12 }),
)

const text = fc.oneof(
  fc.constantFrom(
    'a',
    '"',
    '"""',
    'a"',
    '\\',
    'a\nb',
    'a\r\n"',
    '\u2028',
    '\u007f',
    '\ufffe',
    '\ud800',
    '𐍈',
    '',
    'x'.repeat(60),
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
)
const tag = fc.constantFrom(
  'en',
  'EN',
  'ru',
  'zh-Latn',
  '',
  'en_GB',
  'en--ltr',
  'e n',
  '1',
  'long-language-tag',
)
const number = fc.constantFrom('1', '+1', '-0', '01', '1.0', '1.', '', ' 1', '1e3', 'four', '1\n')

/**
 * Records that reading would never give, with ids, languages and values that have no place in RDF; with nodes of one
 * id, and with rows of any length.
 */
export const hostileRecord: fc.Arbitrary<RecordNode> = fc
  .record(
    {
      id: fc.oneof(fc.constantFrom('document/1', 'https://example.org/corpus/document/1'), id),
      type: fc.constantFrom('Telegram', 'Document'),
      title: fc.dictionary(tag, fc.oneof(text, fc.array(text, { maxLength: 3 })), { noNullPrototype: true }),
      kind: fc.constantFrom('telegram-message', 'a/b', 'no term', ''),
      text: id,
      position: number,
      copy: fc.array(
        fc.record({ id: nodeId(), type: fc.constant('Copy'), copyNumber: number, addressee: id }),
      ),
      mentions: fc.array(fc.oneof(id, fc.stringMatching(/^[a-z]{1,9}\/[a-z0-9]{1,30}$/)), { maxLength: 9 }),
      evidence: fc.array(passage(), { maxLength: 3 }),
    },
    { requiredKeys: ['id', 'type'], noNullPrototype: true },
  )
  .map(record => record as unknown as RecordNode)

function nodeId(): fc.Arbitrary<string> {
  return fc.constantFrom(
    'document/1#a',
    'document/1#b',
    'document/1',
    'https://example.org/corpus/document/1#a',
  )
}

function passage(): fc.Arbitrary<object> {
  return fc.record({
    id: fc.constantFrom('document/1#passage-1', 'document/1#passage-2', 'document/1#a'),
    type: fc.constant('SpecificResource'),
    hasSource: id,
    hasSelector: fc.record({
      id: fc.constantFrom('document/1#passage-1-line', 'document/1#passage-1'),
      type: fc.constant('FragmentSelector'),
      value: text,
    }),
  })
}
