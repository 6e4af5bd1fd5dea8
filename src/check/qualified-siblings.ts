import type { Term } from '@rdfjs/types'
import { isTrue } from './is-true.ts'
import type { ShapesGraph } from './shapes-graph.ts'
import { sh } from './vocabulary.ts'

/**
 * The sibling shapes of a property shape with an sh:qualifiedValueShape (SHACL §4.7.3): those that the other
 * property shapes of its parents qualify by. None unless sh:qualifiedValueShapesDisjoint is true.
 */
export function qualifiedSiblings(shape: Term, shapes: ShapesGraph): readonly Term[] {
  const [own] = shapes.getObjects(shape, sh('qualifiedValueShape'), null)
  if (!isTrue(shapes.getObjects(shape, sh('qualifiedValueShapesDisjoint'), null)[0])) return []
  const siblings = shapes
    .getSubjects(sh('property'), shape, null)
    .flatMap(parent => shapes.getObjects(parent, sh('property'), null))
    .flatMap(property => shapes.getObjects(property, sh('qualifiedValueShape'), null))
    .filter(sibling => !own?.equals(sibling))
  return [...new Map(siblings.map(sibling => [`${sibling.termType} ${sibling.value}`, sibling])).values()]
}
