import { type Cells, continuesCollection } from './collections.ts'
import type { Graph } from './graph.ts'
import { onlyReference, type References } from './references.ts'

/** Brackets within brackets; beyond it a blank node gets a label and a block of its own. */
const maxDepth = 64

/**
 * Decides which blank nodes are written where they are referred to, as `[ … ]` or `( … )`: those with one
 * reference, not too deep, and not on a way that leads back to itself; such a way is cut at the node first
 * seen. A collection is never cut between its cells.
 */
export function findNested(graph: Graph, cells: Cells, references: References): ReadonlySet<string> {
  const nested = new Set<string>()
  const reached = new Set<string>()

  const nestFrom = (root: string): void => {
    const pending: { node: string; depth: number }[] = [{ node: root, depth: 0 }]
    reached.add(root)
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      for (const objects of graph.get(next.node)?.values() ?? []) {
        for (const object of objects) {
          if (reached.has(object) || onlyReference(object, references) === undefined) continue
          reached.add(object)
          const sameBrackets = nested.has(next.node) && continuesCollection(object, cells, references)
          const depth = sameBrackets ? next.depth : next.depth + 1
          if (depth <= maxDepth) nested.add(object)
          pending.push({ node: object, depth: depth <= maxDepth ? depth : 0 })
        }
      }
    }
  }

  for (const subject of graph.keys()) {
    if (onlyReference(subject, references) === undefined) nestFrom(subject)
  }
  // What is left leads back to itself. Not every node on such a way continues a collection, as those end.
  for (const subject of graph.keys()) {
    if (!reached.has(subject) && !continuesCollection(subject, cells, references)) nestFrom(subject)
  }
  return nested
}
