import type { Term } from '@rdfjs/types'
import type { Store } from 'n3'
import { listMembers } from './list-members.ts'
import { SHAPE_SYNTAX } from './shape-syntax.ts'
import { rdf, sh } from './vocabulary.ts'

/**
 * The shapes of a shapes graph (SHACL §2.1): what is declared a shape, has a target or a constraint, or is
 * referred to as a shape.
 */
export function findShapes(graph: Store): readonly Term[] {
  const shapes = new Map<string, Term>()
  const add = (shape: Term): void => {
    const key = `${shape.termType} ${shape.value}`
    if (shapes.has(key)) return
    shapes.set(key, shape)
    for (const { shape: referred } of referredShapes(shape, graph)) add(referred)
  }
  for (const declared of [sh('NodeShape'), sh('PropertyShape')]) {
    for (const shape of graph.getSubjects(rdf('type'), declared, null)) add(shape)
  }
  for (const [name, { modifier }] of Object.entries(SHAPE_SYNTAX)) {
    if (!modifier) for (const shape of graph.getSubjects(sh(name), null, null)) add(shape)
  }
  return [...shapes.values()]
}

/** One shape's mention of another: by which parameter (`node`, `property`, `or` …), and the shape. */
export interface ShapeReference {
  readonly parameter: string
  readonly shape: Term
}

/** The shapes that a shape refers to, directly or as members of its lists. */
export function referredShapes(shape: Term, graph: Store): readonly ShapeReference[] {
  return Object.entries(SHAPE_SYNTAX).flatMap(([parameter, { expects }]) => {
    const values = graph.getObjects(shape, sh(parameter), null)
    if (expects === 'shapes') {
      return values
        .flatMap(list => listMembers(list, graph) ?? [])
        .map(member => ({ parameter, shape: member }))
    }
    return expects === 'shape' || expects === 'property-shape'
      ? values.map(value => ({ parameter, shape: value }))
      : []
  })
}
