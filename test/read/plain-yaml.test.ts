import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readComposed } from '../../src/read/composed-yaml.ts'
import { readPlainYaml } from '../../src/read/plain-yaml.ts'

const everyForm = `---
# A letter.
id: letter/1
title: { en: Nº 25187, ru: 'кн''ига: том 1' }

seal:
  - id: '#a'
    mark: [x, 'y y', "z #1", a:b#c]
    empty: [{}, [ ]]
  # Of wax.
  - { id: '#b', mark: [z] }
  - red wax
place:
- place/korea
note:
  en:
    short: (sic) a-b, [c] {d} "e" 50%
`

describe('plain YAML', () => {
  it('is maps, lists and text of one line', () => {
    expect(readPlainYaml(everyForm)).toEqual({
      id: 'letter/1',
      title: { en: 'Nº 25187', ru: "кн'ига: том 1" },
      seal: [
        { id: '#a', mark: ['x', 'y y', 'z #1', 'a:b#c'], empty: [{}, []] },
        { id: '#b', mark: ['z'] },
        'red wax',
      ],
      place: ['place/korea'],
      note: { en: { short: '(sic) a-b, [c] {d} "e" 50%' } },
    })
  })

  it.each([
    ['a key that stands twice', 'a: 1\na: 2\n'],
    ['a key that stands twice in braces', 'a: { b: 1, b: 2 }\n'],
    ['a key without a value', 'a:\nb: 1\n'],
    ['a key without a value in braces', 'a: { b }\n'],
    ['a key in quotes', "'a': 1\n"],
    ['a text that goes on in the next line', 'a: one\n  two\n'],
    ['brackets that go on in the next line', 'a: [one,\n  two]\n'],
    ['a folded text', 'a: >-\n  one\n'],
    ['an escaped character', 'a: "\\u00e9"\n'],
    ['a comment behind a text', 'a: x # y\n'],
    ['a comment without a space', '#a\nb: 1\n'],
    ['an alias', 'a: *b\n'],
    ['an anchor', 'a: &b c\n'],
    ['a tag', 'a: !b c\n'],
    ['a map within a text', 'a: b: c\n'],
    ['a line that is indented too little', 'a:\n    b: 1\n  c: 2\n'],
    ['a line that is indented too much', 'a: 1\n  b: 2\n'],
    ['a tab', 'a:\tb\n'],
    ['Windows line ends', 'a: b\r\n'],
    ['a byte order mark', '\ufeffa: b\n'],
    ['two documents', 'a: 1\n---\na: 2\n'],
    ['an end of the document', 'a: 1\n...\n'],
    ['a directive', '%YAML 1.2\n---\na: 1\n'],
    ['a list', '- a\n'],
    ['a text', 'a\n'],
    ['nothing', ''],
    ['a bracket too few', 'a: [b\n'],
    ['a bracket too many', 'a: [b]]\n'],
    ['brackets in brackets without end', `a: ${'['.repeat(99)}${']'.repeat(99)}\n`],
    ['levels without end', Array.from({ length: 99 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')],
  ])('is not %s', (_, text) => {
    expect(readPlainYaml(text)).toBe(undefined)
  })

  it('is what the records of the corpus are written in', () => {
    const plain = corpus.filter(text => readPlainYaml(text) !== undefined)
    expect(plain.length / corpus.length).toBeGreaterThan(0.95)
    for (const text of plain) expectAgreement(text)
  })

  it('is read as the library reads it, whatever a letter more or less makes of a record', () => {
    const short = [everyForm, ...corpus.filter(({ length }) => length < 1500)]
    const damage = fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.constantFrom(0, 0, 1, 2, 5),
        put: fc.constantFrom(...signs),
      }),
      { minLength: 1, maxLength: 3 },
    )
    fc.assert(
      fc.property(fc.constantFrom(...short), damage, (text, faults) => {
        expectAgreement(faults.reduce(damaged, text))
      }),
      { numRuns: 3000 },
    )
  })

  it('is read as the library reads it, whatever signs there are', () => {
    const words = ['a', 'b: ', 'c:', '- ', '  ', '\n', '\n  ', '\n- ', ', ', ...signs]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), rest => {
        expectAgreement(`k: ${rest.join('')}`)
        expectAgreement(`k:\n  - a: ${rest.join('')}\n`)
        expectAgreement(`k: [{ a: ${rest.join('')} }]\n`)
      }),
      { numRuns: 3000 },
    )
  })
})

const signs = [
  ...` \n:#-,[]{}'"&*!|>%@?\`~=<.\t\r\u00a0\u2028\ufeffa\\`,
  '',
  ': ',
  ' #',
  ' # ',
  '- ',
  '---\n',
  '\n\n',
  "''",
]

const folder = fileURLToPath(new URL('../../corpus/', import.meta.url))

/** The records of the bundled corpus, each as it is written. */
const corpus = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.yaml'))
  .flatMap(name => readFileSync(folder + name, 'utf8').split(/(?<=\n)(?=---\n)/))

function damaged(text: string, { at, length, put }: { at: number; length: number; put: string }): string {
  const place = Math.floor(at * text.length)
  return text.slice(0, place) + put + text.slice(place + length)
}

/** What is read plainly is what the library reads, without an issue. */
function expectAgreement(text: string): void {
  const plain = readPlainYaml(text)
  if (plain === undefined) return
  const { entries, issues } = readComposed(text, 'x.yaml')
  expect({ text, entries: entries.map(({ data }) => data), issues }).toEqual({
    text,
    entries: [plain],
    issues: [],
  })
}
