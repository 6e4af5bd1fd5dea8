import type { Model } from '../model/model.ts'
import type { Links } from './piece-result.ts'

/** What the check of records takes for granted of others, until it is known. */
export interface OpenLinks {
  /** Takes for granted that an IRI is an instance of a class, unless nothing in the corpus can be. */
  readonly assume: (iri: string, superclass: string) => boolean
  /** What was assumed since the last time, each link once. */
  readonly take: () => Links
}

/**
 * Begins to note what the check takes for granted. Sound for any shapes: an answer is what it is if all the answers
 * that it rests on are right.
 */
export function openLinks(model: Model, base: string): OpenLinks {
  const classes = new Set(Object.values(model.classes).map(({ iri }) => iri))
  let assumed = new Map<string, Set<string>>()
  return {
    assume(iri, superclass) {
      if (!classes.has(superclass) || !iri.startsWith(base)) return false
      const ids = assumed.get(superclass)
      if (ids) ids.add(iri.slice(base.length))
      else assumed.set(superclass, new Set([iri.slice(base.length)]))
      return true
    },
    take() {
      const links = Array.from(assumed, ([superclass, ids]) => [superclass, [...ids]] as const)
      assumed = new Map()
      return links
    },
  }
}
