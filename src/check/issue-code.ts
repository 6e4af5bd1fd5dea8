import type { Term } from '@rdfjs/types'
import type { IssueCode } from '../model/issue.ts'
import { sh } from './vocabulary.ts'

/** The code of an issue that a constraint component of SHACL Core reports. */
export type ConstraintCode = Extract<
  IssueCode,
  | 'and'
  | 'class'
  | 'closed'
  | 'datatype'
  | 'disjoint'
  | 'equals'
  | 'has-value'
  | 'in'
  | 'language-in'
  | 'less-than'
  | 'less-than-or-equals'
  | 'max-count'
  | 'max-exclusive'
  | 'max-inclusive'
  | 'max-length'
  | 'min-count'
  | 'min-exclusive'
  | 'min-inclusive'
  | 'min-length'
  | 'node'
  | 'node-kind'
  | 'not'
  | 'or'
  | 'pattern'
  | 'qualified-max-count'
  | 'qualified-min-count'
  | 'unique-lang'
  | 'xone'
>

/** The constraint components whose failures are reported, by the code of their issues. */
const COMPONENTS: Readonly<Record<ConstraintCode, string>> = {
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

const CODES: ReadonlyMap<string, ConstraintCode> = new Map(
  Object.entries(COMPONENTS).map(([code, name]) => [
    sh(`${name}ConstraintComponent`).value,
    code as ConstraintCode,
  ]),
)

/**
 * The issue code of a constraint component of SHACL Core (SHACL §4).
 *
 * ```ts
 * issueCode(sh('MinCountConstraintComponent'))   // 'min-count'
 * ```
 */
export function issueCode(component: Term): ConstraintCode {
  const code = CODES.get(component.value)
  if (!code) throw new TypeError(`${component.value} is not a constraint component that reports results`)
  return code
}
