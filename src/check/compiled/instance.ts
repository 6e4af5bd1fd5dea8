import type { Run } from './run.ts'

/**
 * Whether a term is an instance of a class (SHACL §1.1): by the graph, or else by what is known beside it, of
 * the other records of a corpus.
 */
export function isInstance(term: number, superclass: number, { graph, classes, elsewhere }: Run): boolean {
  for (let triple = graph.firstOf(term); triple >= 0; triple = graph.nextOf(triple)) {
    if (graph.predicateOf(triple) !== graph.type) break
    if (classes.isA(graph.objectOf(triple), superclass)) return true
  }
  return elsewhere?.(term, superclass) ?? false
}
