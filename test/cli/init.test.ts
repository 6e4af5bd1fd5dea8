import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chancery, readFiles, temporaryFolder, unindented } from './chancery.ts'

const files = [
  '.gitignore',
  '.schema/records.schema.json',
  'README.md',
  'corpus/agents/persons.yaml',
  'corpus/aid/telegram-1.yaml',
  'corpus/dataset.yaml',
  'corpus/documents/telegram-1.yaml',
  'corpus/texts/texts.yaml',
  'texts/telegram-1.txt',
]

describe('init', () => {
  test('writes a new corpus and says what to do next', async () => {
    const folder = await temporaryFolder()
    expect(await chancery(folder, 'init', './my-archive')).toEqual({
      code: 0,
      stdout: unindented(`
      my-archive holds a new corpus: two persons, a telegram with its text, and an item of aid. Next:

        cd my-archive
        npx chancery check    # prints what is wrong, with file and line
        npx chancery build    # writes Turtle, JSON-LD and N-Quads into out/

      Then change what is in corpus/ to what your documents say.
    `),
      stderr: '',
    })
    expect(Object.keys(await readFiles(join(folder, 'my-archive')))).toEqual(files)
  })

  test('names the files for programs', async () => {
    const folder = await temporaryFolder()
    const { stdout } = await chancery(folder, 'init', './my-archive', '--json')
    const { files: named } = JSON.parse(stdout) as { files: string[] }
    expect(named.sort()).toEqual(files)
  })

  test('writes what has neither issue nor warning, builds, and is verified', async () => {
    const folder = await temporaryFolder()
    await chancery(folder, 'init', './a')
    expect(await chancery(folder, 'check', './a/corpus')).toEqual({
      code: 0,
      stdout: '5 records, 117 statements: no issues\n',
      stderr: '',
    })
    expect(await chancery(folder, 'build', './a/corpus', '--out', './a/out')).toMatchObject({ code: 0 })
    expect(await readFiles(join(folder, 'a/out'))).toHaveProperty(['document/telegram-1.ttl'])
    expect(await chancery(folder, 'verify', './a/corpus', '--texts', './a/texts')).toEqual({
      code: 0,
      stdout: unindented(`
      text/telegram-1: 7 passages, 4 of 5 lines with content cited; not cited: 7
      7 passages in 1 text: no issues
    `),
      stderr: '',
    })
  })

  test('copies the schema that the package has', async () => {
    const folder = await temporaryFolder()
    await chancery(folder, 'init', './a')
    const copied = (await readFiles(join(folder, 'a/.schema')))['records.schema.json']
    expect(copied).toEqual((await readFiles('ontology'))['records.schema.json'])
  })

  test('takes a folder that is empty', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'a'))
    expect(await chancery(folder, 'init', './a')).toMatchObject({ code: 0 })
  })

  test('refuses a folder that is not empty, and leaves it as it was', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'a'))
    await writeFile(join(folder, 'a/notes.txt'), 'mine')
    expect(await chancery(folder, 'init', './a')).toEqual({
      code: 1,
      stdout: '',
      stderr: unindented(`
      a is not empty (notes.txt), and a new corpus needs a folder of its own. Name one that is empty, or not there yet.
    `),
    })
    expect(Object.keys(await readFiles(join(folder, 'a')))).toEqual(['notes.txt'])
  })

  test('refuses a file', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'a'), 'mine')
    const { code, stderr } = await chancery(folder, 'init', './a')
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^Cannot write .*a: ENOTDIR/)])
  })

  test('refuses to be told no folder', async () => {
    expect(await chancery('/nowhere', 'init')).toMatchObject({ code: 2 })
  })
})
