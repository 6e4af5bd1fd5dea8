import { describe, expect, test } from 'vitest'
import { brokenBuild } from './broken-build.ts'
import { unindented } from './chancery.ts'
import { smallCorpus } from './small-corpus.ts'

const telegram = smallCorpus['telegram.yaml']
const agents = smallCorpus['agents.yaml']

describe('a wrong reference is told with its line, and the old folder stays as it was:', () => {
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
        Found "https://creativecommons.org/public domain/zero/1.0/" where a whole IRI was expected for "license".
        6 | license: https://creativecommons.org/public domain/zero/1.0/
          |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        In an IRI a space is written %20, and < > " { } | ^ \` \\ are written with % too.

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
