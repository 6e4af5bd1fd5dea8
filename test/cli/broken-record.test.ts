import { describe, expect, test } from 'vitest'
import { brokenBuild } from './broken-build.ts'
import { unindented } from './chancery.ts'
import { smallCorpus } from './small-corpus.ts'

const telegram = smallCorpus['telegram.yaml']
const agents = smallCorpus['agents.yaml']
const texts = smallCorpus['texts.jsonld']

describe('a fault of a record is told with its line, and the old folder stays as it was:', () => {
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
        Give it one such as id: person/beria.

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

  test('a reference to a record that does not exist', async () => {
    const yaml = telegram.replace('addressee: person/ivanov', 'addressee: person/ivanof')
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:22:16: violation (no-such-record)
        There is no "person/ivanof" in this corpus. The addressee of a copy is the id of one person or body.
        22 |     addressee: person/ivanof
           |                ^^^^^^^^^^^^^
        Did you mean "person/ivanov"?

      1 violation: nothing was written.
    `),
    )
  })

  test('a reference that does not exist, in a list, with nothing near it', async () => {
    const yaml = agents.replace(
      'memberOf: organization/staff',
      'memberOf: [organization/staff, organization/academy]',
    )
    expect(await brokenBuild({ 'agents.yaml': yaml })).toBe(
      unindented(`
      corpus/agents.yaml:4:32: violation (no-such-record)
        There is no "organization/academy" in this corpus. A body that the person belongs to is the id of an organization.
        4 | memberOf: [organization/staff, organization/academy]
          |                                ^^^^^^^^^^^^^^^^^^^^
        Add a record with this id, or correct the reference.

      1 violation: nothing was written.
    `),
    )
  })

  test('a reference to a record of another class', async () => {
    const yaml = telegram.replace('addressee: person/ivanov', 'addressee: text/7')
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:22:16: violation (class)
        The addressee of a copy is the id of one person or body.
        22 |     addressee: text/7
           |                ^^^^^^
        What stands here is of class SourceText.

      1 violation: nothing was written.
    `),
    )
  })

  test('a reference into the web where a record is asked for', async () => {
    const yaml = telegram.replace('addressee: person/ivanov', 'addressee: https://viaf.org/viaf/7')
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:22:16: violation (class)
        The addressee of a copy is the id of one person or body.
        22 |     addressee: https://viaf.org/viaf/7
           |                ^^^^^^^^^^^^^^^^^^^^^^^
        Only records of this corpus have a class. Describe it in a record, and refer to that.

      1 violation: nothing was written.
    `),
    )
  })

  test('an IRI with a space', async () => {
    const yaml = smallCorpus['dataset.yaml'].replace('publicdomain/zero', 'public domain/zero')
    expect(await brokenBuild({ 'dataset.yaml': yaml })).toBe(
      unindented(`
      corpus/dataset.yaml:6:10: violation (bad-iri)
        Found "https://creativecommons.org/public domain/zero/1.0/" where an IRI was expected for "license".
        6 | license: https://creativecommons.org/public domain/zero/1.0/
          |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        In an IRI a space is written %20, and < > " { } | ^ \` \\ are written with % too.

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

  test('a text that no record describes', async () => {
    const yaml = telegram.replace('text: text/7', 'text: text/8')
    expect(await brokenBuild({ 'telegram.yaml': yaml })).toBe(
      unindented(`
      corpus/telegram.yaml:7:7: violation (no-such-record)
        There is no "text/8" in this corpus. The text is the id of one record of class SourceText, from which the passages here are cited.
        7 | text: text/8
          |       ^^^^^^
        Did you mean "text/7"?

      1 violation: nothing was written.
    `),
    )
  })
})
