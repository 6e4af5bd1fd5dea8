import type { Term } from '@rdfjs/types'
import { rdfs } from '../../model/namespaces.ts'
import type { ShapesGraph } from '../shapes-graph.ts'
import { rdf, sh } from '../vocabulary.ts'
import type { CompiledShape } from './compiled-shape.ts'
import { termId } from './term-ids.ts'
import type { TermTable } from './term-table.ts'

/** A shape with the ids of its targets (SHACL §2.1.3). */
export interface Target {
  readonly shape: CompiledShape
  /** Classes, the shape itself among them if it is one. */
  readonly classes: readonly number[]
  readonly nodes: readonly number[]
  readonly subjectsOf: readonly number[]
  readonly objectsOf: readonly number[]
}

/** The targets that a shape declares; `undefined` if it has none. */
export function targetOf(shape: CompiledShape, shapes: ShapesGraph, terms: TermTable): Target | undefined {
  const { node } = shape.head
  const ids = (values: readonly Term[]): readonly number[] => values.map(value => termId(value, terms))
  const declared = (name: string): readonly Term[] => shapes.getObjects(node, sh(name), null)
  const target = {
    shape,
    classes: ids([...declared('targetClass'), ...(isClass(node, shapes) ? [node] : [])]),
    nodes: ids(declared('targetNode')),
    subjectsOf: ids(declared('targetSubjectsOf')),
    objectsOf: ids(declared('targetObjectsOf')),
  }
  const { classes, nodes, subjectsOf, objectsOf } = target
  return classes.length + nodes.length + subjectsOf.length + objectsOf.length > 0 ? target : undefined
}

/** Whether a shape is a class in the shapes graph, and so the target of its own instances (SHACL §2.1.3.3). */
export function isClass(node: Term, shapes: ShapesGraph): boolean {
  if (node.termType !== 'NamedNode') return false
  const seen = new Set<string>()
  const open = shapes.getObjects(node, rdf('type'), null)
  for (let type = open.pop(); type; type = open.pop()) {
    if (type.value === `${rdfs}Class`) return true
    if (seen.has(type.value)) continue
    seen.add(type.value)
    open.push(...shapes.getObjects(type, `${rdfs}subClassOf`, null))
  }
  return false
}
