import { existsSync, readFileSync } from 'node:fs'
import type { Quad } from '@rdfjs/types'
import { Parser, Store } from 'n3'
import { canonize } from 'rdf-canonize'
import { describe, expect, test } from 'vitest'
import { quadsToTurtle, type TurtleOptions } from '../../src/write/turtle/turtle.ts'

/** The W3C's Turtle 1.1 test suite, beside the project. */
const suite = new URL('../../../shared/conformance/turtle/', import.meta.url)
const present = existsSync(new URL('manifest.ttl', suite))

const mf = 'http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#'
const evaluation = 'http://www.w3.org/ns/rdftest#TestTurtleEval'

interface Case {
  readonly name: string
  readonly action: string
  readonly result: string
  readonly base: string
}

function readSuite(name: string, baseIRI: string, format = 'text/turtle'): Quad[] {
  return new Parser({ format, baseIRI }).parse(readFileSync(new URL(name, suite), 'utf8'))
}

function readCases(): readonly Case[] {
  const here = 'https://manifest.example/'
  const manifest = new Store(readSuite('manifest.ttl', here))
  const value = (subject: Parameters<Store['getObjects']>[0], predicate: string): string =>
    manifest.getObjects(subject, mf + predicate, null)[0]?.value ?? ''
  const base = manifest.getObjects(null, `${mf}assumedTestBase`, null)[0]?.value ?? ''
  return manifest.getSubjects(null, evaluation, null).map(entry => {
    const action = value(entry, 'action').slice(here.length)
    return {
      name: value(entry, 'name'),
      action,
      result: value(entry, 'result').slice(here.length),
      base: base + action,
    }
  })
}

function canonical(quads: Quad[]): Promise<string> {
  return canonize([...new Store(quads)], { algorithm: 'RDFC-1.0', maxWorkFactor: Number.POSITIVE_INFINITY })
}

async function rewritten(quads: Quad[], options: TurtleOptions): Promise<string> {
  return canonical(new Parser({ format: 'text/turtle' }).parse(quadsToTurtle(quads, options)))
}

const waysToWrite: readonly TurtleOptions[] = [
  {},
  { base: 'http://a.example/s' },
  {
    base: 'https://w3c.github.io/rdf-tests/rdf/rdf11/rdf-turtle/',
    prefixes: {
      a: 'http://a.example/',
      '': 'http://www.w3.org/2013/TurtleTests/',
      rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
  },
]

if (!present) {
  test.skip(`W3C Turtle suite: skipped, since ${suite.pathname} is not there`, () => {})
}

describe.skipIf(!present)('The W3C Turtle suite', () => {
  const cases = present ? readCases() : []

  test('has 145 evaluation tests, so that none passes unseen', () => {
    expect(cases).toHaveLength(145)
    expect(new Set(cases.map(({ action }) => action)).size).toBe(145)
  })

  test.each(cases)('$name: the graph, written and read back, is the graph expected', async testCase => {
    const graph = readSuite(testCase.action, testCase.base)
    const expected = await canonical(readSuite(testCase.result, '', 'application/n-triples'))
    expect(await canonical(graph)).toBe(expected)
    for (const options of waysToWrite) expect(await rewritten(graph, options)).toBe(expected)
  })

  test('would see a literal that was altered', async () => {
    const expected = readSuite('LITERAL1.nt', '', 'application/n-triples')
    const altered = new Parser().parse('<http://a.example/s> <http://a.example/p> "y" .')
    expect(expected).toHaveLength(1)
    expect(await rewritten(expected, {})).toBe(await canonical(expected))
    expect(await rewritten(altered, {})).not.toBe(await canonical(expected))
  })
})
