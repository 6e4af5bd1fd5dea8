import { describe, expect, test } from 'vitest'
import { readRecord } from '../../src/read/read-record.ts'
import { smallModel } from './small-model.ts'

const letter = { id: 'letter/1', type: 'Letter' }

/** The record that the data give; faults would be shown in its place. */
function record(data: unknown): unknown {
  const { record: read, faults } = readRecord(data, smallModel)
  return read ?? faults
}

/** What is wrong with the data: code, message, hint, and where. */
function faults(data: unknown): (readonly [code: string, message: string, hint: string, path: string])[] {
  const read = readRecord(data, smallModel)
  expect(read.record).toBeUndefined()
  return read.faults.map(({ code, message, hint, path }) => [code, message, hint, path.join(' ')])
}

describe('a record', () => {
  test('keeps what it says, with the keys in the order of the model', () => {
    const read = record({
      writer: 'person/a',
      kind: 'private',
      title: { en: 'Letter', ru: ['Письмо', 'Записка'] },
      type: 'Letter',
      id: 'letter/1',
    })
    expect(JSON.stringify(read)).toBe(
      JSON.stringify({
        id: 'letter/1',
        type: 'Letter',
        title: { en: 'Letter', ru: ['Письмо', 'Записка'] },
        kind: 'private',
        writer: 'person/a',
      }),
    )
  })

  test('has a list where more than one value is allowed, and one value where one is', () => {
    expect(record({ ...letter, mark: 'x', day: ['1951-10-24'] })).toEqual({
      ...letter,
      mark: ['x'],
      day: '1951-10-24',
    })
  })

  test('has the ids of its nodes written out, and their type where only one is possible', () => {
    expect(record({ ...letter, seal: [{ id: '#seal', mark: 'eagle' }] })).toEqual({
      ...letter,
      seal: [{ id: 'letter/1#seal', type: 'Seal', mark: ['eagle'] }],
    })
  })

  test('refers to a node of its own by a hash', () => {
    expect(record({ ...letter, copyTo: ['#a', 'person/b', 'https://viaf.org/viaf/1'] })).toEqual({
      ...letter,
      copyTo: ['letter/1#a', 'person/b', 'https://viaf.org/viaf/1'],
    })
  })

  test('may be JSON-LD that names its context', () => {
    expect(record({ '@context': 'https://example.org/context.jsonld', ...letter })).toEqual(letter)
  })

  test('has its passages expanded, with the text of the nearest node around them', () => {
    const passage = (id: string, text: string) => ({ id, type: 'SpecificResource', hasSource: text })
    expect(
      record({
        ...letter,
        text: 'text/1',
        seal: [{ id: '#seal', text: 'text/2', evidence: { line: '3', quote: 'eagle' } }],
        evidence: [
          { line: '24', quote: 'the words' },
          { text: 'text/3', line: '1', quote: 'other words' },
        ],
      }),
    ).toMatchObject({
      seal: [{ evidence: [passage('letter/1#passage-3-cecc515d', 'text/2')] }],
      evidence: [
        {
          ...passage('letter/1#passage-24-7c73d6ca', 'text/1'),
          hasSelector: {
            type: 'FragmentSelector',
            value: 'line=23,24',
            conformsTo: 'http://tools.ietf.org/rfc/rfc5147',
            refinedBy: { type: 'TextQuoteSelector', exact: 'the words' },
          },
        },
        passage('letter/1#passage-1-810d734d', 'text/3'),
      ],
    })
  })

  test('knows the place of each of its nodes', () => {
    const { paths } = readRecord({ ...letter, seal: [{ id: '#a' }, { id: '#b' }] }, smallModel)
    expect([...paths]).toEqual([
      ['letter/1', []],
      ['letter/1#a', ['seal', 0]],
      ['letter/1#b', ['seal', 1]],
    ])
  })
})

describe('a fault of a record:', () => {
  test.each([
    ['a list', [letter], 'Found a list where a record was expected.'],
    ['words', 'a letter', 'Found "a letter" where a record was expected.'],
    ['nothing', null, 'Found nothing where a record was expected.'],
  ])('it is %s', (_, data, message) => {
    expect(faults(data)).toMatchObject([['not-a-record', message, expect.any(String), '']])
  })

  test.each([
    ['is missing', undefined, ''],
    ['is empty', '', 'id'],
    ['is null', null, 'id'],
  ])('its id %s', (_, id, path) => {
    expect(faults({ ...letter, id })).toEqual([
      ['missing-id', 'The record has no "id".', 'Give it one, such as id: person/beria.', path],
    ])
  })

  test.each(['Letter/1', 'letter/1#a', 'letter 1', '../letter', 'https://example.org/letter/1', 1])(
    'its id is %j',
    id => {
      expect(faults({ ...letter, id })).toMatchObject([
        ['bad-id', expect.stringContaining(String(id)), expect.any(String), 'id'],
      ])
    },
  )

  test('its type is missing, and its id hints at one', () => {
    expect(faults({ id: 'person/a' })).toEqual([
      ['missing-type', 'The record has no "type".', 'Give it one, such as type: Person.', ''],
    ])
  })

  test('its type is missing, and its id hints at none', () => {
    expect(faults({ id: 'x/a', type: '' })).toEqual([
      [
        'missing-type',
        'The record has no "type".',
        'Give it one of: Letter, Person, Text, Seal, Page, Envelope, SpecificResource.',
        'type',
      ],
    ])
  })

  test('its type is misspelt', () => {
    expect(faults({ id: 'letter/1', type: 'letter' })).toEqual([
      ['unknown-type', 'There is no type "letter" here.', 'Did you mean "Letter"?', 'type'],
    ])
  })

  test('its type is abstract', () => {
    expect(faults({ id: 'x/1', type: 'Entity' })).toMatchObject([
      ['unknown-type', 'There is no type "Entity" here.', expect.any(String), 'type'],
    ])
  })

  test('it has a key that is not known', () => {
    expect(faults({ id: 'person/a', type: 'Person', name: 'A' })).toEqual([
      ['unknown-key', 'Person has no key "name".', 'Its keys are: id, type, title.', 'name'],
    ])
  })

  test('it has a key of JSON-LD that would be passed over', () => {
    expect(faults({ ...letter, '@type': 'Letter' })).toMatchObject([
      ['unknown-key', 'Letter has no key "@type".', 'Did you mean "type"?', '@type'],
    ])
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'it has the key %s, which every object has from its prototype',
    key => {
      const data = JSON.parse(`{ "id": "letter/1", "type": "Letter", "${key}": { "title": { "en": "x" } } }`)
      expect(faults(data)).toMatchObject([
        ['unknown-key', `Letter has no key "${key}".`, expect.any(String), key],
      ])
    },
  )

  test.each(['__proto__', 'constructor', 'toString'])('its type is %s', type => {
    expect(faults({ id: 'letter/1', type })).toMatchObject([
      ['unknown-type', `There is no type "${type}" here.`, expect.any(String), 'type'],
    ])
  })

  test('all are found at once', () => {
    expect(
      faults({ ...letter, kind: 'x', day: [], mark: [], copyTo: 'a b' }).map(([code, , , path]) => [
        code,
        path,
      ]),
    ).toEqual([
      ['unknown-term', 'kind'],
      ['max-count', 'day'],
      ['wrong-value', 'mark'],
      ['bad-iri', 'copyTo'],
    ])
  })
})

describe('a fault of a node:', () => {
  test('it is text', () => {
    expect(faults({ ...letter, seal: 'eagle' })).toEqual([
      [
        'wrong-value',
        'Found "eagle" where a node of class Seal was expected.',
        `Write its keys and values, beginning with id: '#name'.`,
        'seal',
      ],
    ])
  })

  test('it has no id', () => {
    expect(faults({ ...letter, seal: [{ mark: 'eagle' }] })).toEqual([
      [
        'missing-id',
        'The node has no "id".',
        `Give it one of its own within the record, such as id: '#copy-3' (in quotes).`,
        'seal 0',
      ],
    ])
  })

  test.each(['seal', 'letter/2#seal', '#', '#a b', 'https://example.org/#seal'])('its id is %s', id => {
    expect(faults({ ...letter, seal: [{ id }] })).toMatchObject([
      ['bad-id', `The id "${id}" is not that of a node inside letter/1.`, expect.any(String), 'seal 0 id'],
    ])
  })

  test('its id stands twice', () => {
    expect(faults({ ...letter, seal: [{ id: '#a' }, { id: '#a' }] })).toEqual([
      [
        'duplicate-id',
        'The id "#a" stands twice in this record.',
        'Give each node an id of its own.',
        'seal 1 id',
      ],
    ])
  })

  test('it has no type where several are possible', () => {
    expect(faults({ ...letter, part: [{ id: '#a' }] })).toEqual([
      ['missing-type', 'The node has no "type".', 'Give it one of: Page, Envelope.', 'part 0'],
    ])
  })

  test('its type is not one that its place allows', () => {
    expect(faults({ ...letter, part: [{ id: '#a', type: 'Seal' }] })).toEqual([
      ['unknown-type', 'There is no type "Seal" here.', 'Use one of: Page, Envelope.', 'part 0 type'],
    ])
  })
})

describe('a fault of a passage:', () => {
  const faultOf = (passage: object) => faults({ ...letter, text: 'text/1', evidence: [passage] })

  test.each([
    ['has no line', { quote: 'x' }, 'The passage has no line.', 'evidence 0'],
    [
      'has an empty line',
      { line: '', quote: 'x' },
      'Found nothing where a line number was expected.',
      'evidence 0 line',
    ],
    [
      'is on line 0',
      { line: '0', quote: 'x' },
      'Found "0" where a line number was expected.',
      'evidence 0 line',
    ],
    [
      'is on a number of JSON',
      { line: 3, quote: 'x' },
      'Found the number 3 where a line number was expected.',
      'evidence 0 line',
    ],
    [
      'is on two lines',
      { line: '3-4', quote: 'x' },
      'Found "3-4" where a line number was expected.',
      'evidence 0 line',
    ],
    ['has no quote', { line: '3' }, 'The passage has no quote.', 'evidence 0'],
    [
      'quotes a space',
      { line: '3', quote: ' ' },
      'Found " " where quoted words were expected.',
      'evidence 0 quote',
    ],
    [
      'quotes a list',
      { line: '3', quote: ['x'] },
      'Found a list where quoted words were expected.',
      'evidence 0 quote',
    ],
    [
      'names no text',
      { text: 'Text 1', line: '3', quote: 'x' },
      'Found "Text 1" where the id of a text was expected.',
      'evidence 0 text',
    ],
    [
      'has a key too many',
      { line: '3', quote: 'x', page: '1' },
      'A passage has no key "page".',
      'evidence 0 page',
    ],
  ])('it %s', (_, passage, message, path) => {
    expect(faultOf(passage).map(([, said, , at]) => [said, at])).toEqual([[message, path]])
  })

  test('that the record names no text is said once, however many passages there are', () => {
    const evidence = [
      { line: '1', quote: 'a' },
      { line: '2', quote: 'b' },
    ]
    expect(faults({ ...letter, seal: [{ id: '#seal', evidence }], evidence })).toEqual([
      [
        'wrong-value',
        'The record cites passages and does not say which text they are from.',
        'Give the record a text, such as text: text/22591; or each passage, if there are several.',
        '',
      ],
    ])
  })
})
