import { describe, expect, test } from 'vitest'
import { brokenBuild } from './broken-build.ts'
import { unindented } from './chancery.ts'
import { smallCorpus } from './small-corpus.ts'

const telegram = smallCorpus['telegram.yaml']

describe('a wrong passage is told with its line, and the old folder stays as it was:', () => {
  test('a misspelt key in a passage', async () => {
    const yaml = telegram.replace('quote: тов.', 'qoute: тов.')
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:23:59: violation (unknown-key)
        A passage has no key "qoute".
        23 |     evidence: [{ line: 4, quote: Экз. No. 4 }, { line: 4, qoute: тов. Иванову }]
           |                                                           ^^^^^
        Did you mean "quote"?

      1 violation: nothing was written.
    `),
    )
  })

  test('a comma that cuts a quotation in two', async () => {
    const yaml = telegram.replace('quote: тов. Иванову', 'quote: 4, тов. Иванову')
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:23:69: violation (unknown-key)
        A passage has no key "тов. Иванову".
        23 |     evidence: [{ line: 4, quote: Экз. No. 4 }, { line: 4, quote: 4, тов. Иванову }]
           |                                                                     ^^^^^^^^^^^^
        If it belongs to the text before it, put that text into quotes: within { }, a comma ends a text.

      1 violation: nothing was written.
    `),
    )
  })

  test('a passage without text', async () => {
    const yaml = telegram.replace('text: text/7\n', '')
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:1:1: violation (wrong-value)
        The record cites passages and does not say which text they are from.
        1 | id: document/telegram-7
          | ^^
        Give the record a text, such as text: text/22591; or each passage, if there are several.

      1 violation: nothing was written.
    `),
    )
  })

  test('a passage without its line', async () => {
    const yaml = telegram.replace(
      '{ line: 2, quote: 24 октября 1951 года }',
      '{ quote: 24 октября 1951 года }',
    )
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:18:18: violation (wrong-value)
        The passage has no line.
        18 |     evidence: [{ quote: 24 октября 1951 года }]
           |                  ^^^^^
        Give the one line that the words stand on, counted from 1.

      1 violation: nothing was written.
    `),
    )
  })

  test('a passage on a line that is no number', async () => {
    const yaml = telegram.replace('{ line: 2,', '{ line: 2-3,')
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:18:24: violation (wrong-value)
        Found "2-3" where a line number was expected.
        18 |     evidence: [{ line: 2-3, quote: 24 октября 1951 года }]
           |                        ^^^
        Give the one line that the words stand on, counted from 1.

      1 violation: nothing was written.
    `),
    )
  })

  test('a quotation of more than ten words', async () => {
    const yaml = telegram.replace(
      'quote: 24 октября 1951 года',
      'quote: one two three four five six seven eight nine ten eleven',
    )
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:18:34: violation (pattern)
        A quotation has one to ten words.
        18 |     evidence: [{ line: 2, quote: one two three four five six seven eight nine ten eleven }]
           |                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      1 violation: nothing was written.
    `),
    )
  })
})
