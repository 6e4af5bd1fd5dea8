import { execFileSync } from 'node:child_process'
import { chmod, mkdir, readdir, rm, statfs, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { brokenBuild, builtFolder } from './broken-build.ts'
import { chancery, readFiles, temporaryFolder, unindented } from './chancery.ts'
import { smallCorpus, writeFiles } from './small-corpus.ts'

const dataset = smallCorpus['dataset.yaml']

describe('a corpus that cannot be read', () => {
  test('because it does not exist, is said to be missing', async () => {
    const folder = await temporaryFolder()
    expect(await chancery(folder, 'build', './corpsu', '--out', './out')).toEqual({
      code: 1,
      stdout: '',
      stderr: unindented(`
      Cannot read corpsu: there is no such file or folder. Check the path.
    `),
    })
    expect(await readdir(folder)).toEqual([])
  })

  test('because it is a file, is said to be one', async () => {
    const folder = await temporaryFolder()
    await writeFiles(folder, { 'telegram.yaml': smallCorpus['telegram.yaml'] })
    expect(await chancery(folder, 'check', './telegram.yaml')).toEqual({
      code: 1,
      stdout: '',
      stderr: unindented(`
      Cannot read telegram.yaml: it is a file, and a folder was expected.
    `),
    })
  })

  test('because its folder is closed to this user, is said to be closed', async ({ skip }) => {
    if (process.getuid?.() === 0) skip('root may read every folder, so nothing can be closed to it')
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'corpus'), { mode: 0o000 })
    expect(await chancery(folder, 'check', './corpus')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Cannot read corpus: permission is denied. Give yourself the right to read it.\n',
    })
    await chmod(join(folder, 'corpus'), 0o700)
  })

  test('because a file in it is a link to nowhere, is said at that file', async () => {
    const folder = await temporaryFolder()
    await writeFiles(join(folder, 'corpus'), smallCorpus)
    await symlink('moved-elsewhere.yaml', join(folder, 'corpus', 'protocol.yaml'))
    expect(await chancery(folder, 'check', './corpus')).toEqual({
      code: 1,
      stdout: '4 records, 69 statements: 1 violation\n',
      stderr: unindented(`
      corpus/protocol.yaml: violation (unreadable)
        Cannot read corpus/protocol.yaml: there is no such file or folder. Check the path.

    `),
    })
  })

  test('because it is empty, is told what belongs into it', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'corpus'))
    expect(await chancery(folder, 'check', './corpus')).toEqual({
      code: 1,
      stdout: '0 records, 0 statements: 2 violations\n',
      stderr: unindented(`
      corpus: violation (empty)
        There are no records in corpus.
        Put records into files that end in .yaml, .jsonld or .ndjson.

      corpus/dataset.yaml: violation (no-dataset)
        There is no dataset.yaml.
        It gives the base of the corpus's ids, its title and its licence: add base, id, type, title, description and license.

    `),
    })
  })

  test('because its files hold nothing but comments, is told what belongs into it', async () => {
    const folder = await temporaryFolder()
    await writeFiles(join(folder, 'corpus'), {
      'dataset.yaml': dataset,
      'agents.yaml': '# to be written\n',
      'telegram.yml': '',
      'more.yaml': '---\n---\n',
    })
    expect(await chancery(folder, 'check', './corpus')).toEqual({
      code: 1,
      stdout: '0 records, 0 statements: 1 violation\n',
      stderr: unindented(`
      corpus: violation (empty)
        There are no records in corpus.
        Put records into files that end in .yaml, .jsonld or .ndjson.

    `),
    })
  })
})

describe('a dataset.yaml that does not do leaves the old folder as it was:', () => {
  test('it is missing', async () => {
    const folder = await builtFolder()
    const before = await readFiles(join(folder, 'out'))
    await rm(join(folder, 'corpus', 'dataset.yaml'))
    expect(await chancery(folder, 'build', './corpus', '--out', './out')).toEqual({
      code: 1,
      stdout: '',
      stderr: unindented(`
      corpus/dataset.yaml: violation (no-dataset)
        There is no dataset.yaml.
        It gives the base of the corpus's ids, its title and its licence: add base, id, type, title, description and license.

      1 violation: nothing was written.
    `),
    })
    expect(await readFiles(join(folder, 'out'))).toEqual(before)
  })

  test('it is empty', async () => {
    expect(await brokenBuild({ 'dataset.yaml': '' })).toBe(
      unindented(`
      corpus/dataset.yaml: violation (no-dataset)
        dataset.yaml is empty.
        It gives the base of the corpus's ids, its title and its licence: add base, id, type, title, description and license.

      1 violation: nothing was written.
    `),
    )
  })

  test('it has no base', async () => {
    const yaml = dataset.replace(/^base.*\n/, '')
    expect(await brokenBuild({ 'dataset.yaml': yaml })).toBe(
      unindented(`
      corpus/dataset.yaml:1:1: violation (bad-iri)
        Found nothing where the base of the corpus was expected.
        1 | id: dataset
          | ^^
        Write the address under which the corpus is published, ending in a slash, such as base: https://example.org/corpus/.

      1 violation: nothing was written.
    `),
    )
  })

  test('its base does not end in a slash', async () => {
    const yaml = dataset.replace('archive/', 'archive')
    expect(await brokenBuild({ 'dataset.yaml': yaml })).toBe(
      unindented(`
      corpus/dataset.yaml:1:7: violation (bad-iri)
        Found "https://example.org/archive" where the base of the corpus was expected.
        1 | base: https://example.org/archive
          |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Write the address under which the corpus is published, ending in a slash, such as base: https://example.org/corpus/.

      1 violation: nothing was written.
    `),
    )
  })

  test('it has a misspelt key', async () => {
    const yaml = dataset.replace('license:', 'licence:')
    expect(await brokenBuild({ 'dataset.yaml': yaml })).toBe(
      unindented(`
      corpus/dataset.yaml:6:1: violation (unknown-key)
        Dataset has no key "licence".
        6 | licence: https://creativecommons.org/publicdomain/zero/1.0/
          | ^^^^^^^
        Did you mean "license"?

      1 violation: nothing was written.
    `),
    )
  })

  test('it is of another type', async () => {
    const yaml = dataset.replace('type: Dataset', 'type: Place')
    expect(await brokenBuild({ 'dataset.yaml': yaml })).toBe(
      unindented(`
      corpus/dataset.yaml:3:7: violation (unknown-type)
        Found "Place" where the corpus is described.
        3 | type: Place
          |       ^^^^^
        Write type: Dataset.

      1 violation: nothing was written.
    `),
    )
  })

  test('it holds records too', async () => {
    const yaml = `${dataset}---\n${smallCorpus['agents.yaml'].replaceAll('/', '/more-')}`
    expect(await brokenBuild({ 'dataset.yaml': yaml })).toBe(
      unindented(`
      corpus/dataset.yaml:8:1: violation (wrong-value)
        Found a record after the dataset in dataset.yaml.
        8 | id: person/more-ivanov
          | ^^
        Put it into a file of its own.

      corpus/dataset.yaml:13:1: violation (wrong-value)
        Found a record after the dataset in dataset.yaml.
        13 | id: organization/more-staff
           | ^^
        Put it into a file of its own.

      2 violations: nothing was written.
    `),
    )
  })
})

describe('an output folder that cannot be written', () => {
  test('because it holds files of others, is left alone', async () => {
    const folder = await temporaryFolder()
    await writeFiles(folder, {
      'thesis/chapter-1.txt': 'In the beginning',
      'thesis/notes.txt': 'see fonds 558',
    })
    await writeFiles(join(folder, 'corpus'), smallCorpus)
    expect(await chancery(folder, 'build', './corpus', '--out', './thesis')).toEqual({
      code: 1,
      stdout: '',
      stderr: unindented(`
      thesis holds files that no build has written (chapter-1.txt, notes.txt), and would be replaced. Choose another folder, or empty this one.
    `),
    })
    expect(Object.keys(await readFiles(join(folder, 'thesis')))).toEqual(['chapter-1.txt', 'notes.txt'])
  })

  test.each([
    ['it is the corpus itself', './corpus'],
    ['it lies inside the corpus', './corpus/out'],
  ])('because %s, is left alone', async (_, out) => {
    const folder = await temporaryFolder()
    await writeFiles(join(folder, 'corpus'), smallCorpus)
    const { code, stderr } = await chancery(folder, 'build', './corpus', '--out', out)
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `${out.slice(2)} lies inside the corpus, and would be read as records of it. Choose a folder outside.\n`,
    })
    expect(Object.keys(await readFiles(join(folder, 'corpus')))).toEqual(Object.keys(smallCorpus).sort())
  })

  test('because a file stands in its place, leaves the file', async () => {
    const folder = await temporaryFolder()
    await writeFiles(folder, { out: 'a file' })
    await writeFiles(join(folder, 'corpus'), smallCorpus)
    expect(await chancery(folder, 'build', './corpus', '--out', './out')).toEqual({
      code: 1,
      stdout: '',
      stderr: unindented(`
      Cannot write out: a file stands in the way. Choose another folder; what was there is as it was.
    `),
    })
    expect(await readdir(folder)).toEqual(['corpus', 'out'])
  })

  test('because a file stands in the place of the folder above it, leaves the file', async () => {
    const folder = await temporaryFolder()
    await writeFiles(folder, { site: 'a file' })
    await writeFiles(join(folder, 'corpus'), smallCorpus)
    expect(await chancery(folder, 'build', './corpus', '--out', './site/out')).toEqual({
      code: 1,
      stdout: '',
      stderr: unindented(`
      Cannot write site/out: a file stands in the way. Choose another folder; what was there is as it was.
    `),
    })
    expect(await readdir(folder)).toEqual(['corpus', 'site'])
  })

  test('because the disk is full, stays as it was', async ({ skip }) => {
    const folder = await temporaryFolder()
    await writeFiles(join(folder, 'corpus'), smallCorpus)
    const disk = join(folder, 'disk')
    await mkdir(disk)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk], { stdio: 'ignore' })
    } catch {
      skip('a disk that fills up has to be mounted, which takes root')
    }
    onTestFinished(() => void execFileSync('umount', [disk]))
    expect(await chancery(folder, 'build', './corpus', '--out', './disk/out')).toMatchObject({ code: 0 })
    const before = await readFiles(join(disk, 'out'))
    const { bavail, bsize } = await statfs(disk)
    await writeFile(join(disk, 'films'), Buffer.alloc(bavail * bsize - 65_536))

    expect(await chancery(folder, 'build', './corpus', '--out', './disk/out')).toEqual({
      code: 1,
      stdout: '',
      stderr: unindented(`
      Cannot write disk/out: the disk is full. Make room and build again; what was there is as it was.
    `),
    })
    expect(await readFiles(join(disk, 'out'))).toEqual(before)
    expect(await readdir(disk)).toEqual(['films', 'out'])
  })
})
