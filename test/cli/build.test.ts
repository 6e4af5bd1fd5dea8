import { mkdir, readdir, stat, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { brokenBuild } from './broken-build.ts'
import { chancery, readFiles, temporaryFolder } from './chancery.ts'
import { type Files, smallCorpus, writeFiles } from './small-corpus.ts'

async function corpusFolder(replaced: Files = {}): Promise<string> {
  const folder = await temporaryFolder()
  await writeFiles(join(folder, 'corpus'), { ...smallCorpus, ...replaced })
  return folder
}

/** What was printed, with the time that it took replaced: it differs. */
function timeless(text: string): string {
  return text.replace(/\(\d+\.\d s\)/, '(0.0 s)')
}

describe('build', () => {
  test('prints what it published and where', async () => {
    const folder = await corpusFolder()
    const { code, stdout, stderr } = await chancery(folder, 'build', './corpus', '--out', './out')
    expect({ code, stdout: timeless(stdout), stderr }).toEqual({
      code: 0,
      stdout: '1 document, 4 records, 69 statements → out/ (0.0 s)\n',
      stderr: '',
    })
  })

  test('publishes in spite of warnings, and prints them first', async () => {
    const folder = await corpusFolder({
      'telegram.yaml': smallCorpus['telegram.yaml'].replace(/ {4}evidence: \[.*Экз.*\n/, ''),
    })
    const { code, stdout, stderr } = await chancery(folder, 'build', './corpus', '--out', './out/')
    expect({ code, stdout: timeless(stdout) }).toEqual({
      code: 0,
      stdout: '1 document, 4 records, 49 statements → out/ (0.0 s)\n',
    })
    expect(stderr).toMatch(/^corpus\/telegram\.yaml:20:5: warning \(min-count\)\n/)
  })

  test('gives its report as JSON, to programs', async () => {
    const folder = await corpusFolder()
    const { stdout } = await chancery(folder, 'build', './corpus', '--out', './out', '--json')
    expect(JSON.parse(stdout)).toEqual({
      ok: true,
      documents: 1,
      records: 4,
      statements: 69,
      issues: [],
      counts: { violation: 0, warning: 0, info: 0 },
      out: 'out',
    })
  })

  test('gives its issues as JSON where nothing was written', async () => {
    const folder = await corpusFolder({
      'agents.yaml': smallCorpus['agents.yaml'].replace('memberOf', 'memberof'),
    })
    const { code, stdout, stderr } = await chancery(folder, 'build', './corpus', '--out', './out', '--json')
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(JSON.parse(stdout)).toEqual({
      ok: false,
      issues: [
        {
          code: 'unknown-key',
          severity: 'violation',
          message: 'Person has no key "memberof".',
          hint: 'Did you mean "memberOf"?',
          file: 'corpus/agents.yaml',
          line: 4,
          column: 1,
          length: 8,
        },
      ],
      counts: { violation: 1, warning: 0, info: 0 },
    })
    expect(await readdir(folder)).toEqual(['corpus'])
  })

  test('writes only the dumps that are asked for, and no files of records', async () => {
    const folder = await corpusFolder()
    const whole = ['build', './corpus', '--out', './out']
    await chancery(folder, ...whole)
    const all = await readFiles(join(folder, 'out'))
    const { code } = await chancery(folder, ...whole, '--formats', 'ttl,nq', '--no-record-files')
    const some = await readFiles(join(folder, 'out'))
    expect({ code, files: Object.keys(some) }).toEqual({
      code: 0,
      files: [
        'context.jsonld',
        'dataset.jsonld',
        'dataset.ttl',
        'dump.nq',
        'dump.ttl',
        'manifest.json',
        'ontology.ttl',
        'shapes.ttl',
      ],
    })
    expect([some['dump.ttl'], some['dump.nq']]).toEqual([all['dump.ttl'], all['dump.nq']])
    expect(some['dataset.ttl']!.toString()).not.toContain('dump.jsonld')
    const { files } = JSON.parse(some['manifest.json']!.toString())
    expect(Object.keys(files)).toEqual(Object.keys(some).filter(path => path !== 'manifest.json'))
  })

  test('makes the folders above the one it writes', async () => {
    const folder = await corpusFolder()
    const { code } = await chancery(folder, 'build', './corpus', '--out', './site/data/out')
    expect(code).toBe(0)
    expect(await readdir(join(folder, 'site', 'data'))).toEqual(['out'])
  })

  test('fills an empty folder', async () => {
    const folder = await corpusFolder()
    await mkdir(join(folder, 'out'))
    expect(await chancery(folder, 'build', './corpus', '--out', './out')).toMatchObject({ code: 0 })
  })

  test('takes away the files of records that are gone', async () => {
    const folder = await corpusFolder({
      'place.yaml': 'id: place/pekin\ntype: Place\nprefLabel: { en: Pekin }\n',
    })
    await chancery(folder, 'build', './corpus', '--out', './out')
    expect(await readdir(join(folder, 'out', 'place'))).toEqual(['pekin.jsonld', 'pekin.ttl'])
    await writeFiles(join(folder, 'corpus'), { 'place.yaml': '' })
    await chancery(folder, 'build', './corpus', '--out', './out')
    expect(await readdir(join(folder, 'out'))).not.toContain('place')
  })

  test('writes a folder that others may read, as the umask allows', async () => {
    const folder = await corpusFolder()
    await chancery(folder, 'build', './corpus', '--out', './out')
    const permissions = async (path: string) => ((await stat(join(folder, path))).mode & 0o777).toString(8)
    expect(await permissions('out')).toBe(await permissions('out/person'))
  })

  test('replaces what a link leads to, and leaves the link', async () => {
    const folder = await corpusFolder()
    await mkdir(join(folder, 'www'))
    await symlink('www', join(folder, 'out'))
    expect(await chancery(folder, 'build', './corpus', '--out', './out')).toMatchObject({ code: 0 })
    expect(
      (await readdir(folder, { withFileTypes: true })).map(one => [one.name, one.isSymbolicLink()]),
    ).toEqual([
      ['corpus', false],
      ['out', true],
      ['www', false],
    ])
    expect(Object.keys(await readFiles(join(folder, 'www')))).toContain('manifest.json')
  })
})

test('a build that is refused would have been made without the fault', async () => {
  await expect(brokenBuild({ 'agents.yaml': smallCorpus['agents.yaml'] })).rejects.toThrow(/code/)
})
