import type { Term } from '@rdfjs/types'
import { pathText } from './path-text.ts'
import { readPath } from './property-path.ts'
import type { ShapesGraph } from './shapes-graph.ts'
import { termText } from './term-text.ts'
import { sh } from './vocabulary.ts'

/**
 * What to call a node of a shapes graph in a message. A blank node has no name of its own, so it is called by
 * its path and by the nearest node above it that has an IRI.
 *
 * ```ts
 * shapeName(node, shapes)   // 'shape <http://example.org/Letter>'
 *                           // 'the property http://example.org/date of <http://example.org/Letter>'
 * ```
 */
export function shapeName(node: Term, graph: ShapesGraph): string {
  if (node.termType !== 'BlankNode') return `shape ${termText(node)}`
  const owner = nearestNamed(node, graph)
  const place = owner ? ` of ${termText(owner)}` : ''
  const [pathNode] = graph.getObjects(node, sh('path'), null)
  const path = pathNode && readPath(pathNode, graph)
  return path ? `the property ${pathText(path)}${place}` : `an unnamed shape${place}`
}

function nearestNamed(node: Term, graph: ShapesGraph): Term | undefined {
  const seen = new Set([node.value])
  for (let level: Term[] = [node]; level.length > 0; ) {
    const above = level.flatMap(lower => graph.getSubjects(null, lower, null))
    const named = above.find(({ termType }) => termType === 'NamedNode')
    if (named) return named
    level = above.filter(({ value }) => !seen.has(value))
    for (const { value } of level) seen.add(value)
  }
  return undefined
}
