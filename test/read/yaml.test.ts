import { describe, expect, test } from 'vitest'
import { readYaml } from '../../src/read/yaml.ts'

function data(text: string): unknown[] {
  const { entries, issues } = readYaml(text, 'x.yaml')
  expect(issues).toEqual([])
  return entries.map(entry => entry.data)
}

/** The issues of a text, each as line:column+length and message. */
function issues(text: string): string[] {
  const read = readYaml(text, 'x.yaml')
  return read.issues.map(({ line, column, length, message }) => `${line}:${column}+${length} ${message}`)
}

describe('YAML', () => {
  test('gives every scalar as text, with its digits and letters as they stand', () => {
    expect(data('a: 1950\nb: 04\nc: 1.50\nd: yes\ne: ~\nf: 1951-10-24\ng: 0x1F\nh: null\n')).toEqual([
      { a: '1950', b: '04', c: '1.50', d: 'yes', e: '~', f: '1951-10-24', g: '0x1F', h: 'null' },
    ])
  })

  test('gives one entry for each document', () => {
    expect(data('a: 1\n---\na: 2\n...\n---\na: 3\n')).toEqual([{ a: '1' }, { a: '2' }, { a: '3' }])
  })

  test.each([
    ['nothing', ''],
    ['spaces', '  \n\n'],
    ['comments', '# to be written\n'],
    ['empty documents', '---\n---\n# none\n---\n'],
  ])('gives no entry for %s', (_, text) => {
    expect(data(text)).toEqual([])
  })

  test('keeps comments, folded text and quotes apart from text', () => {
    expect(data(`a: x # a comment\nb: >-\n  one\n  two\nc: 'it''s #1'\nd: "é"\n# end\n`)).toEqual([
      { a: 'x', b: 'one two', c: "it's #1", d: 'é' },
    ])
  })

  test('takes a key such as __proto__ for a key like others', () => {
    expect(Object.keys(data('__proto__: { x: y }\nconstructor: z\n')[0] as object)).toEqual([
      '__proto__',
      'constructor',
    ])
  })
})

describe('a place in YAML', () => {
  const text = `id: letter/1
title:
  en: Letter
seal:
  - id: '#a'
    mark: [x, 'y y']
  - { id: '#b', mark: z }
kind:
`
  const [entry] = readYaml(text, 'x.yaml').entries
  const place = (...[path, atKey]: Parameters<NonNullable<typeof entry>['locate']>): string => {
    const { line, column, length } = entry!.locate(path, atKey)
    return `${line}:${column}+${length}`
  }

  test.each([
    ['of a record is its first key', [], '1:1+2'],
    ['of a value', ['id'], '1:5+8'],
    ['of a text in a language', ['title', 'en'], '3:7+6'],
    ['of a map is its first key', ['title'], '3:3+2'],
    ['of a node is its first key', ['seal', 0], '5:5+2'],
    ['of a value in a list', ['seal', 0, 'mark', 1], '6:15+5'],
    ['of a value within braces', ['seal', 1, 'mark'], '7:23+1'],
    ['of a value that was written without a list', ['seal', 1, 'mark', 0], '7:23+1'],
    ['of a key without a value is the key', ['kind'], '8:1+4'],
    ['of a key that is missing is the node around it', ['seal', 1, 'evidence'], '7:7+2'],
    ['of a record for a key that is missing', ['day'], '1:1+2'],
  ])('%s', (_, path, expected) => {
    expect(place(path)).toBe(expected)
  })

  test('of a key', () => {
    expect(place(['seal', 0, 'mark'], true)).toBe('6:5+4')
    expect(place(['title', 'en'], true)).toBe('3:3+2')
  })

  test('counts columns in UTF-16 code units, and lines whatever their ends', () => {
    const [windows] = readYaml('a: 🛩🛩\r\nb: { c: 🛩, d: x }\r\n', 'x.yaml').entries
    expect(windows!.locate(['b', 'd'])).toEqual({ file: 'x.yaml', line: 2, column: 16, length: 1 })
  })

  test('of text over several lines is what stands on the first', () => {
    const [folded] = readYaml('a: one\n  two\nb: |\n  three\n', 'x.yaml').entries
    expect(folded!.locate(['a'])).toMatchObject({ line: 1, column: 4, length: 4 })
    expect(folded!.locate(['b'])).toMatchObject({ line: 3, column: 4 })
  })
})

describe('an issue of YAML:', () => {
  test.each([
    ['a tab', 'a:\n\tb: c\n', '2:1+1 Found a tab where YAML indents with spaces.'],
    ['a colon', 'a: b: c\n', '1:4+2 Found a colon within text, which YAML takes for the end of a key.'],
    ['a key further in', 'a: b\n  c: d\n', '1:4+2 Found a value and, further in below it, another key.'],
    ['a list out of line', 'a:\n  - x\n - y\n', '3:1+1 Found a line that begins in a wrong column.'],
    ['a key out of line', 'a: |\n  x\n y: z\n', '3:1+1 Found a line that begins in a wrong column.'],
    [
      'a line without a colon',
      'a: b\nc d\n',
      '2:1+3 Found words where a key, a colon and a value were expected.',
    ],
    ['an open quote', 'a: "b\n', '1:6+1 A text in quotes does not end.'],
    ['an apostrophe', "a: 'it's'\n", '1:8+2 Found text after a closing quotation mark.'],
    ['an open brace', 'a: { b: c\n', '1:10+1 A "{" is not closed: "}" was expected here.'],
    ['an open bracket', 'a: [b\n', '1:6+1 A "[" is not closed: "]" was expected here.'],
    [
      'a reserved sign',
      'a: @b\n',
      '1:4+1 This is not well-formed YAML: Plain value cannot start with reserved character @.',
    ],
    ['a key twice', 'a: b\nb: c\na: d\n', '3:1+1 The key "a" stands here twice.'],
    ['a quoted key twice', '"a b": c\n"a b": d\n', '2:1+5 The key "a b" stands here twice.'],
    ['an alias', 'a: *b\n', '1:4+2 Found the alias "*b"; a record is written without YAML aliases.'],
    ['an anchor', 'a: &c. and\n', '1:4+3 Found "&c.", which YAML takes for an anchor.'],
    ['a tag', 'a: !sic b\n', '1:4+4 Found "!sic", which YAML takes for a tag.'],
    ['a tag of YAML', 'a: !!int 4\n', '1:4+5 Found "!!int", which YAML takes for a tag.'],
    ['a tag before a node', 'a: !seal\n  b: c\n', '1:4+5 Found "!seal", which YAML takes for a tag.'],
    ['a number sign', 'a: Hut #7\n', '1:8+2 Found "#7", which YAML takes for a comment.'],
    ['a hash without quotes', 'a:\n  - #b\n', '2:5+2 Found "#b", which YAML takes for a comment.'],
  ])('%s', (_, text, issue) => {
    expect(issues(text)).toEqual([issue])
  })

  test('keys that stand twice are all told, and of syntax only what comes first', () => {
    expect(issues('a: b\na: c\nd: e\nd: f\ng: h: i\nj: k: l\n')).toEqual([
      '2:1+1 The key "a" stands here twice.',
      '4:1+1 The key "d" stands here twice.',
      '5:4+2 Found a colon within text, which YAML takes for the end of a key.',
    ])
  })

  test('a fault of one document leaves the others', () => {
    const { entries, issues: found } = readYaml('a: 1\n---\na: b: c\n---\na: 3\n', 'x.yaml')
    expect(entries.map(entry => entry.data)).toEqual([{ a: '1' }, { a: '3' }])
    expect(found).toMatchObject([{ line: 3, code: 'yaml-syntax' }])
  })

  test('anchors that unfold to a thousand million values are not unfolded', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
    const level = (index: number) =>
      Array(9)
        .fill(index === 0 ? 'x' : `*${names[index - 1]}`)
        .join(', ')
    const bomb = names.map((name, index) => `${name}: &${name} [${level(index)}]\n`).join('')
    expect(readYaml(bomb, 'x.yaml')).toMatchObject({
      entries: [],
      issues: [
        {
          code: 'alias',
          message: 'Found the alias "*a" (and 71 more); a record is written without YAML aliases.',
        },
      ],
    })
  })

  test.each([
    ['brackets', `a: ${'['.repeat(5000)}x${']'.repeat(5000)}\n`],
    ['open brackets', '['.repeat(50_000)],
    ['braces', `${'{ a: '.repeat(3000)}x${' }'.repeat(3000)}\n`],
    ['indentation', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
    ['dashes', `${'- '.repeat(5000)}x\n`],
  ])('thousands of levels of %s are not followed', (_, text) => {
    expect(issues(text)).toEqual([
      '1:1+undefined Found more than 100 levels of lists and keys within each other.',
    ])
  })

  test('many brackets within text are no levels', () => {
    expect(data(`a: '${'[sic '.repeat(500)}'\n`)).toEqual([{ a: '[sic '.repeat(500) }])
    expect(data(`a: |\n  ${'-'.repeat(200)}\n`)).toEqual([{ a: `${'-'.repeat(200)}\n` }])
  })
})
