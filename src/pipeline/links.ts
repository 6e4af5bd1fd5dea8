import type { Model } from '../model/model.ts'
import type { Links } from './piece-result.ts'

/** What the check of records takes for granted of others, until it is known. */
export interface OpenLinks {
  /** Told the number of the record that is checked next. */
  readonly begin: (record: number) => void
  /**
   * Takes for granted that an IRI of the corpus is an instance of a class of the model. Of another there is none; that
   * is noted all the same, since what is said of the link depends on what the corpus has.
   */
  readonly assume: (iri: string, superclass: string) => boolean
  /** The same for what has this id under the base. */
  readonly assumeOf: (id: string, superclass: string) => boolean
  /** What was assumed since the last time, each link of a record once. */
  readonly take: () => Links
}

/**
 * Begins to note what the check takes for granted. Sound for any shapes: an answer is what it is if all the answers
 * that it rests on are right.
 */
export function openLinks(model: Model, base: string): OpenLinks {
  const classes = new Set(Object.values(model.classes).map(({ iri }) => iri))
  let assumed = new Map<string, Assumed>()
  let record = 0
  const openLink = (superclass: string): Assumed => {
    const link = { holds: classes.has(superclass), ids: [], records: [], last: new Map() }
    assumed.set(superclass, link)
    return link
  }
  const assumeOf = (id: string, superclass: string): boolean => {
    const link = assumed.get(superclass) ?? openLink(superclass)
    if (link.last.get(id) !== record) {
      link.last.set(id, record)
      link.ids.push(id)
      link.records.push(record)
    }
    return link.holds
  }
  return {
    begin(number) {
      record = number
    },
    assume: (iri, superclass) => iri.startsWith(base) && assumeOf(iri.slice(base.length), superclass),
    assumeOf,
    take() {
      const links = Array.from(
        assumed,
        ([superclass, { ids, records }]) => [superclass, ids, records] as const,
      )
      assumed = new Map()
      return links
    },
  }
}

/** The links that one class was asked for in. */
interface Assumed {
  /** Whether the class is one of the model. */
  readonly holds: boolean
  readonly ids: string[]
  readonly records: number[]
  /** The last record that had the link, by its id. */
  readonly last: Map<string, number>
}
