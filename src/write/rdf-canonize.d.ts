/** The part of rdf-canonize 5 that is used here; the package has no types of its own. */
declare module 'rdf-canonize' {
  import type { Quad } from '@rdfjs/types'

  /** The dataset's canonical N-Quads. Duplicates must be gone; fails when the work exceeds the factor. */
  export function canonize(
    quads: readonly Quad[],
    options: { readonly algorithm: 'RDFC-1.0'; readonly maxWorkFactor?: number },
  ): Promise<string>
}
