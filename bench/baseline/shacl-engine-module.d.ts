/** The part of shacl-engine that is used here; it has no types of its own. */
declare module 'shacl-engine' {
  import type { DataFactory, DatasetCore, Term } from '@rdfjs/types'

  interface Result {
    readonly focusNode: { readonly term: Term }
    readonly path?: readonly { readonly predicates: readonly Term[] }[]
    readonly constraintComponent: Term
    readonly severity: Term
  }

  export class Validator {
    constructor(shapes: DatasetCore, options: { readonly factory: DataFactory })
    validate(data: { readonly dataset: DatasetCore }): Promise<{ readonly results: readonly Result[] }>
  }
}
