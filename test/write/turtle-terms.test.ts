import { DataFactory, Parser } from 'n3'
import { describe, expect, test } from 'vitest'
import { ChanceryError } from '../../src/model/error.ts'
import { quadsToTurtle, type TurtleOptions } from '../../src/write/turtle/turtle.ts'

const { literal, namedNode, quad } = DataFactory
const subject = namedNode('urn:s')
const predicate = namedNode('urn:p')
const xsd = 'http://www.w3.org/2001/XMLSchema#'

/** How an object is written. What n3 reads is checked to be the same term. */
function written(object: ReturnType<typeof literal | typeof namedNode>, options: TurtleOptions = {}): string {
  const turtle = quadsToTurtle([quad(subject, predicate, object)], options)
  const [read] = new Parser({ format: 'text/turtle' }).parse(turtle)
  expect(read?.object).toEqual(object)
  const [, text = ''] = /<urn:s>\n {2}<urn:p> (.*) \.\n$/s.exec(turtle) ?? []
  return text
}

function refusal(object: ReturnType<typeof literal | typeof namedNode>): ChanceryError {
  try {
    quadsToTurtle([quad(subject, predicate, object)])
  } catch (error) {
    if (error instanceof ChanceryError) return error
  }
  throw new Error('It was written.')
}

/** A literal with the language as given; n3 would change it to lower case. */
function tagged(value: string, language: string): ReturnType<typeof literal> {
  return Object.create(literal(value, 'en'), { language: { value: language } })
}

describe('An IRI', () => {
  const prefixes = { ex: 'http://x/', exa: 'http://x/a', deep: 'http://x/a/', '': 'http://nothing/' }

  test.each([
    ['http://x/b', 'ex:b'],
    ['http://x/', 'ex:'],
    ['http://nothing/b', ':b'],
    ['http://x/a/b', 'deep:b'],
    ['http://x/abc', 'exa:bc'],
    // "-b" is no local name, "a-b" is
    ['http://x/a-b', 'ex:a-b'],
    ['http://x/1942', 'ex:1942'],
    ['http://x/b.c', 'ex:b.c'],
    ['http://x/b..c', 'ex:b..c'],
    ['http://x/b.', '<http://x/b.>'],
    ['http://x/.b', '<http://x/.b>'],
    ['http://x/-b', '<http://x/-b>'],
    ['http://x/b:c', 'ex:b:c'],
    ['http://x/:b', 'ex::b'],
    ['http://x/_b', 'ex:_b'],
    ['http://x/%41b', 'ex:%41b'],
    ['http://x/b%4', '<http://x/b%4>'],
    ['http://x/b%zz', '<http://x/b%zz>'],
    ['http://x/b%', '<http://x/b%>'],
    ['http://x/b#c', '<http://x/b#c>'],
    ['http://x/b/c', '<http://x/b/c>'],
    ["http://x/b(c)'", "<http://x/b(c)'>"],
    ['http://x/шифр', 'ex:шифр'],
    ['http://x/b·', 'ex:b·'],
    ['http://x/·b', '<http://x/·b>'],
    ['http://x/b×c', '<http://x/b×c>'],
    ['http://x/\u{10000}\u{effff}', 'ex:\u{10000}\u{effff}'],
    ['http://x/\u{f0000}', '<http://x/\u{f0000}>'],
    ['http://x/b\u{7f}', '<http://x/b\u{7f}>'],
    ['http://y/b', '<http://y/b>'],
  ])('%s is written %s', (iri, expected) => {
    expect(written(namedNode(iri), { prefixes })).toBe(expected)
  })

  test.each([
    // The base; what follows it
    ['https://example.org/corpus/list', '<>'],
    ['https://example.org/corpus/list#copy-4', '<#copy-4>'],
    ['https://example.org/corpus/list?page=2#top', '<?page=2#top>'],
    // Its folder
    ['https://example.org/corpus/person/beria', '<person/beria>'],
    ['https://example.org/corpus/list2', '<list2>'],
    ['https://example.org/corpus/a?b/../d', '<a?b/../d>'],
    ['https://example.org/corpus/a/b?c:d', '<a/b?c:d>'],
    ['https://example.org/corpus/a#../b', '<a#../b>'],
    ['https://example.org/corpus/a/b:c', '<a/b:c>'],
    ['https://example.org/corpus/a//b', '<a//b>'],
    ['https://example.org/corpus/...', '<...>'],
    // In full: an IRI by itself if relative, or changed by resolving
    ['https://example.org/corpus/', '<https://example.org/corpus/>'],
    ['https://example.org/corpus/a?b:c', '<https://example.org/corpus/a?b:c>'],
    ['https://example.org/corpus/a:b', '<https://example.org/corpus/a:b>'],
    ['https://example.org/corpus//b', '<https://example.org/corpus//b>'],
    ['https://example.org/corpus///b', '<https://example.org/corpus///b>'],
    ['https://example.org/corpus/?b', '<https://example.org/corpus/?b>'],
    ['https://example.org/corpus/#b', '<https://example.org/corpus/#b>'],
    ['https://example.org/corpus/..', '<https://example.org/corpus/..>'],
    ['https://example.org/corpus/./a', '<https://example.org/corpus/./a>'],
    ['https://example.org/corpus/a/../b', '<https://example.org/corpus/a/../b>'],
    ['https://example.org/corpus/a/..?b', '<https://example.org/corpus/a/..?b>'],
    // In full: elsewhere
    ['https://example.org/', '<https://example.org/>'],
    ['https://example.org/other', '<https://example.org/other>'],
    ['HTTPS://example.org/corpus/a', '<HTTPS://example.org/corpus/a>'],
  ])('%s under the base https://example.org/corpus/list is written %s', (iri, expected) => {
    expect(written(namedNode(iri), { base: 'https://example.org/corpus/list' })).toBe(expected)
  })

  test.each([
    ['http://x', 'http://x/a', '<a>'],
    ['http://x', 'http://x/', '<http://x/>'],
    ['http://x', 'http://xa', '<http://xa>'],
    ['http://x?q=/r/', 'http://x/a', '<a>'],
    ['http://x?q=/r/', 'http://x?q=/r/#a', '<#a>'],
    ['http://x/a?q', 'http://x/a?q', '<>'],
    ['http://x/a?q', 'http://x/a', '<a>'],
    ['http://x/a?q', 'http://x/a#b', '<a#b>'],
    ['http://x/a?q', 'http://x/a?r', '<?r>'],
    ['http://x/a#b', 'http://x/a#b', '<#b>'],
    ['http://x/a#b', 'http://x/a', '<>'],
    ['http://x/a/../b/', 'http://x/a/../b/c', '<http://x/a/../b/c>'],
    ['http://x/a/../b/', 'http://x/a/../b/', '<>'],
    ['urn:a:b', 'urn:a:b#c', '<#c>'],
    ['urn:a:b', 'urn:a:c', '<urn:a:c>'],
    ['urn:a:b/c', 'urn:a:b/d', '<urn:a:b/d>'],
    ['file:///a/', 'file:///a/b', '<b>'],
    ['file:/', 'file:///a', '<file:///a>'],
  ])('under the base %s, %s is written %s', (base, iri, expected) => {
    expect(written(namedNode(iri), { base })).toBe(expected)
  })

  test.each([
    ['http://x/> <http://evil/a> <http://evil/b> .\n<http://x/', 10, '>', 'U+003E'],
    ['http://x/ b', 10, ' ', 'U+0020'],
    ['http://x/\nb', 10, '\\n', 'U+000A'],
    ['http://x/\u0000', 10, '\\u0000', 'U+0000'],
    ['http://x/\\u003E', 10, '\\\\', 'U+005C'],
    ['http://x/"', 10, '\\"', 'U+0022'],
    ['http://x/{b}', 10, '{', 'U+007B'],
    ['http://x/b|c^d`', 11, '|', 'U+007C'],
    ['http://x/\ud800', 10, '\\ud800', 'U+D800'],
    ['http://x/\udc00b', 10, '\\udc00', 'U+DC00'],
  ])('%j is refused for its character %i', (iri, position, character, code) => {
    const error = refusal(namedNode(iri))
    expect(error.code).toBe('bad-iri')
    expect(error.message).toContain(`character ${position} is ${code} ("${character}")`)
    expect(error.message).toContain(JSON.stringify(iri))
  })

  test('that is refused comes with what to do', () => {
    expect(refusal(namedNode('http://x/a b')).message).toBe(
      'The IRI "http://x/a b" cannot be written: character 11 is U+0020 (" "), which no IRI may contain. ' +
        'Percent-encode it (%20), or correct the IRI.',
    )
  })

  test.each(['', 'person/beria', '//x/y', '#a', '1:b'])('%j is refused for want of a scheme', iri => {
    expect(refusal(namedNode(iri))).toMatchObject({
      code: 'bad-iri',
      message: expect.stringContaining('no scheme'),
    })
  })

  test('is checked wherever it stands', () => {
    const bad = namedNode('http://x/>')
    const refused = expect.objectContaining({ code: 'bad-iri' })
    expect(() => quadsToTurtle([quad(bad, predicate, subject)])).toThrow(refused)
    expect(() => quadsToTurtle([quad(subject, bad, subject)])).toThrow(refused)
    expect(() => quadsToTurtle([quad(subject, predicate, literal('a', bad))])).toThrow(refused)
    // Not to be taken for a blank node, a literal or a list
    for (const iri of ['_:b', '"', '()']) {
      expect(() => quadsToTurtle([quad(subject, predicate, namedNode(iri))])).toThrow(refused)
    }
  })
})

describe('A literal', () => {
  test.each([
    ['', '""'],
    ['it says "no"', '"it says \\"no\\""'],
    ['a\\b', '"a\\\\b"'],
    ['a\tb\rc\bd\fe', '"a\\tb\\rc\\bd\\fe"'],
    ['\u0000\u001f\u007f', '"\\u0000\\u001F\\u007F"'],
    ['\ufffe\uffff', '"\\uFFFE\\uFFFF"'],
    ['é 文 🛩 \u0085\u2028', '"é 文 🛩 \u0085\u2028"'],
    ['" . <http://evil/a> <http://evil/b> "', '"\\" . <http://evil/a> <http://evil/b> \\""'],
    // With line breaks
    ['one\ntwo', '"""one\ntwo"""'],
    ['\n', '"""\n"""'],
    ['one\r\ntwo', '"""one\\r\ntwo"""'],
    ['\n"', '"""\n\\""""'],
    ['\n""', '"""\n"\\""""'],
    ['\n"""', '"""\n\\""\\""""'],
    ['"""\n', '"""\\"""\n"""'],
    ['"a" ""\n', '""""a" ""\n"""'],
    ['\n\\', '"""\n\\\\"""'],
    ['\n\\"', '"""\n\\\\\\""""'],
  ])('%j is written %s', (text, expected) => {
    expect(written(literal(text))).toBe(expected)
  })

  test('keeps its language as it is', () => {
    expect(written(literal('Ленд-лиз', 'ru'))).toBe('"Ленд-лиз"@ru')
    expect(written(literal('one\ntwo', 'zh-latn-pinyin-x-1942'))).toBe('"""one\ntwo"""@zh-latn-pinyin-x-1942')
    expect(quadsToTurtle([quad(subject, predicate, tagged('a', 'en-GB'))])).toContain('"a"@en-GB')
  })

  test.each([
    ['1', 'integer', '1'],
    ['-007', 'integer', '-007'],
    ['+1', 'integer', '+1'],
    ['1.0', 'decimal', '1.0'],
    ['.5', 'decimal', '.5'],
    ['-1.50', 'decimal', '-1.50'],
    ['1e0', 'double', '1e0'],
    ['1.E3', 'double', '1.E3'],
    ['-.5e-3', 'double', '-.5e-3'],
    ['true', 'boolean', 'true'],
    ['false', 'boolean', 'false'],
    ['', 'integer', '""^^xsd:integer'],
    ['1.0', 'integer', '"1.0"^^xsd:integer'],
    [' 1', 'integer', '" 1"^^xsd:integer'],
    ['1\n', 'integer', '"""1\n"""^^xsd:integer'],
    ['१', 'integer', '"१"^^xsd:integer'],
    ['1 . <urn:a> <urn:b> 2', 'integer', '"1 . <urn:a> <urn:b> 2"^^xsd:integer'],
    ['1', 'decimal', '"1"^^xsd:decimal'],
    ['1.', 'decimal', '"1."^^xsd:decimal'],
    ['1', 'double', '"1"^^xsd:double'],
    ['1.0', 'double', '"1.0"^^xsd:double'],
    ['INF', 'double', '"INF"^^xsd:double'],
    ['.e1', 'double', '".e1"^^xsd:double'],
    ['1e0', 'float', '"1e0"^^xsd:float'],
    ['1', 'boolean', '"1"^^xsd:boolean'],
    ['TRUE', 'boolean', '"TRUE"^^xsd:boolean'],
    ['1942-08', 'gYearMonth', '"1942-08"^^xsd:gYearMonth'],
    ['1', 'string', '"1"'],
  ])('%j of type xsd:%s is written %s', (text, type, expected) => {
    expect(written(literal(text, namedNode(xsd + type)), { prefixes: { xsd } })).toBe(expected)
  })

  test('has its datatype in full without a prefix for it', () => {
    expect(written(literal('1942~', namedNode('http://id.loc.gov/datatypes/edtf/EDTF')))).toBe(
      '"1942~"^^<http://id.loc.gov/datatypes/edtf/EDTF>',
    )
  })

  test.each(['en us', 'en_US', '1a', '-en', 'en-', 'en--ltr', 'en . <urn:a> <urn:b> <urn:c>', 'ру'])(
    'with the language %j is refused',
    language => {
      const error = refusal(tagged('a', language))
      expect(error).toMatchObject({
        code: 'bad-term',
        message: expect.stringContaining(JSON.stringify(language)),
      })
    },
  )

  test('with half of a surrogate pair is refused', () => {
    expect(refusal(literal('a\ud83d b'))).toMatchObject({
      code: 'bad-term',
      message: expect.stringContaining('character 2 is U+D83D'),
    })
    expect(refusal(literal('\n\ude00'))).toMatchObject({ code: 'bad-term' })
  })

  test.each(['langString', 'dirLangString'])('of type rdf:%s without what that needs is refused', type => {
    const datatype = namedNode(`http://www.w3.org/1999/02/22-rdf-syntax-ns#${type}`)
    expect(refusal(literal('a', datatype))).toMatchObject({ code: 'bad-term' })
  })

  test('with a base direction is refused', () => {
    expect(refusal(Object.create(literal('שלום', 'he'), { direction: { value: 'rtl' } }))).toMatchObject({
      code: 'bad-term',
    })
  })
})
