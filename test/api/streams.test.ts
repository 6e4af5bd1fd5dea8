import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type AnyRecord,
  ChanceryError,
  type Person,
  parse,
  toNQuads,
  toTurtle,
  writeJsonLd,
  writeNQuads,
  writeTurtle,
} from '../../src/index.ts'
import { nodeStream, webStream } from '../write/stream/collect.ts'

const mao: Person = {
  id: 'person/mao-zedong',
  type: 'Person',
  prefLabel: { en: 'Mao Zedong', ru: 'Мао Цзэдун' },
}
const filippov: Person = { id: 'person/filippov', type: 'Person', prefLabel: { en: 'Filippov' } }

/** So many people, one after the other, and how many were asked for. */
function people(count: number): {
  readonly records: AsyncGenerator<AnyRecord>
  asked: number
  closed: boolean
} {
  const source = { asked: 0, closed: false }
  async function* records(): AsyncGenerator<AnyRecord> {
    try {
      for (let number = 0; number < count; number++) {
        source.asked++
        yield { ...mao, id: `person/no-${number}` }
      }
    } finally {
      source.closed = true
    }
  }
  return Object.assign(source, { records: records() })
}

const kinds = [
  ['a web stream', webStream],
  ['a stream of Node', nodeStream],
] as const

describe.each(kinds)('Records written into %s', (_, open) => {
  it('are the Turtle of toTurtle, under all prefixes', async () => {
    const { sink, collected } = open()
    const base = 'https://example.org/'
    await writeTurtle([mao, filippov], sink, { base })
    const [header = '', ...paragraphs] = collected.text.split('\n\n')
    const [, ...expected] = toTurtle([mao, filippov], { base }).split('\n\n')
    expect(paragraphs).toEqual(expected)
    expect(header.split('\n')).toContain('@prefix ch: <https://w3id.org/chancery/ns#> .')
    expect(header.split('\n')).toContain('@prefix oa: <http://www.w3.org/ns/oa#> .')
    expect(collected.end).toBe('closed')
  })

  it('are the N-Quads of toNQuads, byte for byte', async () => {
    const { sink, collected } = open()
    const written = await writeNQuads(people(1000).records, sink)
    const all = Array.from({ length: 1000 }, (_, number): Person => ({ ...mao, id: `person/no-${number}` }))
    expect(collected.text).toBe(toNQuads(all))
    expect(written).toEqual({ records: 1000, bytes: Buffer.byteLength(collected.text) })
  })

  it('are one JSON-LD document that gives the records back', async () => {
    const { sink, collected } = open()
    await writeJsonLd([mao, filippov], sink, { context: 'https://example.org/context.jsonld' })
    expect(JSON.parse(collected.text)).toEqual({
      '@context': ['https://example.org/context.jsonld', { '@base': 'https://w3id.org/chancery/id/' }],
      '@graph': [mao, filippov],
    })
    expect(await parse(collected.text)).toEqual([mao, filippov])
  })

  it('are a whole document if there are none', async () => {
    const [turtle, jsonLd] = [open(), open()]
    expect(await writeTurtle([], turtle.sink)).toMatchObject({ records: 0 })
    await writeJsonLd([], jsonLd.sink)
    expect(await parse(turtle.collected.text)).toEqual([])
    expect(JSON.parse(jsonLd.collected.text)).toMatchObject({ '@graph': [] })
  })

  it('wait for the stream, so that only a part of them is under way', async () => {
    const { sink, collected } = open()
    const { bytes } = await writeNQuads(people(5000).records, sink)
    expect(bytes).toBeGreaterThan(1_000_000)
    expect(collected.most).toBeLessThan(150_000)
  })

  it('may be followed by others if the stream is left open', async () => {
    const { sink, collected } = open()
    await writeNQuads([mao], sink, { preventClose: true })
    expect(collected.end).toBe('open')
    await writeNQuads([filippov], sink)
    expect(collected.text).toBe(toNQuads([mao, filippov]))
    expect(collected.end).toBe('closed')
  })

  it('are refused by name if one is bad, and the stream is told that it is not whole', async () => {
    const { sink, collected } = open()
    const bad = { ...filippov, prefLable: { en: 'Filippov' } }
    const writing = writeJsonLd([mao, bad], sink)
    await expect(writing).rejects.toThrow(
      'Record 1, "person/filippov", cannot be written: Person has no key "prefLable". (at prefLable) Did you mean "prefLabel"?',
    )
    await expect(writing).rejects.toBeInstanceOf(ChanceryError)
    await expect(writing).rejects.toMatchObject({ code: 'bad-record' })
    expect(collected).toMatchObject({ end: 'aborted', reason: { code: 'bad-record' } })
  })

  it('fail with their source', async () => {
    const { sink, collected } = open()
    async function* failing(): AsyncGenerator<AnyRecord> {
      yield mao
      throw new RangeError('The source has run dry.')
    }
    await expect(writeTurtle(failing(), sink)).rejects.toThrow(new RangeError('The source has run dry.'))
    expect(collected.end).toBe('aborted')
  })
})

describe('A stream that fails', () => {
  it('stops the source, as a web stream', async () => {
    const source = people(1_000_000)
    const sink = new WritableStream({
      write() {
        throw new RangeError('The disk is full.')
      },
    })
    await expect(writeNQuads(source.records, sink)).rejects.toThrow('The disk is full.')
    expect(source.closed).toBe(true)
    expect(source.asked).toBeLessThan(5000)
  })

  it('stops the source, as a stream of Node', async () => {
    const source = people(1_000_000)
    const sink = new Writable({
      write: (_chunk, _encoding, done) => setTimeout(() => done(new RangeError('The disk is full.'))),
    })
    await expect(writeNQuads(source.records, sink)).rejects.toThrow('The disk is full.')
    expect(source.closed).toBe(true)
    expect(source.asked).toBeLessThan(5000)
  })

  it('is refused if it was closed before, or is closed meanwhile', async () => {
    const closed = new Writable({ write: (_chunk, _encoding, done) => done() })
    closed.destroy()
    await expect(writeNQuads([mao], closed)).rejects.toMatchObject({ code: 'not-writable' })
    const meanwhile: Writable = new Writable({ highWaterMark: 1, write: () => meanwhile.destroy() })
    await expect(writeNQuads([mao], meanwhile)).rejects.toMatchObject({ code: 'not-writable' })
  })
})

describe('Streams that there are', () => {
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chancery-streams-'))
  })

  afterAll(() => rm(folder, { recursive: true }))

  it('take records into a file', async () => {
    const file = join(folder, 'dump.nq')
    const { bytes } = await writeNQuads(people(3000).records, createWriteStream(file))
    expect((await readFile(file)).length).toBe(bytes)
  })

  it('take records through a compressor', async () => {
    const gzip = createGzip()
    const [bytes] = await Promise.all([gzip.toArray(), writeTurtle([mao], gzip)])
    const unzipped = new Response(
      new Blob(bytes).stream().pipeThrough(new DecompressionStream('gzip')),
    ).text()
    expect(await parse(await unzipped)).toEqual([mao])
  })

  it('take records through a web transform', async () => {
    const { readable, writable } = new CompressionStream('gzip')
    const text = new Response(readable.pipeThrough(new DecompressionStream('gzip'))).text()
    await writeTurtle([filippov], writable)
    expect(await parse(await text)).toEqual([filippov])
  })
})
