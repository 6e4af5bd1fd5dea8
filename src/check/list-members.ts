import type { Term } from '@rdfjs/types'
import type { ShapesGraph } from './shapes-graph.ts'
import { rdf } from './vocabulary.ts'

/**
 * The members of an RDF list in their order, or `undefined` when the node is not a well-formed list (a
 * "SHACL list": one rdf:first and one rdf:rest at every step, ending in rdf:nil without a circle).
 *
 * ```ts
 * listMembers(head, store)   // of ( ex:a ex:b ): [ex:a, ex:b]; of ex:a: undefined
 * ```
 */
export function listMembers(head: Term, graph: ShapesGraph): readonly Term[] | undefined {
  const members: Term[] = []
  const seen = new Set<string>()
  let node = head
  while (!node.equals(rdf('nil'))) {
    const first = graph.getObjects(node, rdf('first'), null)
    const rest = graph.getObjects(node, rdf('rest'), null)
    if (first.length !== 1 || rest.length !== 1 || seen.has(node.value)) return undefined
    seen.add(node.value)
    members.push(first[0]!)
    node = rest[0]!
  }
  return members
}
