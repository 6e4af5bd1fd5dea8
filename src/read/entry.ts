import type { Issue, Position } from '../model/issue.ts'
import type { RecordPath } from '../model/record.ts'

/** One record, as plain data that still knows where it stands: in a file, unless another kind of place is said. */
export interface Entry<Place = Position> {
  readonly data: unknown
  /** Number of its line in the text, from 0, where each stands on one of its own. */
  readonly line?: number
  /**
   * The place of what stands at the path, or of its key. Where the path leads beyond what the file has (a key
   * that is missing, a part that was filled in), it is the place of the nearest node around it.
   */
  readonly locate: (path: RecordPath, atKey?: boolean) => Place
}

/** What a file holds: its records, and what was wrong with the file itself. */
export interface ReadText {
  readonly entries: readonly Entry[]
  readonly issues: readonly Issue[]
  /** Ids that seem to stand in parts of the file that could not be read. */
  readonly lost?: readonly string[]
}
