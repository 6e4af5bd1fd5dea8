import { ChanceryError } from '../../model/error.ts'
import { absoluteIri } from './absolute-iri.ts'
import type { Namespace } from './context.ts'
import { isPrefix } from './names.ts'

/**
 * Checks prefixes and their namespaces; the order stays.
 *
 * @throws ChanceryError `bad-term` for a prefix that Turtle cannot hold, `bad-iri` for a namespace
 */
export function readNamespaces(prefixes: Readonly<Record<string, string>>): readonly Namespace[] {
  return Object.entries(prefixes).map(([prefix, iri]) => {
    if (!isPrefix(prefix)) {
      throw new ChanceryError(
        'bad-term',
        `The prefix ${JSON.stringify(prefix)} cannot be written in Turtle: a prefix starts with a letter, goes ` +
          'on with letters, digits, "-", "_" and ".", and does not end in ".". Rename it.',
      )
    }
    return Object.freeze({ prefix, iri: absoluteIri(iri) })
  })
}

/** The same namespaces in the order they are tried in: longest first. */
export function longestFirst(namespaces: readonly Namespace[]): readonly Namespace[] {
  return namespaces.toSorted((one, other) => other.iri.length - one.iri.length)
}
