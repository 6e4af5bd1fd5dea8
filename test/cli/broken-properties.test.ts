import { describe, expect, test } from 'vitest'
import { brokenBuild } from './broken-build.ts'
import { unindented } from './chancery.ts'
import { smallCorpus } from './small-corpus.ts'

const telegram = smallCorpus['telegram.yaml']
const agents = smallCorpus['agents.yaml']

describe('a wrong property is told with its line, and the old folder stays as it was:', () => {
  test('a misspelt key', async () => {
    const yaml = telegram.replace('addressee:', 'adressee:')
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:22:5: violation (unknown-key)
        Copy has no key "adressee".
        22 |     adressee: person/ivanov
           |     ^^^^^^^^
        Did you mean "addressee"?

      1 violation: nothing was written.
    `),
    )
  })

  test('text where a node belongs', async () => {
    const yaml = agents.replace('memberOf: organization/staff', 'name: Ivanov')
    expect(await brokenBuild({ 'agents.yaml': yaml })).toBe(
      unindented(`
      corpus/agents.yaml:4:7: violation (wrong-value)
        Found "Ivanov" where a node of class Name was expected.
        4 | name: Ivanov
          |       ^^^^^^
        Write its keys and values, beginning with id: '#name'.

      1 violation: nothing was written.
    `),
    )
  })

  test('a missing required property', async () => {
    const yaml = telegram.replace('title:\n  en: Telegram No. 7\n  ru: Телеграмма No. 7\n', '')
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:1:1: violation (min-count)
        A document has at least one title, each with its language.
        1 | id: document/telegram-7
          | ^^
        Add the key "title".

      1 violation: nothing was written.
    `),
    )
  })

  test('a missing required property of a node', async () => {
    const yaml = telegram.replace(`    value: '7'\n`, '')
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:9:5: violation (min-count)
        One value is needed, as it is written.
        9 |   - id: '#number'
          |     ^^
        Add the key "value".

      1 violation: nothing was written.
    `),
    )
  })

  test('a time that says nothing', async () => {
    const yaml = telegram.replace('    date: 1951-10-24\n    clockTime: 14:30:00\n', '')
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:14:5: violation (or)
        A time has at least one of: a date, a clock time, the words as written.
        14 |   - id: '#date'
           |     ^^

      1 violation: nothing was written.
    `),
    )
  })

  test('two values where one is allowed', async () => {
    const yaml = telegram.replace(
      'addressee: person/ivanov',
      'addressee: [person/ivanov, organization/staff]',
    )
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:22:16: violation (max-count)
        "addressee" has 2 values, and can have only one.
        22 |     addressee: [person/ivanov, organization/staff]
           |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Keep one of them.

      1 violation: nothing was written.
    `),
    )
  })

  test('a value that stands twice', async () => {
    const yaml = agents.replace(
      'memberOf: organization/staff',
      'memberOf: [organization/staff, organization/staff]',
    )
    expect(await brokenBuild({ 'agents.yaml': yaml })).toBe(
      unindented(`
      corpus/agents.yaml:4:32: violation (wrong-value)
        The same value stands here twice.
        4 | memberOf: [organization/staff, organization/staff]
          |                                ^^^^^^^^^^^^^^^^^^
        Keep one of them.

      1 violation: nothing was written.
    `),
    )
  })

  test('a key without a value', async () => {
    const yaml = telegram.replace('copyNumber: 4', 'basis:')
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:21:5: violation (unknown-term)
        Found nothing where a term of Basis was expected for "basis".
        21 |     basis:
           |     ^^^^^
        Its terms are: stated, inferred, computed, outside-knowledge.

      1 violation: nothing was written.
    `),
    )
  })

  test('an empty list', async () => {
    const yaml = agents.replace('memberOf: organization/staff', 'memberOf: []')
    expect(await brokenBuild({ 'agents.yaml': yaml })).toBe(
      unindented(`
      corpus/agents.yaml:4:11: violation (wrong-value)
        "memberOf" is an empty list.
        4 | memberOf: []
          |           ^^
        Give it a value, or leave the key out: what is not stated is not said.

      1 violation: nothing was written.
    `),
    )
  })
})
