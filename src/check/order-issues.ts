import type { Quad } from '@rdfjs/types'
import type { Issue } from '../model/issue.ts'
import { plainText } from './term-text.ts'

/**
 * Issues in the order of the data: by the first appearance of their focus node among the quads, as subject or
 * object, then by path, component, value, shape and message. Focus nodes that do not appear come last.
 *
 * ```ts
 * orderIssues(issues, quads)
 * ```
 */
export function orderIssues(issues: readonly Issue[], quads: readonly Quad[]): readonly Issue[] {
  const places = new Map<string, number>()
  for (const { subject, object } of quads) {
    for (const text of [plainText(subject), plainText(object)]) {
      if (!places.has(text)) places.set(text, places.size)
    }
  }
  const place = ({ focus }: Issue): number => places.get(focus ?? '') ?? places.size
  return issues.toSorted((a, b) => place(a) - place(b) || compareIssues(a, b))
}

const FIELDS = ['focus', 'path', 'component', 'value', 'shape', 'message'] as const

/** Orders issues of one focus node: by path, component, value, shape and message. */
export function compareIssues(a: Issue, b: Issue): number {
  for (const field of FIELDS) {
    const left = a[field] ?? ''
    const right = b[field] ?? ''
    if (left !== right) return left < right ? -1 : 1
  }
  return 0
}
