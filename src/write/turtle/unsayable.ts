import type { Quad } from '@rdfjs/types'
import { ChanceryError } from '../../model/error.ts'

/** The error for a term in a place where the format has no room for its kind. */
export function unsayable(
  format: 'N-Quads' | 'Turtle',
  what: string,
  term: Quad['subject' | 'predicate' | 'object' | 'graph'],
): ChanceryError {
  return new ChanceryError(
    'bad-term',
    `${format} cannot hold ${what}: found a ${term.termType} ${JSON.stringify(term.value)}. Leave it out, or ` +
      'write it in another way.',
  )
}
