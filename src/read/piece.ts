/**
 * A part of a corpus that can be read on its own: a file, or a stretch of a big one. Plain data, so that it can be
 * sent to another thread or machine.
 */
export interface Piece {
  /** Path below the folder of the corpus, with `/` between its parts. */
  readonly file: string
  /** The stretch, in bytes; how far it reaches is for its format to say. */
  readonly from: number
  readonly to: number
  /** What the file is cut between; absent if the piece is the whole file. */
  readonly cut?: Cut
  /** UTF-16 code units before the piece on its first line; 0 if absent. */
  readonly column?: number
}

/**
 * Lines and documents belong to the piece in whose stretch they begin, wherever they end. Items of a list or of a
 * `@graph` stand in the stretch as a whole.
 */
export type Cut = 'lines' | 'documents' | 'list' | 'graph'

/** Bytes of a piece, unless its records are longer. */
export const pieceSize: number = 64 * 1024
