import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { beginFolder } from '../../src/publish/output-folder.ts'
import { writeRecordFiles } from '../../src/publish/record-files.ts'
import { readFiles, temporaryFolder } from '../cli/chancery.ts'
import { writeFiles } from '../cli/small-corpus.ts'

const files = [
  { path: 'person/ivanov.ttl', text: '<person/ivanov> a ch:Person .\n' },
  { path: 'person/ivanov.jsonld', text: '{ "name": "Иванов 🛩" }\n' },
  { path: 'place/pekin.ttl', text: '' },
]

describe('files of records', () => {
  test('are written with their folders, and told by path, digest and size, in the order given', async () => {
    const root = await temporaryFolder()
    const told = writeRecordFiles(root, files)
    const written = await readFiles(root)
    expect(Object.entries(written).map(([path, bytes]) => [path, bytes.toString()])).toEqual([
      ['person/ivanov.jsonld', files[1]!.text],
      ['person/ivanov.ttl', files[0]!.text],
      ['place/pekin.ttl', ''],
    ])
    expect(told).toEqual(
      files.map(({ path }) => ({
        path,
        sha256: createHash('sha256').update(written[path]!).digest('hex'),
        size: written[path]!.length,
      })),
    )
  })

  test('are listed as if the output folder had written them itself', async () => {
    const place = await temporaryFolder()
    const [theirs, own] = [await beginFolder(join(place, 'a')), await beginFolder(join(place, 'b'))]
    theirs.adopt(writeRecordFiles(theirs.path, files))
    for (const { path, text } of files) await own.write(path, text)
    expect(theirs.files()).toEqual(own.files())
    expect(await readFiles(theirs.path)).toEqual(await readFiles(own.path))
    await Promise.all([theirs.abandon(), own.abandon()])
  })

  test('of one path are one file, which holds what was written last', async () => {
    const root = await temporaryFolder()
    writeRecordFiles(root, [...files, { path: files[0]!.path, text: 'another' }])
    expect((await readFiles(root))[files[0]!.path]!.toString()).toBe('another')
  })

  test('are refused where a file stands in the place of their folder', async () => {
    const root = await temporaryFolder()
    await writeFiles(root, { person: 'a file' })
    expect(() => writeRecordFiles(root, files)).toThrow(expect.objectContaining({ code: 'not-writable' }))
    expect(await readdir(root)).toEqual(['person'])
  })

  test('are refused once the output folder is given up', async () => {
    const place = await temporaryFolder()
    const folder = await beginFolder(join(place, 'out'))
    await folder.abandon()
    expect(() => writeRecordFiles(folder.path, files)).toThrow(
      expect.objectContaining({ code: 'not-writable' }),
    )
    expect(await readdir(place)).toEqual([])
  })
})
