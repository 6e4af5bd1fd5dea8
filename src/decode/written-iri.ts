import { isAbsoluteIri, isLocalId, resolveIri } from '../model/iri.ts'
import type { Model } from '../model/model.ts'

/**
 * What a record writes for an IRI, the inverse of `resolveIri`: a local id if it is below the base, else the IRI
 * as it is. Without a base it is the IRI in any case. `undefined` for an IRI that no record can hold, such as one whose scheme is a prefix of the model.
 *
 * ```ts
 * writtenIri('https://example.org/person/beria', 'https://example.org/', model)   // 'person/beria'
 * ```
 */
export function writtenIri(iri: string, base: string | undefined, { prefixes }: Model): string | undefined {
  const local = base === undefined ? undefined : localPart(iri, base)
  if (local !== undefined) return local
  return isAbsoluteIri(iri) && resolveIri(iri, '', prefixes) === iri ? iri : undefined
}

/** The local id of an IRI below the base; `undefined` for any other. */
export function localPart(iri: string, base: string): string | undefined {
  if (!iri.startsWith(base)) return undefined
  const rest = iri.slice(base.length)
  return isLocalId(rest) ? rest : undefined
}
