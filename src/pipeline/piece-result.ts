import type { Issue, Severity } from '../model/issue.ts'
import type { DumpFormat } from '../publish/dumps.ts'
import type { OutputEntry } from '../publish/output-folder.ts'
import type { Piece } from '../read/piece.ts'

/** What is to be made of a piece. */
export interface PieceTask {
  /** Its number among the pieces of the corpus. */
  readonly number: number
  readonly piece: Piece
  /** False where nothing will be published any more, so that only the check is of interest. */
  readonly write?: boolean
  /** True where issues are only to be counted. */
  readonly count?: boolean
  /** Numbers of the records that are to be looked at, within the piece; all if absent. */
  readonly only?: readonly number[]
}

/**
 * Links to other records: the class that each shape asked for, the ids that have to be of it, and for each of them
 * the number, within the piece, of the record with the link.
 */
export type Links = readonly (readonly [
  superclass: string,
  ids: readonly string[],
  records: readonly number[],
])[]

/** An issue of a piece. */
export interface FoundIssue {
  readonly severity: Severity
  /** Number of its record within the piece; absent if no shape found it, so that it depends on no link. */
  readonly record?: number
  /** The issue itself, its line counted from the piece's first; absent where issues were only to be counted. */
  readonly issue?: Issue
}

/** What was made of a piece: plain data, so that it can come from another thread, or from a file. */
export interface PieceResult extends PieceTask {
  /** Line ends in the piece. */
  readonly lines: number
  readonly records: number
  /** Records of class Document or below. */
  readonly documents: number
  readonly statements: number
  /**
   * The ids that the piece describes, with the names of their classes: those of records, and of a whole file those
   * of the nodes in them.
   */
  readonly nodes: readonly (readonly [id: string, type: string])[]
  /** Ids of what could not be read. */
  readonly lost: readonly string[]
  /** What the check took for granted of other records. If all of it is true, the issues are what they are. */
  readonly links: Links
  readonly found: readonly FoundIssue[]
  /** The records' part of each dump, in UTF-8. */
  readonly dumps: Readonly<Partial<Record<DumpFormat, Uint8Array>>>
  /** The records' own files. */
  readonly files: readonly OutputEntry[]
}
