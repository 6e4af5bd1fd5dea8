import type { Quad } from '@rdfjs/types'
import { writeBlocks } from './blocks.ts'
import { type Namespace, openContext } from './context.ts'
import { readGraph } from './graph.ts'
import { readNamespaces } from './namespaces.ts'

/** How Turtle is written. */
export interface TurtleOptions {
  /** Prefix → namespace. Written as `@prefix` lines, in this order. */
  readonly prefixes?: Readonly<Record<string, string>>
  /**
   * Base IRI, absolute. Written as `@base`; IRIs at or under it are written relative to it when, and only
   * when, resolving (RFC 3986 §5) gives them back.
   */
  readonly base?: string
  /**
   * Order of properties within a subject: lower first, undefined = after the ranked, in the order first
   * seen. `rdf:type` is always first, written `a`.
   */
  readonly rank?: (predicate: string) => number | undefined
}

/** A Turtle document in the making: the header, then as many times as wanted the blocks of some quads. */
export interface TurtleParts {
  /** `@base` and all the prefixes, used or not; empty if there are none. */
  readonly header: string
  /**
   * The blocks of a batch of quads, with an empty line before each. Blank nodes belong to their batch: one
   * with the same label in another batch is another node, and no label is written twice.
   *
   * @throws ChanceryError `bad-iri`, `bad-term`
   */
  readonly blocks: (quads: Iterable<Quad>) => string
}

/**
 * Writes triples as a Turtle 1.1 document: subjects in the order first seen, a property a line, an empty
 * string if there is nothing to write. The same quads and options give the same bytes; labels of blank
 * nodes do not show.
 *
 * ```ts
 * const prefixes = { ch: 'https://w3id.org/chancery/ns#', dcterms: 'http://purl.org/dc/terms/' }
 * quadsToTurtle(toQuads(telegram), { base: 'https://example.org/', prefixes })
 * ```
 * ```turtle
 * @base <https://example.org/> .
 * @prefix ch: <https://w3id.org/chancery/ns#> .
 *
 * <document/telegram-22591>
 *   a ch:Telegram ;
 *   ch:distribution <document/telegram-22591#copy-4>, <document/telegram-22591#copy-5> .
 * ```
 *
 * @param quads triples of the default graph
 * @throws ChanceryError `bad-iri` for an IRI that is relative or has a character no IRI may have, `bad-term`
 *   for what Turtle cannot hold: a named graph, a quoted triple, a blank node as predicate, a language or
 *   prefix that is none
 */
export function quadsToTurtle(quads: Iterable<Quad>, options: TurtleOptions = {}): string {
  const namespaces = readNamespaces(options.prefixes ?? {})
  const context = openContext(namespaces, options.base, options.rank)
  const blocks = writeBlocks(readGraph(quads, context), context)
  if (blocks === '') return ''
  const used = namespaces.filter(({ prefix }) => context.usedPrefixes.has(prefix))
  const header = writeHeader(used, options.base)
  return header === '' ? blocks.slice(1) : header + blocks
}

/**
 * The same in parts, for a document too large to be one string.
 *
 * ```ts
 * const { header, blocks } = turtleParts({ base, prefixes })
 * sink.write(header)
 * for (const record of records) sink.write(blocks(toQuads(record)))
 * ```
 *
 * @throws ChanceryError `bad-iri` for the base or a namespace, `bad-term` for a prefix
 */
export function turtleParts(options: TurtleOptions = {}): TurtleParts {
  const namespaces = readNamespaces(options.prefixes ?? {})
  const context = openContext(namespaces, options.base, options.rank)
  return Object.freeze({
    header: writeHeader(namespaces, options.base),
    blocks: (quads: Iterable<Quad>) => writeBlocks(readGraph(quads, context), context),
  })
}

/** `@base` and `@prefix` lines. */
export function writeHeader(namespaces: readonly Namespace[], base: string | undefined): string {
  const lines = namespaces.map(({ prefix, iri }) => `@prefix ${prefix}: <${iri}> .\n`)
  return (base === undefined ? '' : `@base <${base}> .\n`) + lines.join('')
}
