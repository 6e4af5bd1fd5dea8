import { absoluteIri } from './absolute-iri.ts'
import { longestFirst } from './namespaces.ts'
import { type Base, parseBase } from './relative-iri.ts'

/** A namespace that IRIs may be written with the prefix of. */
export interface Namespace {
  readonly prefix: string
  readonly iri: string
}

/** How a predicate is written, and where among the properties of a subject. */
export interface Predicate {
  readonly text: string
  readonly rank: number
}

/** What every part of the Turtle writer is given: the options, made ready, and what is known so far. */
export interface TurtleContext {
  readonly base: Base | undefined
  /** Longest first. */
  readonly namespaces: readonly Namespace[]
  /** Order of a property within a subject; undefined = after the ranked. */
  readonly rank: (predicate: string) => number | undefined
  /** Prefixes that something has been written with. */
  readonly usedPrefixes: Set<string>
  /** Predicates met so far, by IRI. */
  readonly predicates: Map<string, Predicate>
  /** A blank node label not given before: `_:b0`, `_:b1` … */
  readonly nextLabel: () => string
}

/**
 * A context for one document, in which nothing has been written yet.
 *
 * @throws ChanceryError `bad-iri` for the base
 */
export function openContext(
  namespaces: readonly Namespace[],
  base?: string,
  rank: (predicate: string) => number | undefined = () => undefined,
): TurtleContext {
  let labels = 0
  return Object.freeze({
    base: base === undefined ? undefined : parseBase(absoluteIri(base)),
    namespaces: longestFirst(namespaces),
    rank,
    usedPrefixes: new Set<string>(),
    predicates: new Map<string, Predicate>(),
    nextLabel: () => `_:b${labels++}`,
  })
}
