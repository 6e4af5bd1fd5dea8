import type { Component } from '../constraint.ts'
import { CARDINALITY } from './cardinality.ts'
import { LOGICAL } from './logical.ts'
import { OTHER } from './other.ts'
import { PROPERTY_PAIR } from './property-pair.ts'
import { SHAPE_BASED } from './shape-based.ts'
import { STRING_BASED } from './string-based.ts'
import { UNIQUE_LANG } from './unique-lang.ts'
import { VALUE_RANGE } from './value-range.ts'
import { VALUE_TYPE } from './value-type.ts'

/**
 * The constraint components of SHACL Core, by the name that comes before `ConstraintComponent` in their IRIs.
 * sh:property is not among them: it reports nothing of its own.
 */
export const COMPONENTS: Readonly<Record<string, Component>> = {
  ...VALUE_TYPE,
  ...CARDINALITY,
  ...VALUE_RANGE,
  ...STRING_BASED,
  UniqueLang: UNIQUE_LANG,
  ...PROPERTY_PAIR,
  ...LOGICAL,
  ...SHAPE_BASED,
  ...OTHER,
}
