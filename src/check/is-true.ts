import type { Term } from '@rdfjs/types'

/** Whether a parameter is `true`. Its other form, `"1"^^xsd:boolean`, is not: so the W3C suite has it. */
export function isTrue(parameter: Term | undefined): boolean {
  return parameter?.value === 'true'
}
