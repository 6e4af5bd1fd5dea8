import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chancery, temporaryFolder, unindented } from './chancery.ts'
import { type Files, smallCorpus, smallText, writeFiles } from './small-corpus.ts'

const telegram = smallCorpus['telegram.yaml']

/** Verifies the small corpus, with some of its files replaced, against some texts. */
async function verify(replaced: Files, texts: Files, ...flags: string[]) {
  const folder = await temporaryFolder()
  await writeFiles(join(folder, 'corpus'), { ...smallCorpus, ...replaced })
  await writeFiles(join(folder, 'texts'), texts)
  return chancery(folder, 'verify', './corpus', '--texts', './texts', ...flags)
}

/** The text under a name of its own, and one that no record describes. */
const texts = { 'RGASPI 558-11-334.txt': smallText, 'notes.txt': 'nothing' }

describe('verify', () => {
  test('finds the text by its digest, whatever its name, and tells which lines nothing cites', async () => {
    expect(await verify({}, texts)).toEqual({
      code: 0,
      stdout: unindented(`
      text/7: 4 passages, 3 of 4 lines with content cited; not cited: 3
      4 passages in 1 text: no issues
    `),
      stderr: '',
    })
  })

  test('refuses words that do not stand on their line, and says where they stand', async () => {
    const yaml = telegram.replace('{ line: 2, quote: 24 октября', '{ line: 3, quote: 24 октября')
    expect(await verify({ 'telegram.yaml': yaml }, texts)).toEqual({
      code: 1,
      stdout: unindented(`
      text/7: 4 passages, 3 of 4 lines with content cited; not cited: 2
      4 passages in 1 text: 1 violation
    `),
      stderr: unindented(`
      corpus/telegram.yaml:18:34: violation (quote-not-found)
        These words do not stand on line 3.
        18 |     evidence: [{ line: 3, quote: 24 октября 1951 года }]
           |                                  ^^^^^^^^^^^^^^^^^^^^
        They stand on line 2.

    `),
    })
  })

  test('refuses words that stand nowhere, and shows the nearest of the line', async () => {
    const yaml = telegram.replace('тов. Иванову', 'тов. Ивановy')
    expect((await verify({ 'telegram.yaml': yaml }, texts)).stderr).toBe(
      unindented(`
      corpus/telegram.yaml:23:66: violation (quote-not-found)
        These words do not stand on line 4.
        23 |     evidence: [{ line: 4, quote: Экз. No. 4 }, { line: 4, quote: тов. Ивановy }]
           |                                                                  ^^^^^^^^^^^^
        Did you mean "тов. Иванову"?

    `),
    )
  })

  test('refuses words that resemble nothing on the line', async () => {
    const yaml = telegram.replace('тов. Иванову', 'copy for the archive')
    expect((await verify({ 'telegram.yaml': yaml }, texts)).stderr).toBe(
      unindented(`
      corpus/telegram.yaml:23:66: violation (quote-not-found)
        These words do not stand on line 4.
        23 |     evidence: [{ line: 4, quote: Экз. No. 4 }, { line: 4, quote: copy for the archive }]
           |                                                                  ^^^^^^^^^^^^^^^^^^^^
        Quote letter for letter, with the spaces and signs of the text.

    `),
    )
  })

  test('refuses a line that the text does not have', async () => {
    const yaml = telegram.replace('{ line: 2,', '{ line: 20,')
    expect((await verify({ 'telegram.yaml': yaml }, texts)).stderr).toBe(
      unindented(`
      corpus/telegram.yaml:18:24: violation (no-such-line)
        The text has no line 20; it ends with line 4.
        18 |     evidence: [{ line: 20, quote: 24 октября 1951 года }]
           |                        ^^
        Lines count from 1.

    `),
    )
  })

  test('refuses a whole sentence', async () => {
    const sentence = 'Просим направить в Китай шесть стрелковых дивизий'
    const yaml = telegram.replace(
      '{ line: 2, quote: 24 октября 1951 года }',
      `{ line: 3, quote: ${sentence} }`,
    )
    expect((await verify({ 'telegram.yaml': yaml }, texts)).stderr).toBe(
      unindented(`
      corpus/telegram.yaml:18:34: violation (quote-is-sentence)
        The quotation holds a whole sentence of the text.
        18 |     evidence: [{ line: 3, quote: Просим направить в Китай шесть стрелковых дивизий }]
           |                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Quote a part of it.

    `),
    )
  })

  test('refuses a quotation of more than ten words', async () => {
    const long = 'one two three four five six seven eight nine ten eleven twelve'
    const text = `${smallText}${long}, and so on\n`
    const yaml = telegram.replace('{ line: 2, quote: 24 октября 1951 года }', `{ line: 5, quote: ${long} }`)
    const { 'texts.jsonld': json } = smallCorpus
    const described = json
      .replace(
        /"sha256": "\w+"/,
        '"sha256": "107a8e6a465a8dd9115985d938621393e6618e8e3604d3afb1f47b0fde93e27f"',
      )
      .replace('"194"', `"${Buffer.byteLength(text)}"`)
      .replace('"4"', '"5"')
    expect(
      (await verify({ 'telegram.yaml': yaml, 'texts.jsonld': described }, { 'text.txt': text })).stderr,
    ).toBe(
      unindented(`
      corpus/telegram.yaml:18:34: violation (quote-too-long)
        The quotation has 12 words; at most 10 may be quoted.
        18 |     evidence: [{ line: 5, quote: one two three four five six seven eight nine ten eleven twelve }]
           |                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Quote the words that matter.

    `),
    )
  })

  test('does not pass over passages of a text that no record describes', async () => {
    const yaml = telegram.replace('text: text/7', 'text: text/8')
    expect(await verify({ 'telegram.yaml': yaml }, texts)).toEqual({
      code: 1,
      stdout: unindented(`
      text/7: 0 passages, 0 of 4 lines with content cited; not cited: 1–4
      0 passages in 1 text: 1 violation
    `),
      stderr: unindented(`
      corpus/telegram.yaml:7:7: violation (no-text)
        There is no "text/8" in this corpus, so that its passages cannot be verified.
        7 | text: text/8
          |       ^^^^^^
        Add a record of type SourceText with this id, or correct the reference.

    `),
    })
  })

  test('misses a text that no file is', async () => {
    expect(await verify({}, { '7.txt': smallText.replace('шесть', 'семь') })).toEqual({
      code: 1,
      stdout: unindented(`
      0 passages in 0 texts: 1 violation
    `),
      stderr: unindented(`
      corpus/texts.jsonld:5:13: violation (no-text)
        No file in texts has the digest of this text, 13a489ba84eb….
        5 |   "sha256": "13a489ba84ebc39c433ed329117f504d76ee2c74d42295e719a822d99e6519c7",
          |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Add the text, byte for byte as it was when the passages were cited.

    `),
    })
  })

  test('notices that length and number of lines are not those of the text', async () => {
    const json = smallCorpus['texts.jsonld'].replace('"194"', '"195"').replace('"4"', '"5"')
    expect((await verify({ 'texts.jsonld': json }, texts)).stderr).toBe(
      unindented(`
      corpus/texts.jsonld:6:17: violation (text-differs)
        The record has byteLength 195; the text with its digest has 194.
        6 |   "byteLength": "195",
          |                 ^^^^^
        Correct the record.

      corpus/texts.jsonld:7:16: violation (text-differs)
        The record has lineCount 5; the text with its digest has 4.
        7 |   "lineCount": "5"
          |                ^^^
        Correct the record.

    `),
    )
  })

  test('says that there is no folder of texts', async () => {
    const folder = await temporaryFolder()
    await writeFiles(join(folder, 'corpus'), smallCorpus)
    expect(await chancery(folder, 'verify', './corpus', '--texts', './texts')).toEqual({
      code: 1,
      stdout: '',
      stderr: unindented(`
      Cannot read texts: there is no such file or folder. Check the path.
    `),
    })
  })

  test('gives its report as JSON, to programs', async () => {
    const yaml = telegram.replace('{ line: 2, quote: 24 октября', '{ line: 3, quote: 24 октября')
    const { code, stdout, stderr } = await verify({ 'telegram.yaml': yaml }, texts, '--json')
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(JSON.parse(stdout)).toEqual({
      ok: false,
      issues: [
        {
          code: 'quote-not-found',
          severity: 'violation',
          message: 'These words do not stand on line 3.',
          hint: 'They stand on line 2.',
          file: 'corpus/telegram.yaml',
          line: 18,
          column: 34,
          length: 20,
          focus: expect.stringMatching(
            /^https:\/\/example\.org\/archive\/document\/telegram-7#passage-3-[0-9a-f]{8}$/,
          ),
          value: '24 октября 1951 года',
        },
      ],
      coverage: [{ text: 'text/7', passages: 4, lines: 4, uncited: [2] }],
    })
  })
})
