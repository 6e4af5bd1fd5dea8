import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadText } from '../../src/read/entry.ts'
import { readJsonLd, readNdjson } from '../../src/read/json.ts'
import type { Piece } from '../../src/read/piece.ts'
import { readYaml } from '../../src/read/yaml.ts'
import { readCut, told } from './read-cut.ts'

const words = fc.constantFrom(
  'a',
  'Лицо 1',
  '🛩',
  'é: "x"',
  '\ufeff',
  '---',
  ' %',
  ']},{',
  '',
  'long '.repeat(30),
)
const value: fc.Arbitrary<unknown> = fc.oneof(
  words,
  fc.array(words, { maxLength: 2 }),
  fc.record({ ru: words }),
)
const json = fc.record({ id: words, 'ключ "k"': value }).map(data => JSON.stringify(data))
const lineEnd = fc.constantFrom('\n', '\r\n')
const mark = fc.constantFrom('', '\ufeff')

/** Lines of NDJSON, some of them broken, or empty, or with a key that stands twice. */
const ndjson = fc
  .tuple(
    mark,
    fc.array(
      fc.tuple(fc.oneof(json, fc.constantFrom('', ' ', '{"a":1,"Я":2,"a":3}', '{"🛩":yes}', '}{')), lineEnd),
      {
        maxLength: 6,
      },
    ),
    fc.constantFrom('', '{"id":"z"}', '{"id":'),
  )
  .map(([first, lines, last]) => first + lines.map(line => line.join('')).join('') + last)

const document = fc.constantFrom(
  'id: a\nb: Лицо\n',
  'a: "b\n',
  'a: "b\r\n  c"\r\n',
  'a: b: 🛩\n\n',
  'a: { b: c\n',
  '# none\n',
  'a: |\n  x\n  ---\n\n',
  '---a: x\n',
  'a: 1\n...\n',
  'a: 1\n...\nb: 2\n',
  'x: 1\ny: 2\nx: 3\n',
  `long: ${'ё'.repeat(60)}\n`,
  `${'['.repeat(120)}\n`,
  '\ufeffa: 1\n',
  '',
)

/** Documents of YAML, some of them broken, behind all that a marker may look like. */
const yaml = fc
  .tuple(
    mark,
    fc.constantFrom('', '---\n', '%YAML 1.2\n---\n'),
    document,
    fc.array(
      fc.tuple(fc.constantFrom('---\n', '---\r\n', '--- # c\n', '---\t\n', '--- x\n', '----\n'), document),
      {
        maxLength: 5,
      },
    ),
    fc.constantFrom('', '---', '--- z', 'z'),
  )
  .map(
    ([first, head, body, more, last]) => first + head + body + more.map(one => one.join('')).join('') + last,
  )

const space = fc.constantFrom('', ' ', '\n', '\r\n\t')
const item = fc.oneof(
  { weight: 6, arbitrary: json },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '{}',
      '{"a":1,\n"a":2}',
      '{"a":\nyes}',
      '{"a":[1}',
      '{"a":{"b":[]}}',
      '{\r\n\t"é": 1 }',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(`{"a":${'['.repeat(98)}${']'.repeat(98)}}`, '1', '"x"', '{"a":"\n"}', ''),
  },
)
const frames = [
  ['[', ']'],
  ['{"@context":"контекст 🛩","@graph":[', ']}'],
  ['{\n"@graph": [', '],\n"@context": {"x": "@graph"}}\n'],
  ['{"@context":{"@graph":[]},"@graph":[', ']}'],
  ['{"id":"x","@graph":[', ']}'],
  ['{"@graph":[', '],"@graph":[]}'],
  ['[', ''],
  ['[', ']]'],
  ['{"x":[', ']}'],
] as const

/** Lists and graphs of JSON-LD; some have faults within the records, some around them. */
const jsonLd = fc
  .tuple(
    mark,
    fc.constantFrom(...frames, ...frames.slice(0, 3)),
    fc.array(fc.tuple(space, item, space), { maxLength: 6 }),
  )
  .map(([first, [begin, end], items]) => `${first}${begin}${items.map(one => one.join('')).join(',')}${end}`)

type Read = (text: string, file: string) => ReadText

const formats: readonly (readonly [file: string, texts: fc.Arbitrary<string>, read: Read])[] = [
  ['x.ndjson', ndjson, readNdjson],
  ['x.yaml', yaml, readYaml],
  ['x.jsonld', jsonLd, readJsonLd],
]

/** That a text of the format, cut at any size, reads as it does whole. */
function sameInPieces(
  [file, texts, read]: (typeof formats)[number],
  spoil?: (pieces: readonly Piece[]) => readonly Piece[],
): fc.IAsyncProperty<[string, number]> {
  const sizes = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 400 }))
  return fc.asyncProperty(texts, sizes, async (text, size) => {
    const inPieces = await readCut(file, text, size, spoil)
    expect(inPieces).toEqual(told(read(text.replace(/^\ufeff/, ''), file)))
  })
}

describe('A file cut into pieces of any size', () => {
  it.each(formats)('gives what it gives whole, in the same places: %s', async (...format) => {
    await fc.assert(sameInPieces(format), { numRuns: 120 })
  })

  it.each([
    ['a byte too many', 0, (piece: Piece) => ({ ...piece, to: piece.to + 1 })],
    ['a byte too few', 0, (piece: Piece) => ({ ...piece, from: piece.from + 1 })],
    ['a byte too many', 1, (piece: Piece) => ({ ...piece, to: piece.to + 1 })],
    ['a byte too few', 1, (piece: Piece) => ({ ...piece, to: piece.to - 1 })],
    ['a byte too few', 2, (piece: Piece) => ({ ...piece, from: piece.from + 1 })],
    ['no column', 2, ({ column, ...piece }: Piece) => piece],
  ])('is caught cut with %s', async (_, format, spoil) => {
    const property = sameInPieces(formats[format]!, pieces => pieces.map(spoil))
    expect((await fc.check(property, { numRuns: 500, endOnFailure: true })).failed).toBe(true)
  })

  it.each([
    ['x.ndjson', '{"id":"a"}\n{"id":"b"}\n{"id":"c"}\n'],
    ['x.yaml', 'id: a\n---\nid: b\n---\nid: c\n'],
    ['x.jsonld', '[{"id":"a"},{"id":"b"},{"id":"c"}]'],
    ['x.jsonld', '{"@context":"x","@graph":[\n{"id":"a"},\n{"id":"b"},\n{"id":"c"}]}'],
  ])('gives each record once: %s', async (file, text) => {
    for (let size = 1; size <= text.length; size++) {
      const { records, issues } = await readCut(file, text, size)
      expect(records.map(({ data }) => data)).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }])
      expect(issues).toEqual([])
    }
  })
})
