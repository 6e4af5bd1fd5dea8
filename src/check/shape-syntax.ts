import type { ValueKind } from './value-kind.ts'

/** What SHACL's syntax rules (SHACL appendix A) say of the values of one of a shape's properties. */
export interface ParameterSyntax {
  readonly expects: ValueKind
  /** At most one value in a shape. */
  readonly single?: true
  /** Only in property shapes. */
  readonly property?: true
  /** Does not by itself make its subject a shape. */
  readonly modifier?: true
}

const one = { single: true } as const

/** Every property of a shape that Chancery evaluates, with the syntax of its values. */
export const SHAPE_SYNTAX: Readonly<Record<string, ParameterSyntax>> = {
  and: { expects: 'shapes' },
  class: { expects: 'iri' },
  closed: { expects: 'boolean', ...one },
  datatype: { expects: 'iri', ...one },
  deactivated: { expects: 'boolean', modifier: true, ...one },
  disjoint: { expects: 'iri' },
  equals: { expects: 'iri' },
  flags: { expects: 'flags', ...one },
  hasValue: { expects: 'term' },
  ignoredProperties: { expects: 'iris', ...one },
  in: { expects: 'list', ...one },
  languageIn: { expects: 'strings', ...one },
  lessThan: { expects: 'iri', property: true },
  lessThanOrEquals: { expects: 'iri', property: true },
  maxCount: { expects: 'integer', property: true, ...one },
  maxExclusive: { expects: 'literal', ...one },
  maxInclusive: { expects: 'literal', ...one },
  maxLength: { expects: 'integer', ...one },
  message: { expects: 'text', modifier: true },
  minCount: { expects: 'integer', property: true, ...one },
  minExclusive: { expects: 'literal', ...one },
  minInclusive: { expects: 'literal', ...one },
  minLength: { expects: 'integer', ...one },
  node: { expects: 'shape' },
  nodeKind: { expects: 'node-kind', ...one },
  not: { expects: 'shape' },
  or: { expects: 'shapes' },
  path: { expects: 'path', modifier: true, ...one },
  pattern: { expects: 'pattern' },
  property: { expects: 'property-shape' },
  qualifiedMaxCount: { expects: 'integer', ...one },
  qualifiedMinCount: { expects: 'integer', ...one },
  qualifiedValueShape: { expects: 'shape', property: true, ...one },
  qualifiedValueShapesDisjoint: { expects: 'boolean', ...one },
  severity: { expects: 'iri', modifier: true, ...one },
  targetClass: { expects: 'iri' },
  targetNode: { expects: 'iri-or-literal' },
  targetObjectsOf: { expects: 'iri' },
  targetSubjectsOf: { expects: 'iri' },
  uniqueLang: { expects: 'boolean', property: true, ...one },
  xone: { expects: 'shapes' },
}
