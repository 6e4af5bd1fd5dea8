import { fileURLToPath } from 'node:url'
import type { Quad } from '@rdfjs/types'
import jsonld from 'jsonld'
import { Parser } from 'n3'
import { canonize } from 'rdf-canonize'
import { describe, expect, it } from 'vitest'
import { generateRecords } from '../../bench/generate-records.ts'
import { blockSize } from '../../bench/surroundings.ts'
import { encode } from '../../src/encode/encode.ts'
import { contextOf } from '../../src/model/context.ts'
import { model } from '../../src/model/generated.ts'
import type { RecordNode } from '../../src/model/record.ts'
import { openCorpus, readRecords } from '../../src/node-api.ts'
import { readRecord } from '../../src/read/read-record.ts'
import { nQuadsOf } from '../../src/write/compiled/n-quads.ts'
import { turtleOf } from '../../src/write/compiled/turtle.ts'
import { jsonLdGraph, jsonLdSeparator } from '../../src/write/json-ld.ts'
import { canonicalLines } from '../../src/write/n-quads.ts'

const base = 'https://example.org/'

/** The forms that records go out in. */
interface Forms {
  readonly quads: readonly Quad[]
  readonly turtle: string
  readonly nQuads: string
  readonly jsonLd: string
}

function formsOf(records: readonly RecordNode[], under: string): Forms {
  const { header, item, footer } = jsonLdGraph({ base: under, context: contextOf(model) })
  return {
    quads: records.flatMap(record => encode(record, model, under)),
    turtle: turtleOf(model, under).document(records),
    nQuads: records.map(nQuadsOf(model, under)).join(''),
    jsonLd: header + records.map(item).join(jsonLdSeparator) + footer,
  }
}

/** Reads each form with the library that is the reference for it, and names its graph by RDFC-1.0. */
async function graphsOf({ quads, turtle, nQuads, jsonLd }: Forms): Promise<Record<keyof Forms, string>> {
  const canonical = (graph: readonly Quad[]): Promise<string> =>
    canonize([...graph], { algorithm: 'RDFC-1.0' })
  const options = { safe: true, documentLoader: refuse } as object
  return {
    quads: await canonical(quads),
    turtle: await canonical(new Parser({ format: 'Turtle' }).parse(turtle)),
    nQuads: await canonical(new Parser({ format: 'N-Quads' }).parse(nQuads)),
    jsonLd: await canonical((await jsonld.toRDF(JSON.parse(jsonLd), options)) as Quad[]),
  }
}

async function refuse(url: string): Promise<never> {
  throw new Error(`${url} was asked for`)
}

/** The lines that a form has and the quads have not, or the other way round; none if the graphs are the same. */
function difference(one: string, other: string): readonly string[] {
  if (one === other) return []
  const [first, second] = [new Set(one.split('\n')), new Set(other.split('\n'))]
  return [...[...first].filter(line => !second.has(line)), ...[...second].filter(line => !first.has(line))]
}

async function expectOneGraph(records: readonly RecordNode[], under: string): Promise<number> {
  const forms = formsOf(records, under)
  const { quads, ...others } = await graphsOf(forms)
  for (const [form, graph] of Object.entries(others)) {
    expect({ form, differs: difference(graph, quads) }).toEqual({ form, differs: [] })
  }
  // What names the dataset's state in the manifest: sorting is enough, since there is no blank node.
  expect(canonicalLines(forms.nQuads.match(/[^\n]+\n/g) ?? [])).toBe(quads)
  return quads.split('\n').length - 1
}

function generated(first: number, count: number): readonly RecordNode[] {
  return Array.from(generateRecords({ first, count }), ({ data }) => {
    const { record, faults } = readRecord(data, model)
    expect(faults).toEqual([])
    return record!
  })
}

describe('Turtle, N-Quads, JSON-LD and quads', () => {
  it('are one graph for 10,000 generated records', async () => {
    let statements = 0
    for (let first = 0; first < 10_000; first += blockSize) {
      statements += await expectOneGraph(generated(first, blockSize), base)
    }
    expect(statements).toBeGreaterThan(1_000_000)
  }, 300_000)

  it('are one graph for the bundled corpus', async () => {
    const corpus = await openCorpus(fileURLToPath(new URL('../../corpus', import.meta.url)))
    const { records } = await readRecords(corpus)
    expect(
      await expectOneGraph(
        records.map(({ record }) => record),
        corpus.base,
      ),
    ).toBeGreaterThan(5_000)
  })

  it.each(['turtle', 'nQuads', 'jsonLd'] as const)('are not, if one letter differs in %s', async form => {
    const forms = formsOf(generated(7, 3), base)
    const spoilt = { ...forms, [form]: forms[form].replace('TOP SECRET', 'TOP SEKRET') }
    const { quads, [form]: graph } = await graphsOf(spoilt)
    expect(difference(graph, quads)).toHaveLength(2)
  })

  it('are not, if one statement is missing', async () => {
    const forms = formsOf(generated(7, 3), base)
    const { quads, turtle } = await graphsOf({ ...forms, quads: forms.quads.slice(1) })
    expect(difference(turtle, quads)).toHaveLength(1)
  })
})
