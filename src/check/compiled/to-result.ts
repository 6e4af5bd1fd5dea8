import type { Result } from '../result.ts'
import type { Finding } from './run.ts'
import { termOf } from './term-ids.ts'
import type { TermTable } from './term-table.ts'

/** A finding in RDF/JS terms, which outlive the ids. */
export function toResult(finding: Finding, terms: TermTable): Result {
  const { source, focus, value, predicate, found } = finding
  const { component, shape } = source
  const path = predicate === undefined ? shape.path : termOf(predicate, terms)
  return {
    focus: termOf(focus, terms),
    ...(path && { path }),
    ...(value !== undefined && { value: termOf(value, terms) }),
    component,
    severity: shape.severity,
    shape: shape.node,
    found,
  }
}
