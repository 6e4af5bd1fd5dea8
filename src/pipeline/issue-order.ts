import type { Issue } from '../model/issue.ts'

/** Orders issues by their files, and in a file by their places. */
export function inFileOrder(a: Issue, b: Issue): number {
  if (a.file !== b.file) return (a.file ?? '') < (b.file ?? '') ? -1 : 1
  return inPieceOrder(a, b)
}

/** Orders the issues of one file by their places. */
export function inPieceOrder(a: Issue, b: Issue): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
