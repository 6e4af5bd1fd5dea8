import type { Term } from '@rdfjs/types'
import type { Store } from 'n3'
import { ChanceryError } from '../model/error.ts'
import { referredShapes } from './find-shapes.ts'
import { qualifiedSiblings } from './qualified-siblings.ts'
import { shapeName } from './shape-name.ts'

/**
 * Refuses (`bad-shapes`) shapes that refer to themselves, directly or through others: SHACL leaves open what
 * they mean (SHACL §3.4.3), and no engine here could be sure to end. A shape whose values must not conform to its
 * siblings' qualified shapes refers to those.
 */
export function vetRecursion(shapes: readonly Term[], graph: Store): void {
  const done = new Set<string>()
  const visit = (shape: Term, above: readonly Term[]): void => {
    if (done.has(shape.value)) return
    const start = above.findIndex(other => other.equals(shape))
    if (start >= 0) {
      const circle = [...above.slice(start), shape].map(node => shapeName(node, graph))
      throw new ChanceryError(
        'bad-shapes',
        `Shapes refer to each other in a circle: ${circle.join(' → ')}. ` +
          'Expected none: break it, for example with sh:class in place of sh:node.',
      )
    }
    const referred = referredShapes(shape, graph).map(reference => reference.shape)
    for (const other of [...referred, ...qualifiedSiblings(shape, graph)]) visit(other, [...above, shape])
    done.add(shape.value)
  }
  for (const shape of shapes) visit(shape, [])
}
