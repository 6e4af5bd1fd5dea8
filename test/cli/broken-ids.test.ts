import { describe, expect, test } from 'vitest'
import { brokenBuild } from './broken-build.ts'
import { unindented } from './chancery.ts'
import { smallCorpus } from './small-corpus.ts'

const telegram = smallCorpus['telegram.yaml']
const agents = smallCorpus['agents.yaml']

describe('a wrong id or type is told with its line, and the old folder stays as it was:', () => {
  test('an unknown type', async () => {
    const yaml = telegram.replace('type: Telegram', 'type: Telegramm')
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:2:7: violation (unknown-type)
        There is no type "Telegramm" here.
        2 | type: Telegramm
          |       ^^^^^^^^^
        Did you mean "Telegram"?

      1 violation: nothing was written.
    `),
    )
  })

  test('a missing type', async () => {
    const yaml = telegram.replace('type: Telegram\n', '')
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:1:1: violation (missing-type)
        The record has no "type".
        1 | id: document/telegram-7
          | ^^
        Give it one, such as type: Document.

      1 violation: nothing was written.
    `),
    )
  })

  test('a missing id', async () => {
    const yaml = telegram.replace('id: document/telegram-7\n', '')
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:1:1: violation (missing-id)
        The record has no "id".
        1 | type: Telegram
          | ^^^^
        Give it one, such as id: person/beria.

      1 violation: nothing was written.
    `),
    )
  })

  test('an id that no record can have', async () => {
    const yaml = telegram.replace('id: document/telegram-7', 'id: Document/Telegram 7')
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:1:5: violation (bad-id)
        The id "Document/Telegram 7" is not a record's id.
        1 | id: Document/Telegram 7
          |     ^^^^^^^^^^^^^^^^^^^
        Write class/name in lower-case letters, digits and hyphens, such as person/beria.

      1 violation: nothing was written.
    `),
    )
  })

  test('an id without a class', async () => {
    const yaml = agents.replaceAll('organization/staff', 'staff')
    expect(await brokenBuild({ 'agents.yaml': yaml })).toBe(
      unindented(`
      corpus/agents.yaml:6:5: violation (bad-id)
        The id "staff" has no class before its name.
        6 | id: staff
          |     ^^^^^
        Write class/name, such as organization/staff.

      1 violation: nothing was written.
    `),
    )
  })

  test('two records with one id', async () => {
    const yaml = 'id: person/ivanov\ntype: Person\nprefLabel: { en: Another Ivanov }\n'
    expect(await brokenBuild({ 'more/people.yaml': yaml })).toBe(
      unindented(`
      corpus/more/people.yaml:1:5: violation (duplicate-id)
        The id "person/ivanov" is already that of the record in corpus/agents.yaml:1.
        1 | id: person/ivanov
          |     ^^^^^^^^^^^^^
        Give one of them another id, or merge the two records.

      1 violation: nothing was written.
    `),
    )
  })

  test('a nested id of another record', async () => {
    const yaml = telegram.replace(`id: '#date'`, 'id: document/telegram-8#date')
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:14:9: violation (bad-id)
        The id "document/telegram-8#date" is not that of a node inside document/telegram-7.
        14 |   - id: document/telegram-8#date
           |         ^^^^^^^^^^^^^^^^^^^^^^^^
        Write a hash and a name of letters, digits and hyphens, such as '#copy-3' (in quotes).

      1 violation: nothing was written.
    `),
    )
  })

  test('a nested id without quotes, which YAML takes for a comment', async () => {
    const yaml = telegram.replace(`id: '#date'`, 'id: #date')
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:14:9: violation (yaml-syntax)
        Found "#date", which YAML takes for a comment.
        14 |   - id: #date
           |         ^^^^^
        Put the text into quotes, or write a space after the # of a comment.

      1 violation: nothing was written.
    `),
    )
  })

  test('two nodes of a record with one id', async () => {
    const yaml = telegram.replace(`id: '#copy-4'`, `id: '#date'`)
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:20:9: violation (duplicate-id)
        The id "#date" stands twice in this record.
        20 |   - id: '#date'
           |         ^^^^^^^
        Give each node an id of its own.

      1 violation: nothing was written.
    `),
    )
  })
})
