import { own } from './own.ts'

const name = '#[A-Za-z0-9][A-Za-z0-9._~=,;-]*'

/** An id within a corpus: `class/name` (or a bare name), with `#name` for a node inside the record. */
const localId = new RegExp(`^[a-z][a-z0-9-]*(?:/[a-z0-9][a-z0-9._-]*)?(?:${name})?$`)

const nodeName = new RegExp(`^${name}$`)

/** A scheme, and after it only characters that IRIREF allows (Turtle 1.1 §6.5). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is kept out
const absoluteIri = /^[A-Za-z][A-Za-z0-9+.-]*:[^\u0000-\u0020<>"{}|^`\\]*$/

/** True for an id that is relative to the base of the corpus and can be resolved by writing it behind it. */
export function isLocalId(id: string): boolean {
  return localId.test(id)
}

/** True for the part of a local id that is the name of a node inside a record, with its hash. */
export function isNodeName(id: string): boolean {
  return nodeName.test(id)
}

/** True for an IRI with a scheme and without characters that would end it early. */
export function isAbsoluteIri(iri: string): boolean {
  return absoluteIri.test(iri) && iri.isWellFormed()
}

/**
 * The full IRI of what a record writes: a local id behind the base, a compact IRI by its prefix, an absolute
 * IRI as it is.
 *
 * ```ts
 * resolveIri('person/beria', 'https://example.org/', {})   // 'https://example.org/person/beria'
 * ```
 */
export function resolveIri(id: string, base: string, prefixes: Readonly<Record<string, string>>): string {
  const colon = id.indexOf(':')
  if (colon < 0) return base + id
  const namespace = own(prefixes, id.slice(0, colon))
  return namespace !== undefined && !id.startsWith('//', colon + 1) ? namespace + id.slice(colon + 1) : id
}

/** The short form of an IRI whose namespace has a prefix, such as `ch:Telegram`; any other IRI as it is. */
export function compactIri(iri: string, prefixes: Readonly<Record<string, string>>): string {
  const [prefix, namespace] = Object.entries(prefixes).find(([, one]) => iri.startsWith(one)) ?? []
  return namespace === undefined ? iri : `${prefix}:${iri.slice(namespace.length)}`
}
