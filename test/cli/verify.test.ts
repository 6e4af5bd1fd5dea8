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
      stdout: unindented(`@out@`),
      stderr: '',
    })
  })

  test('refuses words that do not stand on their line, and says where they stand', async () => {
    const yaml = telegram.replace('{ line: 2, quote: 24 октября', '{ line: 3, quote: 24 октября')
    expect(await verify({ 'telegram.yaml': yaml }, texts)).toEqual({
      code: 1,
      stdout: unindented(`@out@`),
      stderr: unindented(`@err@`),
    })
  })

  test('refuses words that stand nowhere, and shows the nearest of the line', async () => {
    const yaml = telegram.replace('тов. Иванову', 'тов. Ивановy')
    expect((await verify({ 'telegram.yaml': yaml }, texts)).stderr).toBe(unindented(`@err@`))
  })

  test('refuses words that resemble nothing on the line', async () => {
    const yaml = telegram.replace('тов. Иванову', 'copy for the archive')
    expect((await verify({ 'telegram.yaml': yaml }, texts)).stderr).toBe(unindented(`@err@`))
  })

  test('refuses a line that the text does not have', async () => {
    const yaml = telegram.replace('{ line: 2,', '{ line: 20,')
    expect((await verify({ 'telegram.yaml': yaml }, texts)).stderr).toBe(unindented(`@err@`))
  })

  test('refuses a whole sentence', async () => {
    const sentence = 'Просим направить в Китай шесть стрелковых дивизий'
    const yaml = telegram.replace('{ line: 2, quote: 24 октября 1951 года }', `{ line: 3, quote: ${sentence} }`)
    expect((await verify({ 'telegram.yaml': yaml }, texts)).stderr).toBe(unindented(`@err@`))
  })

  test('refuses a quotation of more than ten words', async () => {
    const long = 'one two three four five six seven eight nine ten eleven twelve'
    const text = `${smallText}${long}, and so on\n`
    const yaml = telegram.replace('{ line: 2, quote: 24 октября 1951 года }', `{ line: 5, quote: ${long} }`)
    const { 'texts.jsonld': json } = smallCorpus
    const described = json
      .replace(/"sha256": "\w+"/, '"sha256": "107a8e6a465a8dd9115985d938621393e6618e8e3604d3afb1f47b0fde93e27f"')
      .replace('"194"', `"${Buffer.byteLength(text)}"`)
      .replace('"4"', '"5"')
    expect((await verify({ 'telegram.yaml': yaml, 'texts.jsonld': described }, { 'text.txt': text })).stderr).toBe(
      unindented(`@err@`),
    )
  })

  test('does not pass over passages of a text that no record describes', async () => {
    const yaml = telegram.replace('text: text/7', 'text: text/8')
    expect(await verify({ 'telegram.yaml': yaml }, texts)).toEqual({
      code: 1,
      stdout: unindented(`@out@`),
      stderr: unindented(`@err@`),
    })
  })

  test('misses a text that no file is', async () => {
    expect(await verify({}, { '7.txt': smallText.replace('шесть', 'семь') })).toEqual({
      code: 1,
      stdout: unindented(`@out@`),
      stderr: unindented(`@err@`),
    })
  })

  test('notices that length and number of lines are not those of the text', async () => {
    const json = smallCorpus['texts.jsonld'].replace('"194"', '"195"').replace('"4"', '"5"')
    expect((await verify({ 'texts.jsonld': json }, texts)).stderr).toBe(unindented(`@err@`))
  })

  test('says that there is no folder of texts', async () => {
    const folder = await temporaryFolder()
    await writeFiles(join(folder, 'corpus'), smallCorpus)
    expect(await chancery(folder, 'verify', './corpus', '--texts', './texts')).toEqual({
      code: 1,
      stdout: '',
      stderr: unindented(`@err@`),
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
          length: 18,
          focus: expect.stringMatching(/^https:\/\/example\.org\/archive\/document\/telegram-7#passage-3-[0-9a-f]{8}$/),
          value: '24 октября 1951 года',
        },
      ],
      coverage: [{ text: 'text/7', passages: 4, lines: 4, uncited: [2] }],
    })
  })
})
