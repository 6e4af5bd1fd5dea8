import { describe, expect, test } from 'vitest'
import { brokenBuild } from './broken-build.ts'
import { unindented } from './chancery.ts'
import { smallCorpus } from './small-corpus.ts'

const telegram = smallCorpus['telegram.yaml']
const agents = smallCorpus['agents.yaml']
const texts = smallCorpus['texts.jsonld']

describe('a wrong value is told with its line, and the old folder stays as it was:', () => {
  test('a date that does not exist', async () => {
    const yaml = telegram.replace('1951-10-24', '1951-13-01')
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:16:11: violation (bad-literal)
        "1951-13-01" is not a date of EDTF level 1.
        16 |     date: 1951-13-01
           |           ^^^^^^^^^^
        Write year, month and day that exist, such as 1951-10-24, 1951-10 or 1950-12/1951-01.

      1 violation: nothing was written.
    `),
    )
  })

  test('a literal that is no xsd:time', async () => {
    const yaml = telegram.replace('14:30:00', '2.30 p.m.')
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:17:16: violation (datatype)
        The clock time is one time of day, such as 14:30:00.
        17 |     clockTime: 2.30 p.m.
           |                ^^^^^^^^^

      1 violation: nothing was written.
    `),
    )
  })

  test('words where a whole number belongs', async () => {
    const yaml = telegram.replace('copyNumber: 4', 'copyNumber: four')
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:21:17: violation (datatype)
        A copy has at most one number, a whole number from 1.
        21 |     copyNumber: four
           |                 ^^^^

      1 violation: nothing was written.
    `),
    )
  })

  test('a number below the least', async () => {
    const yaml = telegram.replace('copyNumber: 4', 'copyNumber: 0')
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:21:17: violation (min-inclusive)
        A copy has at most one number, a whole number from 1.
        21 |     copyNumber: 0
           |                 ^

      1 violation: nothing was written.
    `),
    )
  })

  test('a number in JSON where text is expected', async () => {
    const json = texts.replace('"4"', '4')
    expect(await brokenBuild({ 'texts.jsonld': json })).toBe(
      unindented(`
      corpus/texts.jsonld:7:16: violation (wrong-value)
        Found the number 4 where the text of a value of "lineCount" was expected.
        7 |   "lineCount": 4
          |                ^
        Write it as text, "4", so that its digits stay as they are.

      1 violation: nothing was written.
    `),
    )
  })

  test('a digest that is none, in JSON', async () => {
    const json = texts.replace('13a489', '13A489')
    expect(await brokenBuild({ 'texts.jsonld': json })).toBe(
      unindented(`
      corpus/texts.jsonld:5:13: violation (pattern)
        A source text has one SHA-256 digest: 64 lower-case hexadecimal digits.
        5 |   "sha256": "13A489ba84ebc39c433ed329117f504d76ee2c74d42295e719a822d99e6519c7",
          |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      1 violation: nothing was written.
    `),
    )
  })

  test('a misspelt term of a concept scheme', async () => {
    const yaml = telegram.replace('kind: ciphered-telegram', 'kind: cyphered-telegram')
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:6:7: violation (unknown-term)
        Found "cyphered-telegram" where a term of DocumentKind was expected for "kind".
        6 | kind: cyphered-telegram
          |       ^^^^^^^^^^^^^^^^^
        Did you mean "ciphered-telegram"?

      1 violation: nothing was written.
    `),
    )
  })

  test('a wrong language tag', async () => {
    const yaml = telegram.replace('  en: Telegram', '  en_US: Telegram')
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:4:3: violation (bad-language)
        "en_US" is not a language tag.
        4 |   en_US: Telegram No. 7
          |   ^^^^^
        Write a tag of BCP 47, such as en, ru, zh or zh-Latn.

      1 violation: nothing was written.
    `),
    )
  })

  test('text without its language', async () => {
    const yaml = agents.replace('prefLabel: { en: General Staff }', 'prefLabel: General Staff')
    expect(await brokenBuild({ 'agents.yaml': yaml })).toBe(
      unindented(`
      corpus/agents.yaml:8:12: violation (wrong-value)
        Found "General Staff" where text with its language was expected.
        8 | prefLabel: General Staff
          |            ^^^^^^^^^^^^^
        Write the language before the text, such as { en: … }.

      1 violation: nothing was written.
    `),
    )
  })

  test('two labels in one language', async () => {
    const yaml = agents.replace('{ en: General Staff }', '{ en: [General Staff, The Staff] }')
    expect(await brokenBuild({ 'agents.yaml': yaml })).toBe(
      unindented(`
      corpus/agents.yaml:8:34: violation (unique-lang)
        A label of its own is needed, one for each language at most, such as en: Lavrentiy Beria.
        8 | prefLabel: { en: [General Staff, The Staff] }
          |                                  ^^^^^^^^^

      1 violation: nothing was written.
    `),
    )
  })

  test('a comma that cuts a label in two', async () => {
    const yaml = agents.replace('{ en: General Staff }', '{ en: General Staff, the whole of it }')
    expect(await brokenBuild({ 'agents.yaml': yaml })).toBe(
      unindented(`
      corpus/agents.yaml:8:33: violation (bad-language)
        "the whole of it" is not a language tag.
        8 | prefLabel: { en: General Staff, the whole of it }
          |                                 ^^^^^^^^^^^^^^^
        If it belongs to the text before it, put that text into quotes: within { }, a comma ends a text.

      1 violation: nothing was written.
    `),
    )
  })
})
