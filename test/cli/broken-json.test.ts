import { describe, expect, test } from 'vitest'
import { brokenBuild } from './broken-build.ts'
import { unindented } from './chancery.ts'
import { smallCorpus } from './small-corpus.ts'

const texts = smallCorpus['texts.jsonld']

describe('JSON that cannot be read is told with its line, and the old folder stays as it was:', () => {
  test('JSON with a comma too many', async () => {
    const json = texts.replace('"lineCount": "4"', '"lineCount": "4",')
    expect(await brokenBuild({ 'texts.jsonld': json })).toBe(
      unindented(`
      corpus/texts.jsonld:8:1: violation (json-syntax)
        Found "}" where a key was expected.
        8 | }
          | ^
        Take away the comma before it, or write what is missing.

      1 violation: nothing was written.
    `),
    )
  })

  test('JSON that ends too early', async () => {
    const json = texts.replace('"lineCount": "4"\n}\n', '"lineCount": "4"\n')
    expect(await brokenBuild({ 'texts.jsonld': json })).toBe(
      unindented(`
      corpus/texts.jsonld:7:19: violation (json-syntax)
        The JSON ends where a comma or "}" was expected.
        7 |   "lineCount": "4"
          |                   ^
        Complete it, or take away what was begun.

      1 violation: nothing was written.
    `),
    )
  })

  test('an empty JSON file', async () => {
    expect(await brokenBuild({ 'empty.jsonld': '' })).toBe(
      unindented(`
      corpus/empty.jsonld:1:1: violation (json-syntax)
        The JSON ends where a value was expected.
        1 |
          | ^
        Complete it, or take away what was begun.

      1 violation: nothing was written.
    `),
    )
  })

  test('a key that stands twice in JSON', async () => {
    const json = texts.replace('"lineCount": "4"', '"lineCount": "4",\n  "lineCount": "5"')
    expect(await brokenBuild({ 'texts.jsonld': json })).toBe(
      unindented(`
      corpus/texts.jsonld:8:3: violation (duplicate-key)
        The key "lineCount" stands here twice.
        8 |   "lineCount": "5"
          |   ^^^^^^^^^^^
        Put several values into one list under the key.

      1 violation: nothing was written.
    `),
    )
  })

  test('a third line of NDJSON that is not JSON', async () => {
    const ndjson = `{"id":"person/a","type":"Person","prefLabel":{"en":"A"}}
{"id":"person/b","type":"Person","prefLabel":{"en":"B"}}
{"id":"person/c","type":"Person","prefLabel":{"en":C}}
`
    expect(await brokenBuild({ 'people.ndjson': ndjson })).toBe(
      unindented(`
      corpus/people.ndjson:3:52: violation (json-syntax)
        Found "C" where a value was expected.
        3 | {"id":"person/c","type":"Person","prefLabel":{"en":C}}
          |                                                    ^
        In JSON, keys and texts stand in double quotes, a colon after each key, a comma between two values.

      1 violation: nothing was written.
    `),
    )
  })

  test('a third line of NDJSON with a wrong key', async () => {
    const ndjson = `{"id":"person/a","type":"Person","prefLabel":{"en":"A"}}

{"id":"person/c","type":"Person","prefLabel":{"en":"C"},"mebmerOf":"organization/staff"}
`
    expect(await brokenBuild({ 'people.ndjson': ndjson })).toBe(
      unindented(`
      corpus/people.ndjson:3:57: violation (unknown-key)
        Person has no key "mebmerOf".
        3 | {"id":"person/c","type":"Person","prefLabel":{"en":"C"},"mebmerOf":"organization/staff"}
          |                                                         ^^^^^^^^^^
        Did you mean "memberOf"?

      1 violation: nothing was written.
    `),
    )
  })

  test('a record of a JSON-LD graph with a wrong reference', async () => {
    const json = `{
  "@graph": [
    { "id": "person/a", "type": "Person", "prefLabel": { "en": "A" } },
    { "id": "person/b", "type": "Person", "prefLabel": { "en": "B" }, "memberOf": ["organization/staf"] }
  ]
}
`
    expect(await brokenBuild({ 'people.jsonld': json })).toBe(
      unindented(`
      corpus/people.jsonld:4:84: violation (no-such-record)
        There is no "organization/staf" in this corpus. A body that the person belongs to is the id of an organization.
        4 | …prefLabel": { "en": "B" }, "memberOf": ["organization/staf"] }
          |                                          ^^^^^^^^^^^^^^^^^^^
        Did you mean "organization/staff"?

      1 violation: nothing was written.
    `),
    )
  })
})
