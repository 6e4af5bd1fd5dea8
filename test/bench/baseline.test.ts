import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import jsonld from 'jsonld'
import { Parser } from 'n3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closedLoader } from '../../bench/baseline/loader.ts'
import { withRdfValidateShacl } from '../../bench/baseline/rdf-validate-shacl.ts'
import { withShaclEngine } from '../../bench/baseline/shacl-engine.ts'
import { buildWithTodaysStack, type Checked } from '../../bench/baseline/stack.ts'
import { damages } from '../../bench/damage.ts'
import { failingRecords } from '../../bench/failing-records.ts'
import { type GeneratedRecord, generateRecords } from '../../bench/generate-records.ts'
import { writeInput } from '../../bench/input.ts'
import { minutesOf } from '../../bench/minutes.ts'
import { type AnyRecord, type Issue, validate } from '../../src/index.ts'
import { build, openCorpus } from '../../src/node.ts'
import { canonicalNQuads } from '../../src/write/n-quads.ts'

const engines = { 'rdf-validate-shacl': withRdfValidateShacl, 'shacl-engine': withShaclEngine } as const
const engineNames = Object.keys(engines) as (keyof typeof engines)[]
const base = 'https://example.org/archive/'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-baseline-'))
})
afterAll(() => rm(folder, { recursive: true }))

let inputs = 0
async function builtBy(engine: keyof typeof engines, records: readonly GeneratedRecord[]): Promise<Checked> {
  const input = await writeInput(join(folder, `${inputs++}`), records)
  return buildWithTodaysStack(input, join(folder, 'out'), engines[engine])
}

async function issuesOf(records: readonly GeneratedRecord[]): Promise<readonly Issue[]> {
  return (
    await validate(
      records.map(({ data }) => data as AnyRecord),
      { base },
    )
  ).issues
}

/** What was found where, each once: a report names a path once for every value that fails. */
function places(found: readonly Partial<Pick<Issue, 'focus' | 'path' | 'component'>>[]): string[] {
  const lines = found.map(({ focus = '', path = '', component = '' }) => `${focus} ${path} ${component}`)
  return [...new Set(lines)].sort()
}

async function turtle(path: string): Promise<string> {
  return canonicalNQuads(new Parser().parse(await readFile(path, 'utf8')))
}

async function jsonLd(path: string): Promise<string> {
  const documentLoader = await closedLoader('ontology/context.jsonld')
  const options = { safe: true, documentLoader, format: 'application/n-quads' } as const
  const document = JSON.parse(await readFile(path, 'utf8'))
  const lines = await jsonld.toRDF(document, options)
  return canonicalNQuads(new Parser().parse(lines as unknown as string))
}

describe('Today’s stack', () => {
  it('builds the graph that ours builds, in Turtle and in JSON-LD', async () => {
    const input = await writeInput(join(folder, 'sound'), generateRecords({ count: 100 }))
    const [theirs, ours] = [join(folder, 'theirs'), join(folder, 'ours')]
    const checked = await buildWithTodaysStack(input, theirs, withRdfValidateShacl)
    const report = await build(await openCorpus(input.corpus), { out: ours })
    expect(checked).toMatchObject({ ok: true, records: 100, found: [] })
    expect(report).toMatchObject({ ok: true, records: 100, statements: checked.triples })
    const graph = await turtle(join(ours, 'dump.ttl'))
    expect(graph.split('\n').length - 1).toBe(checked.triples)
    expect(await turtle(join(theirs, 'dump.ttl'))).toBe(graph)
    expect(await jsonLd(join(theirs, 'dump.jsonld'))).toBe(graph)
  })

  it.each(engineNames)('finds in damaged records what ours finds, but for dates: %s', async engine => {
    const records = [...generateRecords({ count: 200, damage: 0.5 })]
      .filter(({ damage }) => !damage || damages[damage].foundBy === 'checking')
      .slice(0, 100)
    const issues = await issuesOf(records)
    const shacl = issues.filter(({ code }) => code !== 'bad-literal')
    expect(shacl.length).toBeGreaterThan(10)
    expect(issues.length).toBeGreaterThan(shacl.length)
    const checked = await builtBy(engine, records)
    expect(checked.ok).toBe(false)
    expect(places(checked.found)).toEqual(places(shacl))
  })

  it.each(engineNames)('does not find the same in other records: %s', async engine => {
    const records = [...failingRecords(30)]
    const checked = await builtBy(engine, records.slice(0, -1))
    expect(places(checked.found)).not.toEqual(places(await issuesOf(records)))
  })

  it('fetches nothing', async () => {
    const load = await closedLoader('ontology/context.jsonld')
    await expect(load('https://example.org/other.jsonld')).rejects.toThrow('is not to be fetched')
  })
})

describe('Failing records', () => {
  it('are all documents, each with an issue of its own, and no other records', async () => {
    const records = [...failingRecords(120)]
    const documents = records.map(({ data }) => data as AnyRecord).filter(({ type }) => type === 'Telegram')
    const issues = await issuesOf(records)
    const failing = new Set(issues.map(({ focus }) => focus?.split('#')[0]))
    expect(documents.length).toBeGreaterThan(90)
    // A quotation that is too long is an issue of its selector, whose id has the record's before the hash.
    expect([...failing].sort()).toEqual(documents.map(({ id }) => base + id).sort())
  })
})

describe('Minutes', () => {
  it('are one sound record, however many took part', async () => {
    const records = [...minutesOf(50)]
    expect(await issuesOf(records)).toEqual([])
    const minutes = records.at(-1)!.data as { readonly participation: readonly unknown[] }
    expect(minutes.participation).toHaveLength(50)
  })
})
