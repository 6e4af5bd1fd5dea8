import type { Term } from '@rdfjs/types'
import type { ShapeCode } from '../model/issue.ts'
import { sh } from './vocabulary.ts'

/** The constraint components whose failures are reported, by the code of their issues. */
const COMPONENTS: Readonly<Record<ShapeCode, string>> = {
  and: 'And',
  class: 'Class',
  closed: 'Closed',
  datatype: 'Datatype',
  disjoint: 'Disjoint',
  equals: 'Equals',
  'has-value': 'HasValue',
  in: 'In',
  'language-in': 'LanguageIn',
  'less-than': 'LessThan',
  'less-than-or-equals': 'LessThanOrEquals',
  'max-count': 'MaxCount',
  'max-exclusive': 'MaxExclusive',
  'max-inclusive': 'MaxInclusive',
  'max-length': 'MaxLength',
  'min-count': 'MinCount',
  'min-exclusive': 'MinExclusive',
  'min-inclusive': 'MinInclusive',
  'min-length': 'MinLength',
  node: 'Node',
  'node-kind': 'NodeKind',
  not: 'Not',
  or: 'Or',
  pattern: 'Pattern',
  'qualified-max-count': 'QualifiedMaxCount',
  'qualified-min-count': 'QualifiedMinCount',
  'unique-lang': 'UniqueLang',
  xone: 'Xone',
}

const CODES: ReadonlyMap<string, ShapeCode> = new Map(
  Object.entries(COMPONENTS).map(([code, name]) => [
    sh(`${name}ConstraintComponent`).value,
    code as ShapeCode,
  ]),
)

/**
 * The issue code of a constraint component of SHACL Core (SHACL §4).
 *
 * ```ts
 * issueCode(sh('MinCountConstraintComponent'))   // 'min-count'
 * ```
 */
export function issueCode(component: Term): ShapeCode {
  const code = CODES.get(component.value)
  if (!code) throw new TypeError(`${component.value} is not a constraint component that reports results`)
  return code
}
