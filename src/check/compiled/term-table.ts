import type { Comparable } from '../comparable.ts'
import { copyLiteralType, type LiteralType, literalType } from './literal-type.ts'
import { grown } from './typed-array.ts'

/** The type of a term that is an IRI. The types of literals begin at `FIRST_LITERAL_TYPE`. */
export const IRI = 0
/** The type of a blank node. */
export const BLANK = 1
/** The type of a term of any other kind: a triple of RDF 1.2. */
const OTHER = 2
/** The type of every literal is this or more. */
export const FIRST_LITERAL_TYPE = 3

/**
 * Terms as small integers, each term under one id. Terms come in as text, without RDF/JS objects.
 *
 * A table has two levels. What it held at the last `keep()` stays; what came after goes with `forget()`, and its
 * ids are given out again. So one table serves an endless stream of records in bounded memory.
 *
 * ```ts
 * const terms = new TermTable()
 * const text = terms.literalType('http://www.w3.org/2001/XMLSchema#string')
 * terms.literal('Stalin', text) === terms.literal('Stalin', text)   // true
 * ```
 */
export class TermTable {
  /** How many terms there are; all ids are below it. */
  size = 0
  #kept = 0
  #keptTypes = FIRST_LITERAL_TYPE
  #texts: string[] = []
  #types: Int32Array = new Int32Array(256)
  #literalTypes: LiteralType[] = []
  #typesByDatatype = new Map<string, number>()
  #typesByLanguage = new Map<string, number>()
  #iris = new Map<string, number>()
  #passingIris = new Map<string, number>()
  #blanks = new Map<string, number>()
  #others = new Map<string, number>()

  /** The id of an IRI. */
  iri(text: string): number {
    return this.#iris.get(text) ?? this.#passingIris.get(text) ?? this.#add(text, IRI, this.#passingIris)
  }

  /** The id of an IRI of which the caller knows that it is not there, and which will not be asked for by its text. */
  newIri(text: string): number {
    return this.#append(text, IRI)
  }

  /** Whether there is an IRI that begins so. */
  hasIriUnder(start: string): boolean {
    return [this.#iris, this.#passingIris].some(iris => [...iris.keys()].some(iri => iri.startsWith(start)))
  }

  /** The id of a blank node, by its label. */
  blank(label: string): number {
    return this.#blanks.get(label) ?? this.#add(label, BLANK, this.#blanks)
  }

  /** The id of a term of another kind, by a text that is its alone. */
  other(text: string): number {
    return this.#others.get(text) ?? this.#add(text, OTHER, this.#others)
  }

  /** The id of a literal, by its lexical form and the number of its type. */
  literal(lexical: string, type: number): number {
    const { ids, passing } = this.#literalTypes[type - FIRST_LITERAL_TYPE]!
    return ids.get(lexical) ?? passing.get(lexical) ?? this.#add(lexical, type, passing)
  }

  /**
   * An id for a literal, where it does not matter whether the same literal has another one: that of the kept one,
   * or a new one, which is not found again by its lexical form.
   */
  newLiteral(lexical: string, type: number): number {
    const { ids } = this.#literalTypes[type - FIRST_LITERAL_TYPE]!
    return (ids.size > 0 ? ids.get(lexical) : undefined) ?? this.#append(lexical, type)
  }

  /** The number of a datatype, or of a language: `literalType(rdf + 'langString', 'ru')`. */
  literalType(datatype: string, language = '', direction = ''): number {
    if (language === '') return this.#typesByDatatype.get(datatype) ?? this.#addDatatype(datatype)
    const tag = direction === '' ? language : `${language}--${direction}`
    return this.#typesByLanguage.get(tag) ?? this.#addLanguage(tag, datatype, language, direction)
  }

  /** `IRI`, `BLANK`, `OTHER`, or the number of the literal's type. */
  typeOf(id: number): number {
    return this.#types[id]!
  }

  /** The IRI, the lexical form, or the blank node's label. */
  textOf(id: number): string {
    return this.#texts[id]!
  }

  /** Datatype and language of a literal; `undefined` for another term. */
  literalTypeOf(id: number): LiteralType | undefined {
    return this.literalTypeAt(this.#types[id]!)
  }

  /** What has the number of a literal type; `undefined` for the numbers of other types. */
  literalTypeAt(number: number): LiteralType | undefined {
    return this.#literalTypes[number - FIRST_LITERAL_TYPE]
  }

  /** A literal's value for comparison; `undefined` when it compares with nothing. */
  valueOf(id: number): Comparable | undefined {
    return this.literalTypeOf(id)?.read?.(this.#texts[id]!)
  }

  /** How many terms `forget()` would drop. */
  get passing(): number {
    return this.size - this.#kept
  }

  /** Makes the terms that are there stay. */
  keep(): void {
    move(this.#passingIris, this.#iris)
    for (const { ids, passing } of this.#literalTypes) move(passing, ids)
    this.#kept = this.size
    this.#keptTypes = this.#literalTypes.length + FIRST_LITERAL_TYPE
  }

  /** Drops the terms that came since the last `keep()`. */
  forget(): void {
    this.#texts.length = this.#kept
    this.size = this.#kept
    this.#literalTypes.length = this.#keptTypes - FIRST_LITERAL_TYPE
    this.#passingIris.clear()
    for (const { passing } of this.#literalTypes) if (passing.size > 0) passing.clear()
    dropFrom(this.#typesByDatatype, this.#keptTypes)
    dropFrom(this.#typesByLanguage, this.#keptTypes)
    dropFrom(this.#blanks, this.#kept)
    dropFrom(this.#others, this.#kept)
  }

  /** A table with the same terms under the same ids: what one adds, the other does not see. */
  copy(): TermTable {
    const copy = new TermTable()
    copy.size = this.size
    copy.#texts = [...this.#texts]
    copy.#types = this.#types.slice()
    copy.#literalTypes = this.#literalTypes.map(copyLiteralType)
    copy.#typesByDatatype = new Map(this.#typesByDatatype)
    copy.#typesByLanguage = new Map(this.#typesByLanguage)
    copy.#iris = new Map(this.#iris)
    copy.#passingIris = new Map(this.#passingIris)
    copy.#blanks = new Map(this.#blanks)
    copy.#others = new Map(this.#others)
    copy.keep()
    return copy
  }

  #add(text: string, type: number, ids: Map<string, number>): number {
    const id = this.#append(text, type)
    ids.set(text, id)
    return id
  }

  #append(text: string, type: number): number {
    const id = this.size++
    if (id === this.#types.length) this.#types = grown(this.#types)
    this.#texts.push(text)
    this.#types[id] = type
    return id
  }

  #addDatatype(datatype: string): number {
    const number = this.#literalTypes.length + FIRST_LITERAL_TYPE
    this.#literalTypes.push(literalType({ datatype, language: '', direction: '', number }))
    this.#typesByDatatype.set(datatype, number)
    return number
  }

  /** Tags that differ in case are one language. */
  #addLanguage(tag: string, datatype: string, spelled: string, direction: string): number {
    const lowerCase = tag.toLowerCase()
    const known = this.#typesByLanguage.get(lowerCase)
    if (known === undefined) {
      const number = this.literalType(datatype)
      this.#literalTypes.push(literalType({ datatype, language: spelled.toLowerCase(), direction, number }))
    }
    const type = known ?? this.#literalTypes.length - 1 + FIRST_LITERAL_TYPE
    this.#typesByLanguage.set(lowerCase, type).set(tag, type)
    return type
  }
}

function move(from: Map<string, number>, to: Map<string, number>): void {
  for (const [text, id] of from) to.set(text, id)
  from.clear()
}

function dropFrom(ids: Map<string, number>, first: number): void {
  for (const [text, id] of ids) if (id >= first) ids.delete(text)
}
