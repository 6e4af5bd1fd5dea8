import type { Quad } from '@rdfjs/types'
import { ChanceryError } from '../model/error.ts'
import { absoluteIri } from './turtle/absolute-iri.ts'
import { literalSuffix } from './turtle/literal.ts'
import { isBlankNodeLabel } from './turtle/names.ts'
import { quoted } from './turtle/quoted.ts'
import { unsayable } from './turtle/unsayable.ts'

/** Power of the number of like blank nodes that canonicalization may take as steps: datasets can be poison. */
const maxWorkFactor = 2

/**
 * Writes quads as N-Quads, a line each, in the order given, escaped as the canonical form has it.
 *
 * ```nq
 * <https://example.org/document/1> <http://purl.org/dc/terms/title> "Шифртелеграмма"@ru .
 * ```
 *
 * @throws ChanceryError `bad-iri` for an IRI that is relative or has a character no IRI may have, `bad-term`
 *   for what N-Quads cannot hold: a quoted triple, a blank node as predicate, a language or label that is none
 */
export function quadsToNQuads(quads: Iterable<Quad>): string {
  return Array.from(quads, writeLine).join('')
}

/**
 * The canonical N-Quads of a dataset by RDFC-1.0: sorted, without duplicates, blank nodes named by what is
 * said of them. Equal datasets, and only those, give equal text, whatever order and labels they came with.
 *
 * @throws ChanceryError as {@link quadsToNQuads}; `not-writable` if the blank nodes are so alike that telling
 *   them apart takes too long
 */
export async function canonicalNQuads(quads: Iterable<Quad>): Promise<string> {
  const dataset = new Map<string, Quad>()
  for (const quad of quads) dataset.set(writeLine(quad), quad)
  if (![...dataset.values()].some(hasBlankNode)) return canonicalLines(dataset.keys())
  const { canonize } = await import('rdf-canonize')
  try {
    return await canonize([...dataset.values()], { algorithm: 'RDFC-1.0', maxWorkFactor })
  } catch (cause) {
    throw new ChanceryError(
      'not-writable',
      'The dataset has no canonical form within a reasonable time: it has many blank nodes of which the same ' +
        'is said. Give them IRIs.',
      { cause },
    )
  }
}

/**
 * The canonical N-Quads of a dataset without blank nodes, from its lines: there is nothing to name, so that they only
 * are sorted by code point (RDFC-1.0 §4.4.3, step 7), and each is kept once.
 */
export function canonicalLines(lines: Iterable<string>): string {
  return [...new Set(lines)].sort(byCodePoint).join('')
}

/** JavaScript compares code units, by which characters beyond U+FFFF would come before U+E000. */
function byCodePoint(a: string, b: string): number {
  const end = Math.min(a.length, b.length)
  for (let at = 0; at < end; at++) {
    const difference = rankOf(a.charCodeAt(at)) - rankOf(b.charCodeAt(at))
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/** A number that orders code units as the code points that they begin. */
function rankOf(unit: number): number {
  if (unit < 0xd800) return unit
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800
}

function hasBlankNode({ subject, object, graph }: Quad): boolean {
  return [subject, object, graph].some(({ termType }) => termType === 'BlankNode')
}

function writeLine({ subject, predicate, object, graph }: Quad): string {
  if (predicate.termType !== 'NamedNode') {
    throw unsayable('N-Quads', 'a predicate that is not an IRI', predicate)
  }
  const value =
    object.termType === 'Literal' ? quoted(object.value) + literalSuffix(object, writeIri) : writeNode(object)
  const end = graph.termType === 'DefaultGraph' ? '.' : `${writeNode(graph)} .`
  return `${writeNode(subject)} ${writeNode(predicate)} ${value} ${end}\n`
}

function writeNode(node: Quad['subject' | 'predicate' | 'object' | 'graph']): string {
  if (node.termType === 'NamedNode') return writeIri(node.value)
  if (node.termType === 'BlankNode' && isBlankNodeLabel(node.value)) return `_:${node.value}`
  if (node.termType === 'BlankNode') throw unsayable('N-Quads', 'a blank node with such a label', node)
  throw unsayable('N-Quads', 'a node that is neither an IRI nor a blank node', node)
}

function writeIri(iri: string): string {
  return `<${absoluteIri(iri)}>`
}
