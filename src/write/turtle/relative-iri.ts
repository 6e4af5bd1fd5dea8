/** A base IRI, cut where references to it can begin. */
export interface Base {
  /** Without fragment: what an empty reference means. */
  readonly document: string
  /** Without query: what a reference to a query is appended to. */
  readonly path: string
  /** Up to the last slash of the path: what a relative path is appended to. None if paths cannot be. */
  readonly directory: string | undefined
}

/** Scheme, authority, path and query (RFC 3986 appendix B), of an IRI that has a scheme. */
const parts = /^([^:]+:)(\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/
const dotSegment = /(?:^|\/)\.\.?(?:$|[/?#])/
/**
 * A reference that starts with a path, and has no colon before the first slash. In a query or fragment RFC
 * 3986 would allow one, but n3 takes whatever comes before it for a scheme.
 */
const relativePath = /^[^/?#:][^/:]*(?:$|\/)/

/** Cuts an absolute IRI for use as a base. */
export function parseBase(iri: string): Base {
  const [document = '', scheme = '', authority, path = '', query = ''] = parts.exec(iri) ?? []
  // An authority without a path has the path "/" for its references (RFC 3986 §5.2.3).
  const merged = authority !== undefined && path === '' ? '/' : path
  const directory = scheme + (authority ?? '') + merged.slice(0, merged.lastIndexOf('/') + 1)
  return Object.freeze({
    document,
    path: document.slice(0, document.length - query.length),
    directory: merged.startsWith('/') && !dotSegment.test(merged) ? directory : undefined,
  })
}

/**
 * The relative form of an IRI at or under the base, if there is one that resolves to exactly that IRI
 * (RFC 3986 §5.2). Nothing is ever written with `./` or `../`.
 *
 * ```ts
 * const base = parseBase('https://example.org/corpus/list')
 * relativeIri('https://example.org/corpus/person/beria', base)  // 'person/beria'
 * relativeIri('https://example.org/corpus/list#copy-4', base)   // '#copy-4'
 * relativeIri('https://example.org/corpus/list', base)          // ''
 * relativeIri('https://example.org/corpus/a:b', base)           // undefined: "a:" would be a scheme
 * relativeIri('https://example.org/corpus/a/../b', base)        // undefined: resolving would fold it
 * ```
 */
export function relativeIri(iri: string, base: Base): string | undefined {
  if (iri === base.document) return ''
  if (iri.startsWith(`${base.document}#`)) return iri.slice(base.document.length)
  if (iri.startsWith(`${base.path}?`)) return iri.slice(base.path.length)
  if (base.directory === undefined || !iri.startsWith(base.directory)) return undefined
  const rest = iri.slice(base.directory.length)
  const [path = ''] = rest.split(/[?#]/, 1)
  return relativePath.test(rest) && !dotSegment.test(path) ? rest : undefined
}
