import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { build, buildShard, openCorpus } from '../../src/node-api.ts'
import { chancery, readFiles } from '../cli/chancery.ts'
import { type Files, smallCorpus } from '../cli/small-corpus.ts'
import { corpusFolder } from './corpus-in-pieces.ts'

const { 'dataset.yaml': _, ...records } = smallCorpus

/** A folder with the small corpus, some of its files replaced, in two shards. */
async function inShards(replaced: Files = {}): Promise<string> {
  const folder = await corpusFolder({ ...records, ...replaced })
  const corpus = await openCorpus(join(folder, 'corpus'))
  for (const index of [0, 1])
    await buildShard(corpus, { out: join(folder, 'out'), shard: { index, count: 2 }, jobs: 1 })
  return folder
}

function mergeIn(folder: string, ...flags: string[]) {
  return chancery(folder, 'merge', './corpus', '--out', './out', ...flags)
}

describe('a merge', () => {
  it('finds links to other shards', async () => {
    const folder = await inShards()
    expect(await mergeIn(folder)).toMatchObject({ code: 0, stderr: '' })
    await build(await openCorpus(join(folder, 'corpus')), { out: join(folder, 'alone') })
    expect(await readFiles(join(folder, 'out'))).toEqual(await readFiles(join(folder, 'alone')))
  })

  it('tells a link to nowhere at its place, writes nothing, and leaves the shards and the old folder', async () => {
    const yaml = smallCorpus['telegram.yaml'].replace('person/ivanov', 'person/ivanof')
    const folder = await inShards({ 'telegram.yaml': yaml })
    await build(await openCorpus(join(await corpusFolder(records), 'corpus')), { out: join(folder, 'out') })
    const before = await readFiles(folder)
    const { code, stdout, stderr } = await mergeIn(folder)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^corpus\/telegram.yaml:22:16: violation \(no-such-record\)\n/)
    expect(stderr).toMatch(/Did you mean "person\/ivanov"\?\n\n1 violation: nothing was written.\n$/)
    expect(await readFiles(folder)).toEqual(before)
  })

  it('tells ids that stand in two shards, and touches neither', async () => {
    const folder = await inShards({ 'z.yaml': smallCorpus['agents.yaml'].replace('Ivanov', 'Petrov') })
    const before = await readFiles(folder)
    const { code, stderr } = await mergeIn(folder)
    expect(code).toBe(1)
    expect(stderr).toContain('is already that of the record in corpus/agents.yaml:1.')
    expect(await readFiles(folder)).toEqual(before)
  })

  it('reads issues with whatever a value may hold', async () => {
    const line = { id: 'place/x', type: 'Place', prefLabel: { en: 'X' }, 'line\u2028\u2029end': 'x' }
    const folder = await inShards({ 'z.ndjson': `${JSON.stringify(line)}\n` })
    const { code, stderr } = await mergeIn(folder)
    expect(code).toBe(1)
    expect(stderr).toContain('corpus/z.ndjson:1:55: violation (unknown-key)')
  })

  it('tells that there is no dataset.yaml, and keeps the shards', async () => {
    const folder = await inShards({ 'dataset.yaml': '' })
    const { code, stderr } = await mergeIn(folder)
    expect(code).toBe(1)
    expect(stderr).toContain('corpus/dataset.yaml: violation (no-dataset)')
    expect(await readdir(join(folder, 'out.shards'))).toEqual(['0-of-2', '1-of-2'])
  })

  it.each([
    [
      'no shards',
      (folder: string) => rm(join(folder, 'out.shards'), { recursive: true }),
      'Build the shards first',
    ],
    [
      'one missing',
      (folder: string) => rm(join(folder, 'out.shards/1-of-2'), { recursive: true }),
      'out.shards lacks 1/2.',
    ],
    [
      'shards of two divisions',
      async (folder: string) => {
        const corpus = await openCorpus(join(folder, 'corpus'))
        await buildShard(corpus, { out: join(folder, 'out'), shard: { index: 0, count: 3 }, jobs: 1 })
      },
      'out.shards has shards of 2 and of 3.',
    ],
    [
      'other files',
      (folder: string) => writeFile(join(folder, 'corpus/z.yaml'), 'id: place/z\n'),
      'Shard 0/2 is of other files than corpus has now. Build it again.',
    ],
    [
      'other flags',
      async (folder: string) => {
        const corpus = await openCorpus(join(folder, 'corpus'))
        const options = { out: join(folder, 'out'), recordFiles: false, jobs: 1 }
        await buildShard(corpus, { ...options, shard: { index: 1, count: 2 } })
      },
      'Shard 1/2 has other outputs than shard 0/2. Build all with the same flags.',
    ],
    [
      'a shard without its manifest',
      (folder: string) => rm(join(folder, 'out.shards/1-of-2/manifest.json')),
      'Cannot read out.shards/1-of-2/manifest.json',
    ],
    [
      'a shard without its results',
      (folder: string) => rm(join(folder, 'out.shards/1-of-2/results.ndjson')),
      'Build this shard again.',
    ],
  ])('is refused with %s', async (_, spoil, message) => {
    const folder = await inShards()
    await spoil(folder)
    const { code, stdout, stderr } = await mergeIn(folder)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('fault of chancery')
    expect(await readdir(folder)).not.toContain('out')
  })

  it('sorts statements where the shards have them, and else is refused', async () => {
    const folder = await corpusFolder(records)
    const shard = ['build', './corpus', '--out', './out', '--shard', '0/1', '--formats', 'ttl']
    expect(await chancery(folder, ...shard)).toMatchObject({ code: 0 })
    expect((await mergeIn(folder, '--canonical')).stderr).toMatch(/^The shards have no N-Quads/)
    expect(await chancery(folder, ...shard, '--canonical')).toMatchObject({ code: 0 })
    expect(await mergeIn(folder, '--canonical')).toMatchObject({ code: 0 })
    await chancery(folder, 'build', './corpus', '--out', './alone', '--formats', 'ttl', '--canonical')
    expect(await readFiles(join(folder, 'out'))).toEqual(await readFiles(join(folder, 'alone')))
  })
})
