import { readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { beginFolder } from '../../src/publish/output-folder.ts'
import { readFiles, temporaryFolder } from '../cli/chancery.ts'
import { writeFiles } from '../cli/small-corpus.ts'

/** A place with an output folder that an earlier build has left. */
async function earlier(): Promise<string> {
  const place = await temporaryFolder()
  await writeFiles(join(place, 'out'), { 'manifest.json': '{}', 'dump.nq': 'old', 'person/a.ttl': 'old' })
  return place
}

async function texts(folder: string): Promise<Record<string, string>> {
  const files = await readFiles(folder)
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, bytes.toString()]))
}

const old = { 'dump.nq': 'old', 'manifest.json': '{}', 'person/a.ttl': 'old' }

describe('an output folder', () => {
  test('takes the place of the old one as a whole, and leaves nothing behind', async () => {
    const place = await earlier()
    const folder = await beginFolder(join(place, 'out'))
    await folder.write('manifest.json', '{"new":true}')
    await folder.write('place/b.ttl', 'new')
    await folder.commit()
    expect(await texts(join(place, 'out'))).toEqual({ 'manifest.json': '{"new":true}', 'place/b.ttl': 'new' })
    expect(await readdir(place)).toEqual(['out'])
  })

  test('is not seen before it is complete, so that a process that dies leaves the old one whole', async () => {
    const place = await earlier()
    const folder = await beginFolder(join(place, 'out'))
    await folder.write('manifest.json', '{"new":true}')
    const growing = await folder.open('dump.nq')
    await growing.write('half of it')
    expect(await texts(join(place, 'out'))).toEqual(old)
    await folder.abandon()
  })

  test('can be given up half-way, with files still open', async () => {
    const place = await earlier()
    const folder = await beginFolder(join(place, 'out'))
    const growing = await folder.open('dump.nq')
    await growing.write('half of it')
    await folder.abandon()
    expect(await texts(join(place, 'out'))).toEqual(old)
    expect(await readdir(place)).toEqual(['out'])
  })

  test('is put back if the new one cannot take its place', async () => {
    const place = await earlier()
    const folder = await beginFolder(join(place, 'out'))
    await rm(dirname(folder.path), { recursive: true })
    await expect(folder.commit()).rejects.toMatchObject({ code: 'not-writable' })
    expect(await texts(join(place, 'out'))).toEqual(old)
    expect(await readdir(place)).toEqual(['out'])
  })

  test('is put back if it has become that of others meanwhile', async () => {
    const place = await temporaryFolder()
    const folder = await beginFolder(join(place, 'out'))
    await folder.write('manifest.json', '{"new":true}')
    await writeFiles(join(place, 'out'), { 'thesis.txt': 'In the beginning' })
    await expect(folder.commit()).rejects.toMatchObject({ code: 'not-ours' })
    await folder.abandon()
    expect(await texts(join(place, 'out'))).toEqual({ 'thesis.txt': 'In the beginning' })
    expect(await readdir(place)).toEqual(['out'])
  })

  test('is one of those that are built at once, whole', async () => {
    const place = await earlier()
    const names = Array.from({ length: 20 }, (_, number) => `place/b${number}.ttl`)
    const folders = await Promise.all(
      names.map(async name => {
        const folder = await beginFolder(join(place, 'out'))
        await folder.write('manifest.json', name)
        await folder.write(name, 'new')
        return folder
      }),
    )
    await Promise.all(folders.map(folder => folder.commit()))
    const left = await texts(join(place, 'out'))
    expect(names.map(name => ({ 'manifest.json': name, [name]: 'new' }))).toContainEqual(left)
    expect(await readdir(place)).toEqual(['out'])
  })

  test('holds what others have written into it, and lists what they tell of it', async () => {
    const place = await earlier()
    const folder = await beginFolder(join(place, 'out'))
    await folder.write('manifest.json', '{"new":true}')
    await writeFiles(folder.path, { 'person/c.ttl': 'theirs' })
    const told = { sha256: 'c0ffee', size: 6 }
    folder.adopt([
      { path: 'person/c.ttl', ...told },
      { path: 'manifest.json', ...told },
    ])
    expect(folder.files()).toEqual({ 'manifest.json': told, 'person/c.ttl': told })
    await folder.commit()
    expect(await texts(join(place, 'out'))).toEqual({
      'manifest.json': '{"new":true}',
      'person/c.ttl': 'theirs',
    })
  })

  test('takes bytes as it takes text', async () => {
    const folder = await beginFolder(join(await temporaryFolder(), 'out'))
    await folder.write('a.txt', Buffer.from('abc'))
    const growing = await folder.open('b.txt')
    await growing.write('a')
    await growing.write(Buffer.from('bc'))
    await growing.close()
    const files = folder.files()
    expect(files['b.txt']).toEqual(files['a.txt'])
    expect(await texts(folder.path)).toEqual({ 'a.txt': 'abc', 'b.txt': 'abc' })
    await folder.abandon()
  })

  test('does not take two files for one place', async () => {
    const folder = await beginFolder(join(await temporaryFolder(), 'out'))
    await folder.write('a.txt', '')
    await expect(folder.write('a.txt', '')).rejects.toMatchObject({ code: 'not-writable' })
    await expect(folder.open('a.txt')).rejects.toMatchObject({ code: 'not-writable' })
    await folder.abandon()
  })

  test('tells digest and size of its files, in code point order', async () => {
    const folder = await beginFolder(join(await temporaryFolder(), 'out'))
    await folder.write('я.txt', 'ж')
    await folder.write('b.txt', '')
    const growing = await folder.open('B.txt')
    await growing.write('a')
    await growing.write('bc')
    await growing.close()
    expect(Object.entries(folder.files())).toEqual([
      ['B.txt', { sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', size: 3 }],
      ['b.txt', { sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', size: 0 }],
      ['я.txt', { sha256: 'dd591284d827e17f0f15706e4e430548c62b4f93d2847e0fcc7972b4aed83551', size: 2 }],
    ])
    await folder.abandon()
  })

  test('is refused where there are files of others', async () => {
    const place = await temporaryFolder()
    await writeFiles(join(place, 'out'), { 'thesis.txt': 'In the beginning' })
    await expect(beginFolder(join(place, 'out'))).rejects.toMatchObject({ code: 'not-ours' })
    expect(await readdir(place)).toEqual(['out'])
  })
})
