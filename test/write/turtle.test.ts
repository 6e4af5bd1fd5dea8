import type { Quad } from '@rdfjs/types'
import { DataFactory, Parser } from 'n3'
import { describe, expect, test } from 'vitest'
import { quadsToTurtle, type TurtleOptions, turtleParts } from '../../src/write/turtle/turtle.ts'

const prefixes = {
  ch: 'https://w3id.org/chancery/ns#',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}
const options: TurtleOptions = { base: 'https://example.org/', prefixes }

/** The quads of a Turtle text, one triple a line in the tests below. */
function quads(text: string): Quad[] {
  const header = Object.entries(prefixes).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`)
  return new Parser({ format: 'text/turtle', baseIRI: 'https://example.org/' }).parse(header.join(' ') + text)
}

function written(text: string): string {
  return quadsToTurtle(quads(text), { prefixes, base: 'https://example.org/' }).replace(/^@.*\n/gm, '')
}

describe('The layout', () => {
  test('is one block a subject and one property a line, under the prefixes in use', () => {
    const triples = quads(`
      <document/telegram-22591> dcterms:title "Ciphered Telegram No. 22591"@en .
      <document/telegram-22591> a ch:Telegram .
      <document/telegram-22591> dcterms:title "Шифртелеграмма No. 22591"@ru .
      <document/telegram-22591> ch:distribution <document/telegram-22591#copy-4> .
      <document/telegram-22591#copy-4> a ch:Copy .
      <document/telegram-22591> ch:distribution <document/telegram-22591#copy-5> .
      <document/telegram-22591#copy-4> ch:copyNumber 4 .
    `)
    expect(quadsToTurtle(triples, options)).toBe(`@base <https://example.org/> .
@prefix ch: <https://w3id.org/chancery/ns#> .
@prefix dcterms: <http://purl.org/dc/terms/> .

<document/telegram-22591>
  a ch:Telegram ;
  dcterms:title "Ciphered Telegram No. 22591"@en, "Шифртелеграмма No. 22591"@ru ;
  ch:distribution <document/telegram-22591#copy-4>, <document/telegram-22591#copy-5> .

<document/telegram-22591#copy-4>
  a ch:Copy ;
  ch:copyNumber 4 .
`)
  })

  test('breaks objects that do not fit the line, one a line', () => {
    const words = 'Requests the delivery of aeroplanes and motor lorries by way of'
    expect(
      written(`<a> dcterms:abstract "${words} Basra"@en, "${words} Murmansk"@en ; ch:copyNumber 1, 2 .`),
    ).toBe(`
<a>
  dcterms:abstract
    "${words} Basra"@en,
    "${words} Murmansk"@en ;
  ch:copyNumber 1, 2 .
`)
  })

  test('keeps a single object on the line of its predicate, however long', () => {
    const long = 'all the long day '.repeat(10)
    expect(written(`<a> ch:note "${long}" .`)).toBe(`\n<a>\n  ch:note "${long}" .\n`)
  })

  test('puts properties in the order of their rank, types first and the unranked last as first seen', () => {
    const ranks = ['https://w3id.org/chancery/ns#one', 'https://w3id.org/chancery/ns#two']
    const rank = (predicate: string): number | undefined =>
      ranks.includes(predicate) ? ranks.indexOf(predicate) : undefined
    const triples = quads('<a> ch:zeta 0 . <a> ch:alpha 0 . <a> ch:two 2 . <a> a ch:A . <a> ch:one 1 .')
    expect(quadsToTurtle(triples, { ...options, rank })).toContain(`<a>
  a ch:A ;
  ch:one 1 ;
  ch:two 2 ;
  ch:zeta 0 ;
  ch:alpha 0 .
`)
  })

  test('says a triple once, even if it comes twice', () => {
    expect(written('<a> ch:p 1, "1", 1, <b>, <b> .')).toBe('\n<a>\n  ch:p 1, "1", <b> .\n')
  })

  test('is empty for no quads, and starts with the block if there is no header', () => {
    expect(quadsToTurtle([], options)).toBe('')
    expect(quadsToTurtle(quads('<a> a <b> .'))).toBe(
      '<https://example.org/a>\n  a <https://example.org/b> .\n',
    )
  })

  test('is the same from run to run and for other blank node labels', () => {
    const shared = (one: string, two: string): string =>
      written(`<a> ch:p _:${one}, _:${two} . <b> ch:p _:${two}, _:${one} . _:${one} ch:q _:${two} .`)
    expect(shared('x', 'y')).toBe(shared('x', 'y'))
    expect(shared('x', 'y')).toBe(shared('zz', 'a'))
  })
})

describe('A blank node', () => {
  test('with one reference is written in brackets where it is referred to', () => {
    expect(
      written('_:n ch:name "Л. Берия" . <a> ch:addressee _:n . <a> ch:copy _:c . _:n ch:office _:o .'),
    ).toBe(`
<a>
  ch:addressee [ ch:name "Л. Берия" ; ch:office [] ] ;
  ch:copy [] .
`)
  })

  test('breaks over lines when its brackets do not fit', () => {
    const quote = 'the words of the telegram that support it'
    expect(
      written(`<a> ch:evidence [ ch:line 15 ; ch:quote "${quote}", "${quote}." ; ch:at [ ch:line 1 ] ], 7 .`),
    ).toBe(`
<a>
  ch:evidence
    [
      ch:line 15 ;
      ch:quote "${quote}", "${quote}." ;
      ch:at [ ch:line 1 ]
    ],
    7 .
`)
    expect(written(`<a> ch:evidence [ ch:quote "${quote}", "${quote}", "${quote}." ] .`)).toBe(`
<a>
  ch:evidence [
    ch:quote "${quote}", "${quote}."
  ] .
`)
  })

  test('nobody refers to is a subject in empty brackets', () => {
    expect(written('_:x a ch:Copy . _:x ch:copyNumber 4 .')).toBe(
      '\n[]\n  a ch:Copy ;\n  ch:copyNumber 4 .\n',
    )
  })

  test('with two references gets a label, in the order of first writing', () => {
    expect(written('<a> ch:p _:second, _:first . <b> ch:p _:first, _:second . _:first ch:q 1 .')).toBe(`
<a>
  ch:p _:b0, _:b1 .

<b>
  ch:p _:b1, _:b0 .

_:b1
  ch:q 1 .
`)
  })

  test('that leads back to itself gets a label', () => {
    expect(written('_:x ch:p _:x .')).toBe('\n_:b0\n  ch:p _:b0 .\n')
    expect(written('_:x ch:p _:y . _:y ch:q _:x .')).toBe('\n_:b0\n  ch:p [ ch:q _:b0 ] .\n')
  })

  test('more than 64 brackets deep gets a label and a block of its own', () => {
    const chain = Array.from({ length: 66 }, (_, index) => `_:n${index} ch:p _:n${index + 1} .`).join('\n')
    const turtle = written(chain)
    expect(turtle.match(/_:b0/g)).toHaveLength(2)
    expect(turtle).toContain('\n_:b0\n  ch:p [] .\n')
  })
})

describe('A collection', () => {
  test('is written in parentheses, nested ones too', () => {
    expect(written('<a> ch:p (1 "two"@en (<three> [ ch:q 4 ]) ()) .')).toBe(`
<a>
  ch:p ( 1 "two"@en ( <three> [ ch:q 4 ] ) () ) .
`)
  })

  test('breaks one item a line when it does not fit', () => {
    const person = 'person/with-a-name-long-enough-to-fill-a-third'
    expect(written(`<a> ch:p (<${person}-1> <${person}-2> <${person}-3>) .`)).toBe(`
<a>
  ch:p (
    <${person}-1>
    <${person}-2>
    <${person}-3>
  ) .
`)
  })

  test('that is shared or a subject shows its first cell', () => {
    expect(written('<a> ch:p _:l . <b> ch:p _:l . _:l rdf:first 1 . _:l rdf:rest (2 3) .')).toBe(`
<a>
  ch:p _:b0 .

<b>
  ch:p _:b0 .

_:b0
  rdf:first 1 ;
  rdf:rest ( 2 3 ) .
`)
    expect(written('(1 2) ch:p 3 .')).toBe(`
[]
  rdf:first 1 ;
  rdf:rest ( 2 ) ;
  ch:p 3 .
`)
  })

  test.each([
    [
      'two items in a cell',
      '<a> ch:p _:l . _:l rdf:first 1, 2 ; rdf:rest () .',
      '[ rdf:first 1, 2 ; rdf:rest () ]',
    ],
    ['no item in a cell', '<a> ch:p _:l . _:l rdf:rest () .', '[ rdf:rest () ]'],
    ['no end', '<a> ch:p _:l . _:l rdf:first 1 .', '[ rdf:first 1 ]'],
    ['an end elsewhere', '<a> ch:p [ rdf:first 1 ; rdf:rest <end> ] .', '[ rdf:first 1 ; rdf:rest <end> ]'],
    [
      'a type',
      '<a> ch:p [ a rdf:List ; rdf:first 1 ; rdf:rest () ] .',
      '[ a rdf:List ; rdf:first 1 ; rdf:rest () ]',
    ],
    [
      'a malformed cell before a good end',
      '<a> ch:p [ rdf:first 1, 2 ; rdf:rest (3 4) ] .',
      '[ rdf:first 1, 2 ; rdf:rest ( 3 4 ) ]',
    ],
  ])('with %s is written as the blank nodes it is', (_, input, expected) => {
    expect(written(input)).toBe(`\n<a>\n  ch:p ${expected} .\n`)
  })

  test('that holds itself is cut at its head, never between its cells', () => {
    expect(
      written('_:two rdf:rest () . _:two rdf:first _:one . _:one rdf:first 1 . _:one rdf:rest _:two .'),
    ).toBe(`
_:b0
  rdf:first 1 ;
  rdf:rest ( _:b0 ) .
`)
  })
})

describe('What Turtle cannot hold is refused:', () => {
  const { blankNode, defaultGraph, literal, namedNode, quad, variable } = DataFactory
  const node = namedNode('https://example.org/a')

  test.each<[string, Quad]>([
    ['a named graph', quad(node, node, node, node) as Quad],
    ['a quoted triple as subject', quad(quad(node, node, node), node, node) as Quad],
    ['a quoted triple as object', quad(node, node, quad(node, node, node)) as Quad],
    ['a blank node as predicate', quad(node, blankNode('p') as never, node) as Quad],
    ['a literal as subject', quad(literal('a') as never, node, node, defaultGraph()) as Quad],
    ['a variable as object', quad(node, node, variable('a')) as Quad],
  ])('%s', (_, triple) => {
    expect(() => quadsToTurtle([triple])).toThrow(expect.objectContaining({ code: 'bad-term' }))
  })

  test.each(['1a', 'a.', '_', 'a b', 'a: <http://evil/> .\n@prefix b'])('the prefix %j', prefix => {
    expect(() => quadsToTurtle([], { prefixes: { [prefix]: 'https://example.org/' } })).toThrow(
      expect.objectContaining({ code: 'bad-term' }),
    )
  })

  test.each(['', 'corpus/', 'http://x/> .\n<http://evil/> '])('the base and the namespace %j', iri => {
    const refusal = expect.objectContaining({ code: 'bad-iri' })
    expect(() => quadsToTurtle([], { base: iri })).toThrow(refusal)
    expect(() => turtleParts({ prefixes: { ex: iri } })).toThrow(refusal)
  })
})

describe('Turtle in parts', () => {
  test('has all prefixes in the header, and joins to one document', () => {
    const { header, blocks } = turtleParts({
      base: 'https://example.org/',
      prefixes: { ch: prefixes.ch, ex: 'http://x/' },
    })
    expect(header + blocks(quads('<a> a ch:A .')) + blocks([]) + blocks(quads('<b> a ch:B .'))).toBe(
      `@base <https://example.org/> .
@prefix ch: <https://w3id.org/chancery/ns#> .
@prefix ex: <http://x/> .

<a>
  a ch:A .

<b>
  a ch:B .
`,
    )
  })

  test('never gives a label twice', () => {
    const { blocks } = turtleParts(options)
    expect(blocks(quads('_:x ch:p _:x .'))).toBe('\n_:b0\n  ch:p _:b0 .\n')
    expect(blocks(quads('_:x ch:p _:x .'))).toBe('\n_:b1\n  ch:p _:b1 .\n')
  })

  test('has an empty header without base and prefixes', () => {
    expect(turtleParts().header).toBe('')
  })
})
