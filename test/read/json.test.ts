import { describe, expect, test } from 'vitest'
import { readJsonLd, readNdjson } from '../../src/read/json.ts'

/** The issues of a JSON-LD text, each as line:column+length and message. */
function issues(text: string, read = readJsonLd): string[] {
  return read(text, 'x.jsonld').issues.map(
    ({ line, column, length, message }) => `${line}:${column}+${length} ${message}`,
  )
}

describe('JSON-LD', () => {
  test.each([
    ['one record', '{"id":"a"}', [{ id: 'a' }]],
    ['a list of records', '[{"id":"a"},{"id":"b"}]', [{ id: 'a' }, { id: 'b' }]],
    ['a graph of records', '{"@context":"x","@graph":[{"id":"a"},{"id":"b"}]}', [{ id: 'a' }, { id: 'b' }]],
    ['no record', '[]', []],
  ])('gives %s', (_, text, expected) => {
    const { entries, issues: found } = readJsonLd(text, 'x.jsonld')
    expect(found).toEqual([])
    expect(entries.map(entry => entry.data)).toEqual(expected)
  })

  test('keeps numbers as numbers, so that they can be refused', () => {
    expect(readJsonLd('{"a":1.0}', 'x.jsonld').entries[0]!.data).toEqual({ a: 1 })
  })

  test('gives the place of a value within a graph, also behind tabs', () => {
    const text = '{\n\t"@graph": [\n\t\t{ "id": "a" },\n\t\t{ "id": "b", "x": ["y", "\\u044f"] }\n\t]\n}\n'
    const [, second] = readJsonLd(text, 'x.jsonld').entries
    expect(second!.locate(['x', 1])).toEqual({ file: 'x.jsonld', line: 4, column: 27, length: 8 })
    expect(second!.locate(['x'], true)).toEqual({ file: 'x.jsonld', line: 4, column: 16, length: 3 })
    expect(second!.locate([])).toMatchObject({ line: 4, column: 5 })
  })
})

describe('an issue of JSON:', () => {
  test.each([
    ['nothing', '', '1:1+1 The JSON ends where a value was expected.'],
    ['an end too early', '{"a":[1,\n', '1:9+1 The JSON ends where a value was expected.'],
    ['an end within a node', '{"a":1', '1:7+1 The JSON ends where a comma or "}" was expected.'],
    ['a word', '{"a":yes}', '1:6+3 Found "yes" where a value was expected.'],
    ['a single quote', "{'a':1}", `1:2+1 Found "'" where a key or "}" was expected.`],
    ['a comma too many', '{"a":1,\n}', '2:1+1 Found "}" where a key was expected.'],
    ['a comma too many in a list', '[1,]', '1:4+1 Found "]" where a value was expected.'],
    ['a comma too few', '{"a":1\n "b":2}', '2:2+3 Found "b" where a comma or "}" was expected.'],
    ['a comma too few in a list', '["a" "b"]', '1:6+3 Found "b" where a comma or "]" was expected.'],
    ['a colon too few', '{"a" 1}', '1:6+1 Found "1" where a colon was expected.'],
    ['the wrong bracket', '[1}', '1:3+1 Found "}" where a comma or "]" was expected.'],
    ['something more', '{} {}', '1:4+1 Found "{" where nothing more was expected.'],
    ['a zero too many', '[04]', '1:2+2 Found "04" where a value or "]" was expected.'],
    ['a comment', '{} // done', '1:4+1 Found "/" where nothing more was expected.'],
    [
      'a line break in a text',
      '["a\nb"]',
      '1:2+1 A text in quotes does not end on its line, or has a backslash that means nothing.',
    ],
    ['a key twice', '{"a":{"b":1},\n "a":2}', '2:2+3 The key "a" stands here twice.'],
    [
      'a key twice within a node',
      '[{"id":"x","a":{"b":"c","b":"d"}}]',
      '1:25+3 The key "b" stands here twice.',
    ],
    ['a key twice in another spelling', '{"a":1,"\\u0061":2}', '1:8+8 The key "\\u0061" stands here twice.'],
    [
      'a key beside a graph',
      '{"@graph":[],"id":"x"}',
      '1:14+4 Found the key "id" beside a @graph of records.',
    ],
    [
      'thousands of levels',
      `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
      '1:1+1 Found more than 100 levels of lists and keys within each other.',
    ],
  ])('%s', (_, text, issue) => {
    expect(issues(text)).toEqual([issue])
  })

  test('colons and quotes within texts are no keys', () => {
    expect(issues('{"a":"\\"b\\": c","d":["e: ","\\\\"],"f":{"a":"\\\\\\":"}}')).toEqual([])
  })
})

describe('NDJSON', () => {
  test('gives a record for each line that is not empty, with the line as its place', () => {
    const { entries } = readNdjson('{"id":"a"}\r\n\n  {"id":"b","x":["y"]}\n', 'x.ndjson')
    expect(entries.map(entry => entry.data)).toEqual([{ id: 'a' }, { id: 'b', x: ['y'] }])
    expect(entries[1]!.locate(['x', 0])).toEqual({ file: 'x.ndjson', line: 3, column: 18, length: 3 })
  })

  test('has the issue of a line at that line, and reads the others', () => {
    const text = '{"id":"a"}\n{"id":"b"}\n{"id":c}\n{"id":"d"}\n'
    expect(issues(text, readNdjson)).toEqual(['3:7+1 Found "c" where a value was expected.'])
    expect(readNdjson(text, 'x.ndjson').entries).toHaveLength(3)
  })
})
