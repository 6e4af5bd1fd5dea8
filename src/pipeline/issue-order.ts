import type { Issue } from '../model/issue.ts'

/** Where an issue stands, as far as it has a place. */
export type Place = Pick<Issue, 'file' | 'line' | 'column'>

/** Orders issues by their files, and in a file by their places. */
export function inFileOrder(a: Place, b: Place): number {
  return inOrderOfNames(a.file ?? '', b.file ?? '') || inPieceOrder(a, b)
}

/** Orders files by their names, as a corpus lists them. */
export function inOrderOfNames(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Orders the issues of one file by their places. */
export function inPieceOrder(a: Place, b: Place): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
