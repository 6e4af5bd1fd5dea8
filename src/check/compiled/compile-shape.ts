import type { Term } from '@rdfjs/types'
import { ChanceryError } from '../../model/error.ts'
import { isTrue } from '../is-true.ts'
import { listMembers } from '../list-members.ts'
import { readPath } from '../property-path.ts'
import { shapeName } from '../shape-name.ts'
import { SHAPE_SYNTAX } from '../shape-syntax.ts'
import type { ShapesGraph } from '../shapes-graph.ts'
import { DESCRIPTIVE_TERMS, PATH_TERMS, sh, shaclName } from '../vocabulary.ts'
import type { CompiledShape, Constraint } from './compiled-shape.ts'
import type { Component, Given } from './constraint.ts'
import { evaluateShapes } from './evaluate-shapes.ts'
import { type Follow, followPath } from './follow-path.ts'
import type { ShapeHead } from './run.ts'
import { termId } from './term-ids.ts'
import type { TermTable } from './term-table.ts'

/** What the shapes of one graph are compiled with. */
export interface Compilation {
  readonly shapes: ShapesGraph
  readonly terms: TermTable
  readonly components: Readonly<Record<string, Component>>
  /** Compiles a shape, or finds it compiled. */
  readonly shape: (node: Term) => CompiledShape
}

/** The id of nothing: a blank node of the shapes is no node of the data. */
const NOTHING = -1

/** Parameters of a shape that are read beside those of the components. */
const READ: ReadonlySet<string> = new Set([
  ...DESCRIPTIVE_TERMS,
  ...PATH_TERMS,
  ...Object.keys(SHAPE_SYNTAX).filter(name => SHAPE_SYNTAX[name]?.modifier || name.startsWith('target')),
  ...['flags', 'ignoredProperties', 'property', 'qualifiedValueShape', 'qualifiedValueShapesDisjoint'],
])

/**
 * Compiles one shape of a shapes graph that has been vetted, and those that it refers to.
 *
 * Throws `not-evaluated` for a parameter that SHACL Core does not have; one that only the table of components
 * lacks is noted in the shape.
 */
export function compileShape(node: Term, compilation: Compilation): CompiledShape {
  const { shapes, components, shape } = compilation
  const [pathNode] = shapes.getObjects(node, sh('path'), null)
  const head: ShapeHead = {
    node,
    ...(pathNode && { path: pathNode }),
    severity: shapes.getObjects(node, sh('severity'), null)[0] ?? sh('Violation'),
  }
  const refersTo: CompiledShape[] = []
  const refer = (other: Term): CompiledShape => {
    const compiled = shape(other)
    if (!refersTo.includes(compiled)) refersTo.push(compiled)
    return compiled
  }
  const parameters = shapes.getPredicates(node, null, null).flatMap(term => shaclName(term) ?? [])
  const complete = Object.entries(components).filter(
    ([, { parameter, needs = parameter }]) => parameters.includes(parameter) && parameters.includes(needs),
  )
  const found = complete.flatMap(([name, component]) =>
    shapes.getObjects(node, sh(component.parameter), null).map(parameter => {
      const iri = sh(`${name}ConstraintComponent`)
      const given = givenOf(parameter, { shape: head, component: iri }, compilation, refer)
      return { iri, constraint: constraintOf(component, given) }
    }),
  )
  const constraints: Constraint[] = found.map(({ constraint }) => constraint)
  const properties = shapes.getObjects(node, sh('property'), null).map(refer)
  const path = compilePath(pathNode, compilation)
  if (path !== undefined && properties.length > 0) constraints.push(eachProperty(properties))
  const compiled = {
    head,
    deactivated: isTrue(shapes.getObjects(node, sh('deactivated'), null)[0]),
    path,
    constraints,
    properties: path === undefined ? properties : [],
  }
  return {
    ...compiled,
    evaluate: evaluateShapes([compiled]),
    components: found.map(({ iri }) => iri),
    uncompiled: uncompiledParameters(parameters, node, compilation),
    refersTo,
  }
}

function constraintOf({ compile, demand, absence }: Component, given: Given): Constraint {
  return { check: compile(given), absence: absence ?? false, ...(demand && { demand: demand(given) }) }
}

function givenOf(
  parameter: Term,
  source: Given['source'],
  { shapes, terms }: Compilation,
  shape: Given['shape'],
): Given {
  return {
    parameter,
    source,
    shapes,
    terms,
    shape,
    other: name => shapes.getObjects(source.shape.node, sh(name), null)[0],
    constant: term => (term.termType === 'BlankNode' ? NOTHING : termId(term, terms)),
    members: list => listMembers(list, shapes) ?? [],
  }
}

/** A single predicate stays a number, so that a shape's predicates can be looked for in one walk. */
function compilePath(node: Term | undefined, { shapes, terms }: Compilation): number | Follow | undefined {
  const path = node && readPath(node, shapes)
  if (!path) return undefined
  return path.kind === 'predicate' ? terms.iri(path.iri) : followPath(path, terms)
}

/** The property shapes of a property shape: their focus nodes are its values. */
function eachProperty(properties: readonly CompiledShape[]): Constraint {
  const evaluate = evaluateShapes(properties)
  return {
    absence: false,
    check: (_focus, values, run) => {
      let verdict = true
      for (let index = 0; index < values.size; index++) {
        if (evaluate(values.ids[index]!, run)) continue
        verdict = false
        if (run.quiet > 0) return false
      }
      return verdict
    },
  }
}

function uncompiledParameters(
  parameters: readonly string[],
  node: Term,
  { shapes, components }: Compilation,
): readonly string[] {
  const compiled = new Set(Object.values(components).map(({ parameter }) => parameter))
  const lacking = parameters.filter(name => !compiled.has(name) && !READ.has(name))
  const unknown = lacking.find(name => !SHAPE_SYNTAX[name])
  if (unknown === undefined) return lacking
  throw new ChanceryError(
    'not-evaluated',
    `${shapeName(node, shapes)} has sh:${unknown}, which no engine here knows. Take it out, or check it with a ` +
      'processor that knows it.',
  )
}
