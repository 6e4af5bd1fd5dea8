import type { DatasetCore, Term } from '@rdfjs/types'
import type { Result } from '../result.ts'
import { sh } from '../vocabulary.ts'

/** A result as the report states it, before value nodes are counted. */
export type ReportedResult = Omit<Result, 'found'>

/**
 * The results of a validation report, without the details nested in them. One pass over the report's quads: the
 * engine's own accessors search the whole report for every field of every result.
 */
export function readResults(report: DatasetCore, reportNode: Term): readonly ReportedResult[] {
  const results: Term[] = []
  const fields = new Map<string, Map<string, Term>>()
  for (const { subject, predicate, object } of report) {
    if (subject.equals(reportNode) && predicate.equals(sh('result'))) results.push(object)
    const known = fields.get(subject.value) ?? new Map<string, Term>()
    fields.set(subject.value, known.set(predicate.value, object))
  }
  return results.map(result => {
    const field = (name: string): Term | undefined => fields.get(result.value)?.get(sh(name).value)
    const path = field('resultPath')
    const value = field('value')
    return {
      focus: field('focusNode')!,
      ...(path && { path }),
      ...(value && { value }),
      component: field('sourceConstraintComponent')!,
      severity: field('resultSeverity')!,
      shape: field('sourceShape')!,
    }
  })
}
