import { describe, expect, test } from 'vitest'
import { readRecord } from '../../src/read/read-record.ts'
import { smallModel } from './small-model.ts'

/** What is wrong with a value: code, message, hint, and where. */
function faults(values: object): (readonly [code: string, message: string, hint: string, path: string])[] {
  const read = readRecord({ id: 'letter/1', type: 'Letter', ...values }, smallModel)
  return read.faults.map(({ code, message, hint, path }) => [code, message, hint, path.join(' ')])
}

describe('text with its language', () => {
  test.each(['en', 'ru', 'zh', 'zh-Latn', 'zh-Hant-TW', 'EN', 'sr-Cyrl', 'de-1996', 'yue'])(
    'may be in %s',
    tag => {
      expect(faults({ title: { [tag]: 'x' } })).toEqual([])
    },
  )

  test.each(['en_US', 'english', 'e', '', 'en-', 'ru-Кир', '@none', 'en us', '__proto__'])(
    'is refused in %j',
    tag => {
      expect(faults({ title: JSON.parse(`{ ${JSON.stringify(tag)}: "x" }`) })).toEqual([
        [
          'bad-language',
          `"${tag}" is not a language tag.`,
          'Write a tag of BCP 47, such as en, ru, zh or zh-Latn.',
          `title ${tag}`,
        ],
      ])
    },
  )

  test.each([
    ['Letter', 'Found "Letter" where text with its language was expected.', 'title'],
    [['Letter'], 'Found a list where text with its language was expected.', 'title'],
    [null, 'Found nothing where text with its language was expected.', 'title'],
    [{ en: '' }, 'Found nothing where text in the language "en" was expected.', 'title en'],
    [{ en: 7 }, 'Found the number 7 where text in the language "en" was expected.', 'title en'],
    [{ en: ['x', null] }, 'Found nothing where text in the language "en" was expected.', 'title en 1'],
    [{ en: [] }, 'Found nothing where text in the language "en" was expected.', 'title en'],
    [
      { en: { ru: 'x' } },
      'Found keys and values (ru) where text in the language "en" was expected.',
      'title en',
    ],
    [{ en: {} }, 'Found empty braces where text in the language "en" was expected.', 'title en'],
    [{ en: ['x', 'x'] }, 'The same value stands here twice.', 'title en 1'],
  ])('is not %j', (title, message, path) => {
    expect(faults({ title }).map(([, said, , at]) => [said, at])).toEqual([[message, path]])
  })

  test('that ends at a comma is told to stand in quotes', () => {
    expect(faults({ title: { en: 'Letter', 'with seal': null } })).toEqual([
      [
        'bad-language',
        '"with seal" is not a language tag.',
        'If it belongs to the text before it, put that text into quotes: within { }, a comma ends a text.',
        'title with seal',
      ],
    ])
  })
})

describe('a literal', () => {
  test('keeps every digit and space', () => {
    const { record } = readRecord({ id: 'letter/1', type: 'Letter', mark: ['04', ' 1.50 '] }, smallModel)
    expect(record).toMatchObject({ mark: ['04', ' 1.50 '] })
  })

  test.each([
    [
      4,
      'Found the number 4 where the text of a value of "day" was expected.',
      'Write it as text, "4", so that its digits stay as they are.',
    ],
    [
      true,
      'Found the boolean true where the text of a value of "day" was expected.',
      'Write it as text, "true", so that its digits stay as they are.',
    ],
    [
      '',
      'Found nothing where the text of a value of "day" was expected.',
      'Write one text, or leave the key out.',
    ],
    [
      { a: 1, b: 2, c: 3, d: 4 },
      'Found keys and values (a, b, c …) where the text of a value of "day" was expected.',
      'Write one text, or leave the key out.',
    ],
    [
      '\ud800',
      'Found "\\ud800" where the text of a value of "day" was expected.',
      'Write one text, or leave the key out.',
    ],
  ])('is not %j', (day, message, hint) => {
    expect(faults({ day })).toEqual([['wrong-value', message, hint, 'day']])
  })

  test('stands once where one is allowed', () => {
    expect(faults({ day: ['1951-10-24', '1951-10-25'] })).toEqual([
      ['max-count', '"day" has 2 values, and can have only one.', 'Keep one of them.', 'day'],
    ])
  })

  test('stands once in a list', () => {
    expect(faults({ mark: ['x', 'y', 'x'] })).toEqual([
      ['wrong-value', 'The same value stands here twice.', 'Keep one of them.', 'mark 2'],
    ])
  })

  test('is not an empty list', () => {
    expect(faults({ mark: [] })).toEqual([
      [
        'wrong-value',
        '"mark" is an empty list.',
        'Give it a value, or leave the key out: what is not stated is not said.',
        'mark',
      ],
    ])
  })

  test('that is very long is cut in the message', () => {
    expect(faults({ kind: 'x'.repeat(200) })[0]![1]).toBe(
      `Found "${'x'.repeat(59)}…" where a term of LetterKind was expected for "kind".`,
    )
  })
})

describe('a term', () => {
  test('that is misspelt is guessed', () => {
    expect(faults({ kind: 'privat' })).toEqual([
      [
        'unknown-term',
        'Found "privat" where a term of LetterKind was expected for "kind".',
        'Did you mean "private"?',
        'kind',
      ],
    ])
  })

  test('that resembles none is answered with all of them', () => {
    expect(faults({ kind: 'https://example.org/ns#private' })).toEqual([
      [
        'unknown-term',
        'Found "https://example.org/ns#private" where a term of LetterKind was expected for "kind".',
        'Its terms are: official, private.',
        'kind',
      ],
    ])
  })

  test.each(['constructor', '__proto__', 'toString'])('is not %s', kind => {
    expect(faults({ kind })).toMatchObject([
      [
        'unknown-term',
        `Found "${kind}" where a term of LetterKind was expected for "kind".`,
        expect.any(String),
        'kind',
      ],
    ])
  })
})

describe('a reference', () => {
  test.each(['person/a', 'person', '#a', 'https://viaf.org/viaf/1', 'urn:isbn:1', 'ex:a'])(
    'may be %s',
    writer => {
      expect(faults({ writer })).toEqual([])
    },
  )

  test.each(['Person/a', 'person/a b', 'person/', '/person', '#a b', '../a', ''])('is not %j', writer => {
    expect(faults({ writer })).toMatchObject([
      [
        'bad-iri',
        expect.stringMatching(/ where the id of a record was expected for "writer"\.$/),
        'Write class/name, #name for a node of this record (in quotes), or a whole IRI, such as https://example.org/x.',
        'writer',
      ],
    ])
  })

  test.each([
    'https://example.org/a b',
    'https://example.org/<a>',
    'https://example.org/"',
    'http://a/\n',
    'urn:{a}',
  ])('is not %j, which would end early in Turtle', licence => {
    expect(faults({ licence })).toEqual([
      [
        'bad-iri',
        `Found ${JSON.stringify(licence)} where a whole IRI was expected for "licence".`,
        'In an IRI a space is written %20, and < > " { } | ^ ` \\ are written with % too.',
        'licence',
      ],
    ])
  })

  test('is not a node', () => {
    expect(faults({ writer: { id: 'person/a' } })).toMatchObject([
      [
        'bad-iri',
        'Found keys and values (id) where the id of a record was expected for "writer".',
        expect.any(String),
        'writer',
      ],
    ])
  })
})
