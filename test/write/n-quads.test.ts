import type { Quad } from '@rdfjs/types'
import { DataFactory, Parser } from 'n3'
import { describe, expect, test } from 'vitest'
import { canonicalNQuads, quadsToNQuads } from '../../src/write/n-quads.ts'

const { blankNode, literal, namedNode, quad } = DataFactory
const a = namedNode('https://example.org/a')
const refused = (code: string): unknown => expect.objectContaining({ code })

function quads(text: string): Quad[] {
  return new Parser({ format: 'application/n-quads', blankNodePrefix: '' }).parse(text)
}

describe('N-Quads', () => {
  test('have a line a quad, in the order given', () => {
    const lines = `<urn:b> <urn:p> "Шифртелеграмма"@ru <urn:graph> .
<urn:a> <urn:p> "4"^^<http://www.w3.org/2001/XMLSchema#integer> .
<urn:a> <urn:p> "plain" _:graph .
_:x.1 <urn:p> <urn:b> .
`
    expect(quadsToNQuads(quads(lines))).toBe(lines)
    expect(quadsToNQuads([])).toBe('')
  })

  test('escape what the canonical form escapes, and nothing else', () => {
    expect(quadsToNQuads([quad(a, a, literal('"\\\b\t\n\f\r\u0000\u000b\u001f\u007f\ufffe \u0080é🛩'))])).toBe(
      '<https://example.org/a> <https://example.org/a> ' +
        '"\\"\\\\\\b\\t\\n\\f\\r\\u0000\\u000B\\u001F\\u007F\\uFFFE \u0080é🛩" .\n',
    )
  })

  test.each(['http://x/> <http://evil/a> <http://evil/b> .\n<http://x/', 'relative', 'http://x/\ud800'])(
    'refuse the IRI %j in every place',
    iri => {
      const bad = namedNode(iri)
      for (const each of [
        quad(bad, a, a),
        quad(a, bad, a),
        quad(a, a, bad),
        quad(a, a, a, bad),
        quad(a, a, literal('', bad)),
      ]) {
        expect(() => quadsToNQuads([each])).toThrow(refused('bad-iri'))
      }
    },
  )

  test('refuse what they cannot hold', async () => {
    const impossible: unknown[] = [
      quad(quad(a, a, a), a, a),
      quad(a, blankNode('p') as never, a),
      quad(literal('s') as never, a, a),
      quad(blankNode('x <urn:p> <urn:o> .\n_:y'), a, a),
      quad(blankNode('x.'), a, a),
      quad(a, a, literal('\ud800')),
      quad(a, a, Object.create(literal('a', 'en'), { language: { value: 'en us' } })),
    ]
    for (const each of impossible as Quad[]) {
      expect(() => quadsToNQuads([each])).toThrow(refused('bad-term'))
      await expect(canonicalNQuads([each])).rejects.toThrow(refused('bad-term'))
    }
  })
})

describe('Canonical N-Quads', () => {
  test('are sorted, without duplicates, with canonical labels', async () => {
    const input = quads(`<urn:b> <urn:p> _:x .
<urn:a> <urn:p> "1" .
_:x <urn:p> "\\u0041" .
<urn:a> <urn:p> "1" .
_:x <urn:p> "A" .
`)
    expect(await canonicalNQuads(input)).toBe(`<urn:a> <urn:p> "1" .
<urn:b> <urn:p> _:c14n0 .
_:c14n0 <urn:p> "A" .
`)
    expect(await canonicalNQuads([])).toBe('')
  })

  test('are the same for other labels and another order, and differ when a statement does', async () => {
    const one = quads('_:x <urn:p> _:y .\n_:y <urn:q> _:x .\n_:y <urn:p> "1" .\n')
    const other = quads('_:k <urn:p> "1" .\n_:m <urn:p> _:k .\n_:k <urn:q> _:m .\n')
    const third = quads('_:k <urn:p> "1" .\n_:m <urn:p> _:k .\n_:m <urn:q> _:k .\n')
    expect(await canonicalNQuads(one)).toBe(await canonicalNQuads(other))
    expect(await canonicalNQuads(one)).not.toBe(await canonicalNQuads(third))
  })

  test('are refused for a dataset whose blank nodes take too long to tell apart', async () => {
    const nodes = Array.from({ length: 7 }, (_, index) => blankNode(`n${index}`))
    const clique = nodes.flatMap(one =>
      nodes.filter(other => other !== one).map(other => quad(one, a, other)),
    )
    await expect(canonicalNQuads(clique)).rejects.toThrow(refused('not-writable'))
  })
})
