import type { Term } from '@rdfjs/types'
import type { Issue, Severity } from '../model/issue.ts'
import { constraintMessage } from './constraint-message.ts'
import { issueCode } from './issue-code.ts'
import { pathText } from './path-text.ts'
import { readPath } from './property-path.ts'
import type { Result } from './result.ts'
import { shapeMessage } from './shape-message.ts'
import type { ShapesGraph } from './shapes-graph.ts'
import { plainText } from './term-text.ts'
import { shaclName } from './vocabulary.ts'

/**
 * A validation result as an issue.
 *
 * ```ts
 * toIssue(result, shapes)
 * // { code: 'max-count', severity: 'violation', message: 'expected at most 1 value, found 3',
 * //   focus: 'http://example.org/letter', path: 'http://example.org/date',
 * //   component: 'http://www.w3.org/ns/shacl#MaxCountConstraintComponent', shape: 'http://…/LetterDate' }
 * ```
 */
export function toIssue(result: Result, shapes: ShapesGraph): Issue {
  const path = result.path && readPath(result.path, shapes)
  return {
    code: issueCode(result.component),
    severity: severityOf(result.severity),
    message: shapeMessage(result.shape, shapes) ?? constraintMessage(result, shapes),
    focus: plainText(result.focus),
    ...(path && { path: pathText(path) }),
    ...(result.value && { value: plainText(result.value) }),
    component: result.component.value,
    shape: plainText(result.shape),
  }
}

/** One of SHACL's three grades. A severity of the shapes' own counts as a violation, so that nothing slips by. */
export function severityOf(term: Term): Severity {
  const name = shaclName(term)
  if (name === 'Warning') return 'warning'
  return name === 'Info' ? 'info' : 'violation'
}
