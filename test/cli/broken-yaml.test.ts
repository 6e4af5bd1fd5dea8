import { describe, expect, test } from 'vitest'
import { brokenBuild } from './broken-build.ts'
import { unindented } from './chancery.ts'
import { smallCorpus } from './small-corpus.ts'

const telegram = smallCorpus['telegram.yaml']
const agents = smallCorpus['agents.yaml']

describe('a file that cannot be read is told with its line, and the old folder stays as it was:', () => {
  test('a tab in YAML', async () => {
    const yaml = telegram.replace('  en: Telegram', '\ten: Telegram')
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:4:1: violation (yaml-syntax)
        Found a tab where YAML indents with spaces.
        4 |  en: Telegram No. 7
          | ^
        Replace the tab by spaces.

      1 violation: nothing was written.
    `),
    )
  })

  test('wrong indentation', async () => {
    const yaml = telegram.replace('    kind: dated', '   kind: dated')
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:15:1: violation (yaml-syntax)
        Found a line that begins in a wrong column.
        15 |    kind: dated
           | ^
        Let the keys of one node, and the dashes of one list, begin in the same column.

      1 violation: nothing was written.
    `),
    )
  })

  test('a quotation mark that is never closed', async () => {
    const yaml = telegram.replace(`value: '7'`, `value: '7`)
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:11:14: violation (yaml-syntax)
        A text in quotes does not end.
        11 |     value: '7
           |              ^
        Write its closing quotation mark. Within '…' an apostrophe is written twice: ''.

      1 violation: nothing was written.
    `),
    )
  })

  test('a bracket that is never closed', async () => {
    const yaml = agents.replace('{ en: General Staff }', '{ en: General Staff')
    expect(await brokenBuild({ 'agents.yaml': yaml })).toBe(
      unindented(`
      corpus/agents.yaml:8:31: violation (yaml-syntax)
        A "{" is not closed: "}" was expected here.
        8 | prefLabel: { en: General Staff
          |                               ^
        Close it, or put text with a bracket into quotes.

      1 violation: nothing was written.
    `),
    )
  })

  test('a colon within text', async () => {
    const yaml = telegram.replace('  en: Telegram No. 7', '  en: Telegram: No. 7')
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:4:7: violation (yaml-syntax)
        Found a colon within text, which YAML takes for the end of a key.
        4 |   en: Telegram: No. 7
          |       ^^^^^^^^^
        Put the text into quotes.

      1 violation: nothing was written.
    `),
    )
  })

  test('a key that stands twice', async () => {
    const yaml = agents.replace(
      'memberOf: organization/staff',
      'memberOf: organization/staff\nmemberOf: organization/staff',
    )
    expect(await brokenBuild({ 'agents.yaml': yaml })).toBe(
      unindented(`
      corpus/agents.yaml:5:1: violation (duplicate-key)
        The key "memberOf" stands here twice.
        5 | memberOf: organization/staff
          | ^^^^^^^^
        Put several values into one list under the key.

      1 violation: nothing was written.
    `),
    )
  })

  test('YAML anchors nine levels deep, which would unfold to a thousand million values', async () => {
    const level = (name: string, of: string): string => `${name}: &${name} [${Array(9).fill(of).join(', ')}]`
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
    const bomb = names
      .map((name, index) => level(name, index === 0 ? 'lol' : `*${names[index - 1]}`))
      .join('\n')
    expect(await brokenBuild({ 'bomb.yaml': bomb })).toBe(
      unindented(`
      corpus/bomb.yaml:2:8: violation (alias)
        Found the alias "*a" (and 71 more); a record is written without YAML aliases.
        2 | b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
          |        ^^
        Write the values out where they belong; put text that begins with * into quotes.

      1 violation: nothing was written.
    `),
    )
  })

  test('an alias of YAML', async () => {
    const yaml = agents.replace(
      '{ en: Ivanov, ru: Иванов }',
      '&label { en: Ivanov, ru: Иванов }\nname: { id: "#n", form: *label }',
    )
    expect(await brokenBuild({ 'agents.yaml': yaml })).toBe(
      unindented(`
      corpus/agents.yaml:4:25: violation (alias)
        Found the alias "*label"; a record is written without YAML aliases.
        4 | name: { id: "#n", form: *label }
          |                         ^^^^^^
        Write the values out where they belong; put text that begins with * into quotes.

      1 violation: nothing was written.
    `),
    )
  })

  test('a tag of YAML', async () => {
    const yaml = telegram.replace('date: 1951-10-24', 'date: !!timestamp 1951-10-24')
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:16:11: violation (yaml-syntax)
        Found "!!timestamp", which YAML takes for a tag.
        16 |     date: !!timestamp 1951-10-24
           |           ^^^^^^^^^^^
        Put the text into quotes, or leave this out: every value is text.

      1 violation: nothing was written.
    `),
    )
  })

  test('a YAML document that is a list', async () => {
    const yaml = '- id: person/petrov\n  type: Person\n  prefLabel: { en: Petrov }\n'
    expect(await brokenBuild({ 'list.yaml': yaml })).toBe(
      unindented(`
      corpus/list.yaml:1:1: violation (not-a-record)
        Found a list where a record was expected.
        1 | - id: person/petrov
          | ^^^^^^^^^^^^^^^^^^^
        Write each record without a dash, and a line with --- between two of them.

      1 violation: nothing was written.
    `),
    )
  })

  test('a YAML document that is only words', async () => {
    expect(await brokenBuild({ 'words.yaml': 'to be written\n' })).toBe(
      unindented(`
      corpus/words.yaml:1:1: violation (not-a-record)
        Found "to be written" where a record was expected.
        1 | to be written
          | ^^^^^^^^^^^^^
        Write keys and values, beginning with "id" and "type".

      1 violation: nothing was written.
    `),
    )
  })

  test('a file that is not UTF-8', async () => {
    const [before, after] = telegram.split('Телеграмма No. 7\nkind')
    const bytes = Buffer.concat([
      Buffer.from(before!),
      Buffer.from([0xd2, 0xe5, 0xeb]),
      Buffer.from(`\nkind${after}`),
    ])
    expect(await brokenBuild({ 'telegram.yaml': bytes })).toBe(
      unindented(`
      corpus/telegram.yaml:5:7: violation (not-utf-8)
        Found the byte 0xd2, which is not UTF-8 here.
        5 |   ru: ���
          |       ^
        Save the file as UTF-8.

      1 violation: nothing was written.
    `),
    )
  })

  test('a file in UTF-16, as some editors save it', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(agents, 'utf16le')])
    expect(await brokenBuild({ 'agents.yaml': bytes })).toBe(
      unindented(`
      corpus/agents.yaml: violation (not-utf-8)
        The file is in UTF-16.
        Save it as UTF-8.

      1 violation: nothing was written.
    `),
    )
  })

  test('a fault far along a very long line', async () => {
    const label = `prefLabel: { en: ${'General '.repeat(60)}Staff, en_US: Staff }`
    expect(
      await brokenBuild({ 'agents.yaml': agents.replace('prefLabel: { en: General Staff }', label) }),
    ).toBe(
      unindented(`
      corpus/agents.yaml:8:505: violation (bad-language)
        "en_US" is not a language tag.
        8 | … General General General General Staff, en_US: Staff }
          |                                          ^^^^^
        Write a tag of BCP 47, such as en, ru, zh or zh-Latn.

      1 violation: nothing was written.
    `),
    )
  })

  test('a fault in a file with a byte order mark and line ends of Windows', async () => {
    const yaml = `\ufeff${agents.replace('type: Person', 'type: Persom').replaceAll('\n', '\r\n')}`
    expect(await brokenBuild({ 'agents.yaml': yaml })).toBe(
      unindented(`
      corpus/agents.yaml:2:7: violation (unknown-type)
        There is no type "Persom" here.
        2 | type: Persom
          |       ^^^^^^
        Did you mean "Person"?

      1 violation: nothing was written.
    `),
    )
  })
})
