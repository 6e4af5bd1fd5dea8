/** How grave an issue is, in SHACL's three grades (SHACL §2.1.4). Only a violation makes the data fail. */
export type Severity = 'violation' | 'warning' | 'info'

/** Issues found while reading a file, before there is a record. */
type ReadCode =
  | 'alias'
  | 'duplicate-key'
  | 'empty'
  | 'json-syntax'
  | 'no-dataset'
  | 'not-a-record'
  | 'not-utf-8'
  | 'unreadable'
  | 'yaml-syntax'

/** Issues of one record against the model: what could not be said in RDF at all, or not as meant. */
type RecordCode =
  | 'bad-id'
  | 'bad-iri'
  | 'bad-language'
  | 'bad-literal'
  | 'duplicate-id'
  | 'missing-id'
  | 'missing-type'
  | 'no-such-record'
  | 'unknown-key'
  | 'unknown-term'
  | 'unknown-type'
  | 'wrong-value'

/** Issues of evidence, found with the source texts at hand. */
type EvidenceCode =
  | 'no-such-line'
  | 'no-text'
  | 'quote-is-sentence'
  | 'quote-not-found'
  | 'quote-too-long'
  | 'text-differs'

/** SHACL Core's constraint components (SHACL §4), in kebab case. */
export type ShapeCode =
  | 'and'
  | 'class'
  | 'closed'
  | 'datatype'
  | 'disjoint'
  | 'equals'
  | 'has-value'
  | 'in'
  | 'language-in'
  | 'less-than'
  | 'less-than-or-equals'
  | 'max-count'
  | 'max-exclusive'
  | 'max-inclusive'
  | 'max-length'
  | 'min-count'
  | 'min-exclusive'
  | 'min-inclusive'
  | 'min-length'
  | 'node'
  | 'node-kind'
  | 'not'
  | 'or'
  | 'pattern'
  | 'qualified-max-count'
  | 'qualified-min-count'
  | 'unique-lang'
  | 'xone'

/** Every kind of issue there is. */
export type IssueCode = ReadCode | RecordCode | EvidenceCode | ShapeCode

/** A place in a file. Line and column count from 1; a column counts UTF-16 code units. */
export interface Position {
  readonly file: string
  readonly line: number
  readonly column: number
  /** Length of the offending text on that line, where it is known. */
  readonly length?: number
}

/**
 * One thing that is wrong with the data. Issues are values: reading and checking collect them, nothing
 * throws them.
 */
export interface Issue extends Partial<Position> {
  readonly code: IssueCode
  readonly severity: Severity
  /** What was found and what was expected, in one or two plain sentences. */
  readonly message: string
  /** What to do about it. */
  readonly hint?: string
  /**
   * Where it stands in data that has no file: the number of the record, from 0, then keys and indices, such as
   * `[1, 'copy', 0, 'addressee']`. What is missing stands where the nearest node around it does, with its key.
   */
  readonly at?: readonly (string | number)[]
  /** IRI (or blank node label) of the node that is at fault. */
  readonly focus?: string
  /** The SHACL property path, written as in SPARQL; a plain IRI for a simple path. */
  readonly path?: string
  /** The offending value, lexical form or IRI. */
  readonly value?: string
  /** IRI of the SHACL constraint component, for issues found by a shape. */
  readonly component?: string
  /** IRI of the shape that found it. */
  readonly shape?: string
}
