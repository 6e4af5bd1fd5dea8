import type { NamedNode, Term } from '@rdfjs/types'
import type { ClassTree } from './class-tree.ts'
import type { IdGraph } from './id-graph.ts'
import type { TermTable } from './term-table.ts'

/** What a finding says of its shape. */
export interface ShapeHead {
  /** The node of the shapes graph. */
  readonly node: Term
  /** The node of its path; absent for a node shape. */
  readonly path?: Term
  readonly severity: Term
}

/** Where a constraint stands: its shape, and its component. */
export interface Source {
  readonly shape: ShapeHead
  readonly component: NamedNode
}

/** One validation result (SHACL §3.6), in ids. */
export interface Finding {
  readonly source: Source
  readonly focus: number
  /** The offending value node. */
  readonly value?: number
  /** The predicate, where it is not the path of the shape: of what a closed shape forbids. */
  readonly predicate?: number
  /** How many value nodes there were. */
  readonly found: number
}

/** Whether a term that the graph does not describe is an instance of a class, as far as that is known elsewhere. */
export type IsInstanceElsewhere = (term: number, superclass: number) => boolean

/** One pass over a graph. */
export interface Run {
  readonly graph: IdGraph
  readonly terms: TermTable
  readonly classes: ClassTree
  readonly elsewhere: IsInstanceElsewhere | undefined
  readonly findings: Finding[]
  /** How deep in shapes that are only asked whether a node conforms: above zero, nothing is reported. */
  quiet: number
}

/**
 * Notes that a constraint is violated, or not, where only the verdict counts. Returns whether there is any sense
 * in looking for more.
 */
export function report(run: Run, finding: Finding): boolean {
  if (run.quiet > 0) return false
  run.findings.push(finding)
  return true
}
