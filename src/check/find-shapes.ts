import type { Term } from '@rdfjs/types'
import { listMembers } from './list-members.ts'
import { SHAPE_SYNTAX } from './shape-syntax.ts'
import type { ShapesGraph } from './shapes-graph.ts'
import { rdf, sh } from './vocabulary.ts'

/**
 * The shapes of a shapes graph (SHACL §2.1): what is declared a shape, has a target or a constraint, or is
 * referred to as a shape.
 */
export function findShapes(graph: ShapesGraph): readonly Term[] {
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

/** The parameters that refer to shapes, and those whose values are lists of them. */
const REFERRING = Object.entries(SHAPE_SYNTAX)
  .filter(([, { expects }]) => ['property-shape', 'shape', 'shapes'].includes(expects))
  .map(([parameter, { expects }]) => ({ parameter, predicate: sh(parameter), isList: expects === 'shapes' }))

/** The shapes that a shape refers to, directly or as members of its lists. */
export function referredShapes(shape: Term, graph: ShapesGraph): readonly ShapeReference[] {
  return REFERRING.flatMap(({ parameter, predicate, isList }) => {
    const values = graph.getObjects(shape, predicate, null)
    const shapes = isList ? values.flatMap(list => listMembers(list, graph) ?? []) : values
    return shapes.map(referred => ({ parameter, shape: referred }))
  })
}
