import type { UseModel, ValueKind } from './model.ts'
import type { LanguageMap } from './values.ts'

/** A property shape of one class: what it says of the values, and the words it says it in. */
export interface UseDescription extends UseModel {
  readonly term: string
  readonly message?: string
}

/** A class as ontology and shapes describe it. `uses` are its own; those of its superclasses are not repeated. */
export interface ClassDescription {
  readonly term: string
  readonly iri: string
  readonly definition: string
  readonly abstract: boolean
  /** Terms of the direct superclasses that are described too. */
  readonly parents: readonly string[]
  /** What the ontology calls it, by language. */
  readonly labels?: LanguageMap
  /** IRIs of the direct superclasses in other vocabularies. */
  readonly foreign?: readonly string[]
  readonly uses: readonly UseDescription[]
}

/** A property as ontology and shapes describe it. */
export interface PropertyDescription {
  readonly term: string
  readonly iri: string
  readonly definition: string
  /** What the ontology calls it, by language. */
  readonly labels?: LanguageMap
  readonly kind: ValueKind
  readonly datatype?: string
  /** Term of the class of concepts, for a property whose value is a term. */
  readonly scheme?: string
}

/** A class of concepts with its concepts, in the order of the file. */
export interface SchemeDescription {
  readonly term: string
  readonly iri: string
  readonly definition: string
  readonly concepts: readonly { readonly iri: string; readonly name: string; readonly definition: string }[]
}

/** Everything that types, context, editor schema and the model's tables are made from. */
export interface Description {
  readonly classes: readonly ClassDescription[]
  readonly properties: readonly PropertyDescription[]
  readonly schemes: readonly SchemeDescription[]
}
