import { beforeAll, describe, expect, test } from 'vitest'
import { canonicalJsonLd, canonicalRdf, type Published, published } from './published.ts'

const address = 'https://example.org/archive/context.jsonld'
const records = ['document/telegram-7', 'organization/staff', 'person/ivanov', 'text/7']

/** RDFC-1.0 of a JSON-LD file, with the context that is published beside it, at the address it has there. */
function withPublishedContext(files: Published, path: string): Promise<string> {
  return canonicalJsonLd(files[path]!, { [address]: files['context.jsonld']! })
}

describe('the same graph', () => {
  let files: Published
  beforeAll(async () => {
    files = await published()
  })

  test('is in the three dumps', async () => {
    const graph = await canonicalRdf(files['dump.nq']!)
    expect(graph.split('\n')).toHaveLength(70)
    expect(await canonicalRdf(files['dump.ttl']!)).toBe(graph)
    expect(await withPublishedContext(files, 'dump.jsonld')).toBe(graph)
  })

  test.each([...records, 'dataset'])('is in the two files of %s', async id => {
    const graph = await canonicalRdf(files[`${id}.ttl`]!)
    expect(graph).toContain(
      `<https://example.org/archive/${id}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>`,
    )
    expect(await withPublishedContext(files, `${id}.jsonld`)).toBe(graph)
  })

  test('is in the dump and in the files of the records together', async () => {
    const ofRecords = await Promise.all(records.map(id => canonicalRdf(files[`${id}.ttl`]!)))
    const statements = ofRecords.flatMap(graph => graph.split('\n').filter(line => line !== ''))
    expect(`${statements.sort().join('\n')}\n`).toBe(await canonicalRdf(files['dump.nq']!))
  })

  test('is no longer seen as the same when one letter of a literal differs', async () => {
    const graph = await canonicalRdf(files['dump.nq']!)
    expect(await canonicalRdf(files['dump.ttl']!.replace('"Иванов"', '"Иваноф"'))).not.toBe(graph)
    const twin = { ...files, 'dump.jsonld': files['dump.jsonld']!.replace('"Иванов"', '"Иваноф"') }
    expect(await withPublishedContext(twin, 'dump.jsonld')).not.toBe(graph)
  })

  test('is no longer seen as the same when the context calls a property something else', async () => {
    const context = files['context.jsonld']!.replace('"ch:addressee"', '"ch:agent"')
    const twin = { ...files, 'context.jsonld': context }
    expect(await withPublishedContext(twin, 'dump.jsonld')).not.toBe(await canonicalRdf(files['dump.nq']!))
  })

  test('is refused as JSON-LD when the context does not know a key', async () => {
    const context = files['context.jsonld']!.replace('"copyNumber"', '"copyNo"')
    await expect(
      withPublishedContext({ ...files, 'context.jsonld': context }, 'dump.jsonld'),
    ).rejects.toThrow(/[Ss]afe/)
  })

  test('has no blank node anywhere', async () => {
    for (const path of ['dump.ttl', 'dump.nq', 'dataset.ttl', ...records.map(id => `${id}.ttl`)]) {
      expect(await canonicalRdf(files[path]!)).not.toContain('_:')
    }
  })

  test('names the context at the address of the dataset, and nothing else is fetched', async () => {
    await expect(canonicalJsonLd(files['person/ivanov.jsonld']!, {})).rejects.toThrow(address)
  })
})

describe('with the context inside', () => {
  test('no file needs another one, and the graph is the same', async () => {
    const files = await published({ inlineContext: true })
    for (const id of [...records, 'dataset']) {
      expect(await canonicalJsonLd(files[`${id}.jsonld`]!, {})).toBe(await canonicalRdf(files[`${id}.ttl`]!))
    }
    expect(await canonicalJsonLd(files['dump.jsonld']!, {})).toBe(await canonicalRdf(files['dump.nq']!))
  })
})

describe('in canonical form', () => {
  test('dump.nq is what RDFC-1.0 makes of it, and is sorted', async () => {
    const { 'dump.nq': nQuads } = await published({ canonical: true })
    expect(nQuads).toBe(await canonicalRdf(nQuads!))
    const lines = nQuads!.trimEnd().split('\n')
    expect(lines).toEqual(lines.toSorted())
  })

  test('dump.nq has the graph that it has otherwise, in another order', async () => {
    const { 'dump.nq': usual } = await published()
    const { 'dump.nq': canonical } = await published({ canonical: true })
    expect(canonical).not.toBe(usual)
    expect(canonical).toBe(await canonicalRdf(usual!))
  })
})
