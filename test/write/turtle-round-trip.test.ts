import type { Quad } from '@rdfjs/types'
import fc from 'fast-check'
import { DataFactory, Parser, Store } from 'n3'
import { canonize } from 'rdf-canonize'
import { describe, expect, test } from 'vitest'
import { quadsToTurtle, type TurtleOptions, turtleParts } from '../../src/write/turtle/turtle.ts'

const { blankNode, literal, namedNode, quad } = DataFactory
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const xsd = 'http://www.w3.org/2001/XMLSchema#'

function parse(turtle: string): Quad[] {
  return new Parser({ format: 'text/turtle' }).parse(turtle)
}

/** Equal for graphs that differ in labels, order and repetition only. */
function canonical(quads: Quad[]): Promise<string> {
  return canonize([...new Store(quads)], { algorithm: 'RDFC-1.0', maxWorkFactor: Number.POSITIVE_INFINITY })
}

function relabelled(quads: Quad[], prefix: string): Quad[] {
  const rename = <Term extends Quad['object']>(term: Term): Term | ReturnType<typeof blankNode> =>
    term.termType === 'BlankNode' ? blankNode(`${prefix}-${term.value}`) : term
  return quads.map(
    ({ subject, predicate, object }) => quad(rename(subject), predicate, rename(object)) as Quad,
  )
}

const namespaces = ['http://x/', 'http://x/a', 'http://x/a/b#', 'https://é.example/?q=', rdf, xsd, 'urn:x:']
const localPart = fc.oneof(
  fc
    .array(fc.constantFrom(..."ab1_-.:/?#%~é·🛩()'*,;=@!&+$[]"), { maxLength: 6 })
    .map(characters => characters.join('')),
  fc.constantFrom(
    '',
    '.',
    '..',
    './a',
    '../a',
    'a/../b',
    '//a',
    '/a',
    '%41',
    '%4',
    'a.',
    'a.b',
    '-a',
    'a:b',
    '?a:b',
  ),
)
const iri = fc.tuple(fc.constantFrom(...namespaces), localPart).map(([namespace, local]) => namespace + local)
const fewIris = fc.constantFrom('http://x/a', 'http://x/b', 'http://x/a/b#c', 'urn:x:a')

const text = fc.oneof(
  fc.string({ unit: 'binary' }).filter(string => !/\p{Surrogate}/u.test(string)),
  fc
    .array(fc.constantFrom('"', '\\', '\n', '\r', "'", 'a', ' ', '\t', '.', '\u0000', '🛩', '\ufeff'))
    .map(s => s.join('')),
)
const lexicalForm = fc.oneof(text, fc.stringMatching(/^[+-]?[0-9]{0,2}\.?[0-9]{0,2}([eE][+-]?[0-9]{0,2})?$/))
const language = fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,8}){0,2}$/).filter(tag => tag !== 'version')
const datatype = fc.oneof(
  fc.constantFrom('integer', 'decimal', 'double', 'boolean', 'string', 'gYear').map(name => xsd + name),
  iri.filter(name => !name.endsWith('angString')),
)
const literals = fc.oneof(
  fc.tuple(text, language).map(([value, tag]) => literal(value, tag)),
  fc.tuple(lexicalForm, datatype).map(([value, type]) => literal(value, namedNode(type))),
)
const blank = fc.nat(7).map(number => blankNode(`n${number}`))
const subject = fc.oneof(fewIris.map(namedNode), iri.map(namedNode), blank, blank)
const predicate = fc.constantFrom('http://x/p', 'http://x/a/b#q', `${rdf}type`, `${rdf}first`, `${rdf}rest`)
const object = fc.oneof(literals, iri.map(namedNode), fc.constant(namedNode(`${rdf}nil`)), blank, blank)
const loose = fc
  .tuple(subject, fc.oneof(predicate, iri).map(namedNode), object)
  .map(([s, p, o]) => [quad(s, p, o)])

/** A collection of some objects with cells of its own, referred to by some subject. */
const collection = fc
  .tuple(fc.nat(3), subject, fc.array(object, { maxLength: 4 }))
  .map(([number, from, items]) => {
    const nodes = [...items.map((_, index) => blankNode(`list${number}-${index}`)), namedNode(`${rdf}nil`)]
    return [
      quad(from, namedNode('http://x/list'), nodes[0]!),
      ...items.flatMap((item, index) => [
        quad(nodes[index]!, namedNode(`${rdf}first`), item),
        quad(nodes[index]!, namedNode(`${rdf}rest`), nodes[index + 1]!),
      ]),
    ]
  })
const graphs = fc
  .array(fc.oneof({ weight: 3, arbitrary: loose }, { weight: 1, arbitrary: collection }), { maxLength: 12 })
  .chain(groups => fc.shuffledSubarray(groups.flat(), { minLength: groups.flat().length }))

const options: fc.Arbitrary<TurtleOptions> = fc.record(
  {
    base: fc.oneof(
      iri,
      fc.constantFrom(
        'http://x',
        'http://x/',
        'http://x/a/../b',
        'http://x/a/b#c',
        'http://x?q=/',
        'urn:x:a/b',
        'file:/',
      ),
    ),
    prefixes: fc.dictionary(
      fc.constantFrom('', 'x', 'a.b', 'é', 'true', 'base', 'a-1'),
      fc.oneof(fewIris, iri),
    ),
    rank: fc.constant((name: string) => (name.length % 3 === 0 ? undefined : name.length)),
  },
  { requiredKeys: [] },
)

describe('Turtle read back by n3', () => {
  test('is the graph that was written, for any graph, base and prefixes', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, options, async (quads, given) => {
        const turtle = quadsToTurtle(quads, given)
        expect(await canonical(parse(turtle))).toBe(await canonical(quads))
        expect(quadsToTurtle(quads, given)).toBe(turtle)
      }),
      { numRuns: 500 },
    )
  })

  test('does not show what its blank nodes were called', () => {
    fc.assert(
      fc.property(graphs, options, (quads, given) => {
        expect(quadsToTurtle(relabelled(quads, 'other'), given)).toBe(quadsToTurtle(quads, given))
      }),
    )
  })

  test('keeps the blank nodes of two batches apart', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, graphs, options, async (one, other, given) => {
        const { header, blocks } = turtleParts(given)
        const together = parse(header + blocks(one) + blocks(other))
        expect(await canonical(together)).toBe(await canonical([...one, ...relabelled(other, 'other')]))
      }),
    )
  })

  test('is not the graph that was written if a statement is missing (so a difference shows)', async () => {
    const quads = parse('<urn:a> <urn:p> (1 2 [ <urn:q> 3 ]) .')
    expect(await canonical(parse(quadsToTurtle(quads.slice(1))))).not.toBe(await canonical(quads))
  })
})

describe('A large graph is written whole:', () => {
  const p = namedNode('urn:p')

  test('a collection of 100,000 items', () => {
    const cells = Array.from({ length: 100_000 }, (_, index) => blankNode(`c${index}`))
    const quads = cells.flatMap((cell, index) => [
      quad(cell, namedNode(`${rdf}first`), literal(`${index}`, namedNode(`${xsd}integer`))),
      quad(cell, namedNode(`${rdf}rest`), cells[index + 1] ?? namedNode(`${rdf}nil`)),
    ])
    const turtle = quadsToTurtle([...quads, quad(namedNode('urn:a'), p, cells[0]!)])
    expect(turtle).toMatch(/^<urn:a>\n {2}<urn:p> \(\n {4}0\n {4}1\n/)
    expect(turtle).toMatch(/\n {4}99999\n {2}\) \.\n$/)
    expect(turtle.split('\n')).toHaveLength(100_004)
  })

  test('a collection of 100,000 items that has no end', () => {
    const cells = Array.from({ length: 100_000 }, (_, index) => blankNode(`c${index}`))
    const quads = cells.flatMap((cell, index) => [
      quad(cell, namedNode(`${rdf}first`), p),
      quad(cell, namedNode(`${rdf}rest`), cells[index + 1] ?? p),
    ])
    expect(parse(quadsToTurtle(quads))).toHaveLength(200_000)
  })

  test('a chain and a ring of 100,000 blank nodes', () => {
    const nodes = Array.from({ length: 100_000 }, (_, index) => blankNode(`n${index}`))
    const chain = nodes.slice(1).map((node, index) => quad(nodes[index]!, p, node))
    expect(parse(quadsToTurtle(chain))).toHaveLength(99_999)
    expect(parse(quadsToTurtle([...chain, quad(nodes.at(-1)!, p, nodes[0]!)]))).toHaveLength(100_000)
  })

  test('20,000 subjects that all refer to one blank node', () => {
    const quads = Array.from({ length: 20_000 }, (_, index) =>
      quad(namedNode(`urn:s${index}`), p, blankNode('x')),
    )
    const turtle = quadsToTurtle(quads)
    expect(turtle.match(/_:b0/g)).toHaveLength(20_000)
    expect(turtle.split('\n\n')).toHaveLength(20_000)
  })
})
