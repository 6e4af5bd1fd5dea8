import type { Literal, Term } from '@rdfjs/types'
import type { ShapesGraph } from './shapes-graph.ts'
import { sh } from './vocabulary.ts'

/**
 * The sh:message of a shape (SHACL §2.1.5) as text: the English one, else one without a language, else the first
 * by its language tag; `undefined` when it has none.
 */
export function shapeMessage(shape: Term, shapes: ShapesGraph): string | undefined {
  const messages = shapes
    .getObjects(shape, sh('message'), null)
    .filter((term): term is typeof term & Literal => term.termType === 'Literal')
  const [best] = messages.sort((a, b) => compare(preference(a), preference(b)) || compare(a.value, b.value))
  return best?.value
}

function preference({ language }: Literal): string {
  if (/^en(-|$)/i.test(language)) return `1 ${language}`
  return language === '' ? '2' : `3 ${language}`
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
