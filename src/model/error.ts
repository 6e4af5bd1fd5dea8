/** Why a call could not be carried out at all. Faults of the data are issues, not errors. */
export type ErrorCode =
  | 'bad-graph'
  | 'bad-iri'
  | 'bad-model'
  | 'bad-record'
  | 'bad-shard'
  | 'bad-shapes'
  | 'bad-term'
  | 'not-evaluated'
  | 'not-ours'
  | 'not-readable'
  | 'not-writable'

/**
 * The one class of error this library throws. The message says what was found, what was expected and what
 * to do; `code` is for programs.
 *
 * ```ts
 * try { toTurtle([record]) } catch (error) {
 *   if (error instanceof ChanceryError && error.code === 'bad-iri') …
 * }
 * ```
 */
export class ChanceryError extends Error {
  override readonly name = 'ChanceryError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
