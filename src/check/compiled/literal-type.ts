import { comparableReader, type ReadComparable } from '../comparable.ts'
import { lexicalTest } from '../lexical-form.ts'

/** What literals of one datatype, or in one language, have in common. */
export interface LiteralType {
  readonly datatype: string
  /** The number that a term table gives the datatype: the type's own, if it has no language. */
  readonly number: number
  /** In lower case, the value space of language tags (RDF 1.1 §3.3); empty where there is none. */
  readonly language: string
  /** `ltr` or `rtl` (RDF 1.2); empty where there is none. */
  readonly direction: string
  /** The test of lexical forms; absent where every form is well-formed. */
  readonly test?: (lexical: string) => boolean
  /** Reads values for comparison; absent where they compare with nothing. */
  readonly read?: ReadComparable
  /** The ids of the literals of this type that stay, by lexical form. */
  readonly ids: Map<string, number>
  /** The ids of those that last only until the table forgets. */
  readonly passing: Map<string, number>
}

/** A type without literals. */
export function literalType(
  type: Pick<LiteralType, 'datatype' | 'direction' | 'language' | 'number'>,
): LiteralType {
  const test = lexicalTest(type.datatype)
  const read = type.language === '' ? comparableReader(type.datatype) : undefined
  return { ...type, ...(test && { test }), ...(read && { read }), ids: new Map(), passing: new Map() }
}

/** A type with the literals of another: what is added to one, the other does not see. */
export function copyLiteralType(type: LiteralType): LiteralType {
  return { ...type, ids: new Map(type.ids), passing: new Map(type.passing) }
}
