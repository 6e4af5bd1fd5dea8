import type { Term } from '@rdfjs/types'
import type { Store } from 'n3'
import { ChanceryError } from '../model/error.ts'
import { findShapes } from './find-shapes.ts'
import { shapeName } from './shape-name.ts'
import { SHAPE_SYNTAX } from './shape-syntax.ts'
import { termText } from './term-text.ts'
import { VALUE_KINDS } from './value-kind.ts'
import { vetRecursion } from './vet-recursion.ts'
import { vetTerms } from './vet-terms.ts'
import { rdf, sh, shaclName } from './vocabulary.ts'

/**
 * Refuses a shapes graph that could not be evaluated as it was meant. Nothing is skipped: a graph that passes
 * is evaluated whole.
 *
 * Throws `bad-shapes` for an unknown term of SHACL's namespace, a shape that breaks SHACL's syntax rules (SHACL
 * appendix A), and recursion; `not-evaluated` for what is not SHACL Core, or not in JavaScript's power.
 *
 * ```ts
 * vetShapes(shapes)
 * // ChanceryError: the property http://example.org/date of <http://example.org/Letter> has sh:minCuont, which
 * // is not a term of SHACL. Did you mean sh:minCount?
 * ```
 */
export function vetShapes(graph: Store): void {
  const shapes = findShapes(graph)
  vetTerms(shapes, graph)
  for (const shape of shapes) {
    vetValues(shape, graph)
    vetKind(shape, graph)
  }
  vetRecursion(shapes, graph)
}

function vetValues(shape: Term, graph: Store): void {
  const has = hasParameter(shape, graph)
  for (const [name, { expects, single }] of Object.entries(SHAPE_SYNTAX)) {
    if (!has(name)) continue
    const values = graph.getObjects(shape, sh(name), null)
    const kind = VALUE_KINDS[expects]
    if (single && values.length > 1) {
      throw badShape(shape, graph, `has ${values.length} values of sh:${name}; expected at most one.`)
    }
    const wrong = values.find(value => !kind.accepts(value, graph))
    if (wrong) throw badShape(shape, graph, `has sh:${name} ${termText(wrong)}; expected ${kind.name}.`)
  }
  const [flags] = graph.getObjects(shape, sh('flags'), null)
  if (flags && /[xq]/.test(flags.value)) {
    throw new ChanceryError(
      'not-evaluated',
      `${shapeName(shape, graph)} has sh:flags ${termText(flags)}; Chancery evaluates the flags i, m and s.`,
    )
  }
}

/** What a node shape may not have, and what a property shape must. */
function vetKind(shape: Term, graph: Store): void {
  const has = hasParameter(shape, graph)
  const isA = (name: string): boolean => graph.countQuads(shape, rdf('type'), sh(name), null) > 0
  if (has('path')) {
    if (isA('NodeShape')) throw badShape(shape, graph, 'is an sh:NodeShape; expected no sh:path.')
    const counted = ['qualifiedMinCount', 'qualifiedMaxCount'].find(has)
    if (counted && !has('qualifiedValueShape')) {
      throw badShape(shape, graph, `has sh:${counted}; expected an sh:qualifiedValueShape beside it.`)
    }
    return
  }
  const absent = shape.termType === 'NamedNode' && graph.countQuads(shape, null, null, null) === 0
  const isProperty = isA('PropertyShape') || graph.countQuads(null, sh('property'), shape, null) > 0
  if (isProperty && !absent)
    throw badShape(shape, graph, 'is a property shape; expected exactly one sh:path.')
  const misplaced = Object.keys(SHAPE_SYNTAX).find(name => SHAPE_SYNTAX[name]?.property && has(name))
  if (misplaced)
    throw badShape(shape, graph, `has sh:${misplaced} and no sh:path; expected a property shape.`)
}

/** Tells by name whether a shape has a parameter; its predicates are looked up once. */
function hasParameter(shape: Term, graph: Store): (name: string) => boolean {
  const names = new Set(graph.getPredicates(shape, null, null).map(shaclName))
  return name => names.has(name)
}

function badShape(shape: Term, graph: Store, fault: string): ChanceryError {
  return new ChanceryError('bad-shapes', `${shapeName(shape, graph)} ${fault}`)
}
