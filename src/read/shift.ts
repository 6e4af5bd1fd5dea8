import type { Position } from '../model/issue.ts'
import type { ReadText } from './entry.ts'

/**
 * What was read of a part of a file, with its places in the file: `lines` stand before the part, and `columns`
 * before it on its first line.
 *
 * ```ts
 * shift(readYaml('a: b: c\n', 'x.yaml'), 9).issues[0].line // 10
 * ```
 */
export function shift(read: ReadText, lines: number, columns = 0): ReadText {
  if (lines === 0 && columns === 0) return read
  const entries = read.entries.map(({ locate, ...entry }) => ({
    ...entry,
    locate: (...path: Parameters<typeof locate>) => shiftPlace(locate(...path), lines, columns),
  }))
  const issues = read.issues.map(issue => shiftPlace(issue, lines, columns))
  return { ...read, entries, issues }
}

/** A place within a part of a file, as a place of the file. */
export function shiftPlace<T extends Partial<Position>>(place: T, lines: number, columns: number): T {
  const { line, column } = place
  if (line === undefined) return place
  const moved = line === 1 && column !== undefined ? { column: column + columns } : {}
  return { ...place, line: line + lines, ...moved }
}
