import type { Literal, Term } from '@rdfjs/types'
import type { Store } from 'n3'
import type Validator from 'rdf-validate-shacl'
import { compareLiterals } from '../compare-literals.ts'
import { findShapes } from '../find-shapes.ts'
import { isWellFormed } from '../lexical-form.ts'
import { listMembers } from '../list-members.ts'
import { compilePattern } from '../pattern.ts'
import { readPath } from '../property-path.ts'
import { sh } from '../vocabulary.ts'
import { enginePath } from './engine-path.ts'

type Component = NonNullable<ReturnType<Validator['shapesGraph']['getComponentWithParameter']>>
type Constraint = Parameters<Component['nodeValidationFunction']>[2]

/** A constraint, the value of its parameter, and where it is evaluated. */
interface Given {
  readonly parameter: Term
  readonly constraint: Constraint
  readonly validator: Validator
  readonly shapes: Store
}

/**
 * Replaces, in one validator of the given shapes, what rdf-validate-shacl 0.6.5 answers otherwise than SHACL says:
 * some tests of values, and paths that go backwards over more than one predicate.
 *
 * ```ts
 * mend(validator, shapes)   // its sh:maxLength now counts characters, not UTF-16 code units
 * ```
 */
export function mend(validator: Validator, shapes: Store): void {
  for (const node of findShapes(shapes)) {
    const [pathNode] = shapes.getObjects(node, sh('path'), null)
    const path = pathNode && readPath(pathNode, shapes)
    if (path) validator.shapesGraph.getShape(node).pathObject = enginePath(path)
  }
  for (const [name, test] of Object.entries(VALUE_TESTS)) {
    const component = componentOf(name, validator)
    const validate: Component['nodeValidationFunction'] = (_focus, value, constraint) =>
      test(value, { parameter: constraint.getParameterValue(sh(name)), constraint, validator, shapes })
    component.nodeValidationFunction = validate
    component.propertyValidationFunction = validate
  }
  // In a node shape the engine passes over the focus node when the other property has values.
  componentOf('equals', validator).nodeValidationFunction = (focus, _value, constraint) => {
    const others: Term[] = validator.$data.node(focus).out(constraint.getParameterValue(sh('equals'))).terms
    const missing = others.some(other => other.equals(focus)) ? [] : [focus]
    return [...missing, ...others.filter(other => !other.equals(focus))].map(value => ({ value }))
  }
  for (const [name, accepts] of Object.entries(PAIR_TESTS)) {
    componentOf(name, validator).propertyValidationFunction = (focus, _value, constraint) => {
      const others = validator.$data.node(focus).out(constraint.getParameterValue(sh(name))).terms
      return constraint.shape
        .getValueNodes(focus, validator.$data)
        .flatMap(value =>
          others.filter((other: Term) => !accepts(compareLiterals(value, other))).map(() => ({ value })),
        )
    }
  }
}

/** Whether one value node satisfies the constraint. */
const VALUE_TESTS: Readonly<Record<string, (value: Term, given: Given) => boolean>> = {
  // In a property shape the engine tests the focus node, or all the values at once, in place of the value.
  and: (value, { parameter, shapes, validator }) =>
    members(parameter, shapes).every(shape => validator.nodeConformsToShape(value, shape)),

  // The engine takes 1943-02-30 for a date and ---05 for no xsd:gDay, among others.
  datatype: (value, { parameter }) =>
    value.termType === 'Literal' && value.datatype.equals(parameter) && isWellFormed(value),

  // The engine compares the beginnings of tags, so that "en" admits "enm", and minds their case.
  languageIn: (value, { parameter, shapes }) =>
    members(parameter, shapes).some(range => matchesRange(value, range.value)),

  // The engine compares strings by the machine's locale, unlike datatypes as strings, integers as doubles.
  maxExclusive: (value, { parameter }) => isLess(compareLiterals(value, parameter)),
  maxInclusive: (value, { parameter }) => isAtMost(compareLiterals(value, parameter)),
  minExclusive: (value, { parameter }) => isLess(compareLiterals(parameter, value)),
  minInclusive: (value, { parameter }) => isAtMost(compareLiterals(parameter, value)),

  // The engine counts UTF-16 code units.
  maxLength: (value, { parameter }) => lengthOf(value) <= Number(parameter.value),
  minLength: (value, { parameter }) => lengthOf(value) >= Number(parameter.value),

  // The engine compiles without Unicode mode, in which alone \p{L} means a letter.
  pattern: (value, { constraint, parameter }) => {
    const flags = constraint.getParameterValue(sh('flags')) as Literal | undefined
    const pattern = compilePattern(parameter.value, flags?.value ?? '')
    return value.termType !== 'BlankNode' && pattern !== undefined && pattern.test(value.value)
  },
}

/** Whether a comparison of a value with one value of the other property satisfies the constraint. */
const PAIR_TESTS: Readonly<Record<string, (comparison: number | undefined) => boolean>> = {
  lessThan: isLess,
  lessThanOrEquals: isAtMost,
}

function componentOf(parameter: string, validator: Validator): Component {
  return validator.shapesGraph.getComponentWithParameter(sh(parameter))!
}

/** The vetting has made sure that it is a list. */
function members(list: Term, shapes: Store): readonly Term[] {
  return listMembers(list, shapes) ?? []
}

/** Basic filtering (RFC 4647 §3.3.1), as SPARQL's langMatches. */
function matchesRange(value: Term, range: string): boolean {
  if (value.termType !== 'Literal' || value.language === '') return false
  return `${value.language}-`.toLowerCase().startsWith(`${range}-`.toLowerCase())
}

function isLess(comparison: number | undefined): boolean {
  return comparison !== undefined && comparison < 0
}

function isAtMost(comparison: number | undefined): boolean {
  return comparison !== undefined && comparison <= 0
}

/** In characters, as SPARQL's STRLEN. A blank node has no length, and NaN satisfies no bound. */
function lengthOf(value: Term): number {
  return value.termType === 'BlankNode' ? Number.NaN : [...value.value].length
}
