import { rdfs } from '../../model/namespaces.ts'
import type { IdGraph } from './id-graph.ts'
import type { TermTable } from './term-table.ts'

/**
 * Which class is below which, by the rdfs:subClassOf of a graph. The superclasses of a class are collected when
 * they are first asked for; a circle of classes makes each of them a superclass of every other.
 */
export class ClassTree {
  readonly #parents = new Map<number, number[]>()
  readonly #ancestors = new Map<number, ReadonlySet<number>>()

  constructor(graph: IdGraph, terms: TermTable) {
    const subClassOf = terms.iri(`${rdfs}subClassOf`)
    for (let triple = 0; triple < graph.size; triple++) {
      if (graph.predicateOf(triple) !== subClassOf) continue
      const parents = this.#parents.get(graph.subjectOf(triple))
      if (parents) parents.push(graph.objectOf(triple))
      else this.#parents.set(graph.subjectOf(triple), [graph.objectOf(triple)])
    }
  }

  /** Whether a class is another, or below it. */
  isA(type: number, superclass: number): boolean {
    return type === superclass || this.ancestors(type).has(superclass)
  }

  /** All that is above a class, without the class itself unless it stands in a circle. */
  ancestors(type: number): ReadonlySet<number> {
    const known = this.#ancestors.get(type)
    if (known) return known
    if (!this.#parents.has(type)) return NONE
    const above = new Set<number>()
    const open = [type]
    for (let below = open.pop(); below !== undefined; below = open.pop()) {
      for (const parent of this.#parents.get(below) ?? []) {
        if (above.has(parent)) continue
        above.add(parent)
        open.push(parent)
      }
    }
    this.#ancestors.set(type, above)
    return above
  }
}

const NONE: ReadonlySet<number> = new Set()
