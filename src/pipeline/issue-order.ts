import type { Issue } from '../model/issue.ts'

/** Orders issues by their files, and in a file by their places. */
export function inFileOrder(a: Issue, b: Issue): number {
  return (
    inOrderOfNames(a.file ?? '', b.file ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0)
  )
}

/** Orders files by their names, as a corpus lists them. */
export function inOrderOfNames(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
