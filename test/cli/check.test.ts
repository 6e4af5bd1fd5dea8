import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chancery, temporaryFolder, unindented } from './chancery.ts'
import { type Files, smallCorpus, writeFiles } from './small-corpus.ts'

/** Checks the small corpus with some of its files replaced or added. */
async function check(replaced: Files, ...flags: string[]) {
  const folder = await temporaryFolder()
  await writeFiles(join(folder, 'corpus'), { ...smallCorpus, ...replaced })
  return chancery(folder, 'check', './corpus', ...flags)
}

const clean = { code: 0, stdout: '4 records, 69 statements: no issues\n', stderr: '' }

/** The small telegram with a copy that no evidence supports, which is worth a warning. */
const withoutEvidence = smallCorpus['telegram.yaml'].replace(/ {4}evidence: \[.*Экз.*\n/, '')

describe('check', () => {
  test('counts the records and statements of a corpus without issues', async () => {
    expect(await check({})).toEqual(clean)
  })

  test('ends well with warnings alone, and prints them', async () => {
    expect(await check({ 'telegram.yaml': withoutEvidence })).toEqual({
      code: 0,
      stdout: '4 records, 49 statements: 1 warning\n',
      stderr: unindented(`
      corpus/telegram.yaml:20:5: warning (min-count)
        This rests on a text, so it has at least one passage of that text as evidence.
        20 |   - id: '#copy-4'
           |     ^^
        Add the key "evidence".

    `),
    })
  })

  test('ends with code 1 at a violation, and tells it from warnings', async () => {
    const { code, stdout } = await check({
      'telegram.yaml': withoutEvidence,
      'agents.yaml': smallCorpus['agents.yaml'].replace('memberOf:', 'memberof:'),
    })
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: '3 records, 45 statements: 1 violation, 1 warning\n',
    })
  })

  test('prints issues in the order of the files, with an empty line between them', async () => {
    const yaml = smallCorpus['agents.yaml'].replace('memberOf:', 'memberof:').replace('General Staff', '[]')
    expect((await check({ 'agents.yaml': yaml, 'a.yaml': 'id: place/a\n' })).stderr).toBe(
      unindented(`
      corpus/a.yaml:1:1: violation (missing-type)
        The record has no "type".
        1 | id: place/a
          | ^^
        Give it one, such as type: Place.

      corpus/agents.yaml:4:1: violation (unknown-key)
        Person has no key "memberof".
        4 | memberof: organization/staff
          | ^^^^^^^^
        Did you mean "memberOf"?

      corpus/agents.yaml:8:18: violation (wrong-value)
        Found nothing where text in the language "en" was expected.
        8 | prefLabel: { en: [] }
          |                  ^^
        Write the text, or leave the language out.

    `),
    )
  })

  test('gives the report as JSON, to programs', async () => {
    const yaml = smallCorpus['telegram.yaml'].replace('person/ivanov', 'person/ivanof')
    const { code, stdout, stderr } = await check({ 'telegram.yaml': yaml }, '--json')
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(JSON.parse(stdout)).toEqual({
      ok: false,
      issues: [
        {
          code: 'no-such-record',
          severity: 'violation',
          message:
            'There is no "person/ivanof" in this corpus. The addressee of a copy is the id of one person or body.',
          hint: 'Did you mean "person/ivanov"?',
          file: 'corpus/telegram.yaml',
          line: 22,
          column: 16,
          length: 13,
          focus: 'https://example.org/archive/document/telegram-7#copy-4',
          path: 'https://w3id.org/chancery/ns#addressee',
          value: 'https://example.org/archive/person/ivanof',
          component: 'http://www.w3.org/ns/shacl#ClassConstraintComponent',
          shape: 'https://w3id.org/chancery/shapes#addressee',
        },
      ],
      counts: { violation: 1, warning: 0, info: 0 },
      records: 4,
      documents: 1,
      statements: 69,
    })
  })

  test('gives an empty list of issues as JSON where there are none', async () => {
    const { stdout } = await check({}, '--json')
    expect(JSON.parse(stdout)).toEqual({
      ok: true,
      issues: [],
      counts: { violation: 0, warning: 0, info: 0 },
      records: 4,
      documents: 1,
      statements: 69,
    })
  })

  test('prints as many issues as asked for, and counts all', async () => {
    const yaml = smallCorpus['agents.yaml'].replace('memberOf:', 'memberof:').replace('General Staff', '[]')
    const { stdout, stderr } = await check({ 'agents.yaml': yaml }, '--max-issues', '1')
    expect(stdout).toBe('2 records, 63 statements: 2 violations (the first 1 are shown)\n')
    expect(stderr.match(/violation \(.*\)/g)).toEqual(['violation (unknown-key)'])
  })

  test('does not take a corpus that cannot be read for an empty one, however few issues are asked for', async () => {
    const folder = await temporaryFolder()
    await writeFiles(join(folder, 'corpus'), { 'z.yaml': 'a: b: c' })
    const { stdout } = await chancery(folder, 'check', './corpus', '--max-issues', '1')
    expect(stdout).toBe('0 records, 0 statements: 2 violations (the first 1 are shown)\n')
  })

  test('does not call a link to a node of a record that cannot be read a further issue', async () => {
    const files = {
      'telegram.yaml': smallCorpus['telegram.yaml'].replace('kind: ciphered-telegram', 'kind: telex'),
      'more.yaml':
        'id: document/more\ntype: Telegram\nkind: ciphered-telegram\ntitle: { en: M }\nmentions: document/telegram-7#any\n',
    }
    const [compiled, reference] = [await check(files), await check(files, '--engine', 'reference')]
    expect(compiled.stderr.match(/violation \(.*\)/g)).toEqual(['violation (unknown-term)'])
    expect(reference).toEqual(compiled)
  })

  test('tells which engine evaluates which constraint', async () => {
    const { code, stdout } = await check({}, '--explain')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^compiled {2}\S+shapes#addressee: Class, MaxCount, NodeKind$/m)
    expect(stdout).toMatch(/^[\d,]+ constraints: [\d,]+ compiled, 0 by the reference engine\n$/m)
    const reference = await check({}, '--explain', '--engine', 'reference')
    expect(reference.stdout).toMatch(/^[\d,]+ constraints: 0 compiled, [\d,]+ by the reference engine\n$/m)
    const rows = JSON.parse((await check({}, '--explain', '--json')).stdout)
    expect(rows).toContainEqual({
      shape: 'https://w3id.org/chancery/shapes#addressee',
      constraint: 'http://www.w3.org/ns/shacl#ClassConstraintComponent',
      engine: 'compiled',
    })
  })

  test('does not repeat a fault of a file at every reference to its records', async () => {
    const { stdout } = await check({ 'texts.jsonld': smallCorpus['texts.jsonld'].replace('}\n', ',\n') })
    expect(stdout).toBe('3 records, 64 statements: 1 violation\n')
  })
})

describe('check reads', () => {
  test('a file with a byte order mark and line ends of Windows', async () => {
    const yaml = `\ufeff${smallCorpus['telegram.yaml'].replaceAll('\n', '\r\n')}`
    expect(await check({ 'telegram.yaml': yaml })).toEqual(clean)
  })

  test('files that are empty, or hold nothing but comments, as no records', async () => {
    const files = {
      'empty.yaml': '',
      'plan.yaml': '# to be written\n',
      'end.yaml': '---\n',
      'empty.ndjson': '\n',
    }
    expect(await check(files)).toEqual(clean)
  })

  test('a document that ends in three hyphens', async () => {
    expect(await check({ 'agents.yaml': `${smallCorpus['agents.yaml']}---\n` })).toEqual(clean)
  })

  test('records in .yml and .YAML files, in folders, and by a link', async () => {
    const folder = await temporaryFolder()
    const { 'agents.yaml': agents, 'telegram.yaml': telegram, ...rest } = smallCorpus
    await writeFiles(folder, { 'elsewhere/telegram.txt': telegram })
    await writeFiles(join(folder, 'corpus'), {
      ...rest,
      'who/soviet/agents.yml': agents.split('---\n')[0]!,
      'BODIES.YAML': agents.split('---\n')[1]!,
    })
    await symlink(join(folder, 'elsewhere', 'telegram.txt'), join(folder, 'corpus', 'telegram.yaml'))
    expect(await chancery(folder, 'check', './corpus')).toEqual(clean)
  })

  test('neither other files nor hidden ones, which editors leave', async () => {
    const files = {
      'README.md': '# About',
      '.telegram.yaml.yaml': 'id: x',
      '.history/telegram.yaml': 'id: x',
    }
    const folder = await temporaryFolder()
    await writeFiles(join(folder, 'corpus'), { ...smallCorpus, ...files })
    await symlink('somebody@desk.1234', join(folder, 'corpus', '.#telegram.yaml'))
    expect(await chancery(folder, 'check', './corpus')).toEqual(clean)
  })

  test('a corpus whose path ends in a slash, and names files without two of them', async () => {
    const folder = await temporaryFolder()
    await writeFiles(join(folder, 'corpus'), { ...smallCorpus, 'a.yaml': 'id: place/a\n' })
    expect((await chancery(folder, 'check', './corpus/')).stderr).toMatch(/^corpus\/a\.yaml:1:1: violation/)
  })
})
