import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkCorpus } from '../../src/node-api.ts'
import { type BuiltCorpus, builtCorpus, canonical, canonicalJsonLd } from './built-corpus.ts'

describe('the bundled corpus', () => {
  let built: BuiltCorpus
  beforeAll(async () => {
    built = await builtCorpus()
  }, 60_000)

  it('has no issue, not even a warning', async () => {
    expect((await checkCorpus(built.corpus)).issues).toEqual([])
  })

  it('describes three documents', () => {
    const documents = built.records.filter(({ record }) => record.id.startsWith('document/'))
    expect(documents.map(({ record }) => [record.id, record.type])).toEqual([
      ['document/cable-25187', 'Telegram'],
      ['document/protocol-1', 'Minutes'],
      ['document/telegram-22591', 'Telegram'],
    ])
  })

  it('is one graph in Turtle, N-Quads and JSON-LD', async () => {
    const graph = await canonical(join(built.out, 'dump.nq'))
    expect(graph.split('\n').length).toBeGreaterThan(5000)
    expect(await canonical(join(built.out, 'dump.ttl'))).toBe(graph)
    expect(await canonicalJsonLd(join(built.out, 'dump.jsonld'), built)).toBe(graph)
  })

  it('is that graph in the files of its records, too, and each record is one graph', async () => {
    const lines: string[] = []
    for (const { record } of built.records) {
      const graph = await canonical(join(built.out, `${record.id}.ttl`))
      expect(await canonicalJsonLd(join(built.out, `${record.id}.jsonld`), built)).toBe(graph)
      lines.push(...graph.split('\n').slice(0, -1))
    }
    // No statement is in two records: the files add up to the dump.
    expect(lines.sort()).toEqual(
      (await canonical(join(built.out, 'dump.nq'))).split('\n').slice(0, -1).sort(),
    )
  })

  it('has no blank node', async () => {
    expect(await canonical(join(built.out, 'dump.nq'))).not.toMatch(/(^| )_:/m)
    expect(await canonical(join(built.out, 'dataset.ttl'))).not.toMatch(/(^| )_:/m)
  })

  it('is built the same twice, byte for byte', async () => {
    const again = await builtCorpus()
    const names = (await readdir(built.out, { recursive: true, withFileTypes: true })).filter(one =>
      one.isFile(),
    )
    expect(names.length).toBeGreaterThan(2 * built.records.length)
    const differing: string[] = []
    for (const { parentPath, name } of names) {
      const path = join(parentPath.slice(built.out.length), name)
      const [first, second] = await Promise.all([
        readFile(join(built.out, path)),
        readFile(join(again.out, path)),
      ])
      if (!first.equals(second)) differing.push(path)
    }
    expect(differing).toEqual([])
  })
})
