/**
 * How the values of a property are written in RDF. A property means the same in every class, so that one
 * JSON-LD context serves all records.
 */
export type ValueKind = 'language' | 'literal' | 'reference' | 'term'

/** A property, as every class that uses it has it in common. */
export interface PropertyModel {
  readonly iri: string
  readonly kind: ValueKind
  /** Datatype IRI of a literal; absent for the other kinds. */
  readonly datatype?: string
  /** Namespace of the concepts that a term names; absent for the other kinds. */
  readonly namespace?: string
  /** True if some class allows more than one value: the context then has the container `@set`. */
  readonly many: boolean
}

/** A property as one class uses it. */
export interface UseModel {
  /** The fewest values; 1 or more makes the property required. */
  readonly min: number
  /** The most values; absent where there is no limit. */
  readonly max?: number
  /** Class that the value must belong to, by its term; for a term, the class of concepts. */
  readonly range?: string
  /** True if the value is a node written inside the record, and not a reference to another record. */
  readonly nested?: boolean
}

/** A class of the ontology. */
export interface ClassModel {
  readonly iri: string
  /** Terms of all superclasses that the model knows. */
  readonly ancestors: readonly string[]
  /** True if no record or node may have this class as its type. */
  readonly abstract?: boolean
  /** Properties by term, those of the superclasses included, in the order in which they are written. */
  readonly uses: Readonly<Record<string, UseModel>>
}

/** A class of concepts: what a record may write for a property whose value is a term. */
export interface SchemeModel {
  readonly iri: string
  readonly namespace: string
  /** Local names of the concepts. */
  readonly names: readonly string[]
}

/**
 * Ontology and shapes, compiled into tables: what every stage knows. Keys are terms of the JSON-LD context,
 * which are the local names of the IRIs. Properties are in the order in which they are written.
 */
export interface Model {
  /** Prefix → namespace, for the namespaces that records use. */
  readonly prefixes: Readonly<Record<string, string>>
  readonly classes: Readonly<Record<string, ClassModel>>
  readonly properties: Readonly<Record<string, PropertyModel>>
  readonly schemes: Readonly<Record<string, SchemeModel>>
}
