import type { Description } from './description.ts'
import { ChanceryError } from './error.ts'

/** Keys that every record has, whatever its class. */
const keys = ['id', 'type']

/**
 * Refuses a description whose local names cannot be the keys, types and terms of records.
 *
 * @throws ChanceryError `bad-model` if two IRIs have one local name, if an IRI has none, or if a record has that
 * key already.
 */
export function refuseNames({ classes, properties, schemes }: Description): void {
  const seen = new Map<string, string>()
  const concepts = schemes.flatMap(scheme => scheme.concepts.map(({ name, iri }) => ({ term: name, iri })))
  for (const { term, iri } of [...classes, ...properties, ...schemes, ...concepts])
    if (term === '') {
      refuse(
        `<${iri}> has no local name, which is what a record writes: nothing stands behind its last /, # or colon. Give it one.`,
      )
    }
  for (const { term, iri } of [...classes, ...properties, ...schemes]) {
    const before = seen.get(term)
    if (before !== undefined && before !== iri) {
      refuse(
        `<${before}> and <${iri}> have the same local name, "${term}", which is what a record writes. Rename one of them.`,
      )
    }
    if (keys.includes(term)) {
      refuse(
        `<${iri}> has the local name "${term}", which every record has as a key of its own. Use a property or class with another name.`,
      )
    }
    seen.set(term, iri)
  }
}

function refuse(message: string): never {
  throw new ChanceryError('bad-model', message)
}
