import type { Term } from '@rdfjs/types'
import { compactIri } from '../model/iri.ts'
import type { Model } from '../model/model.ts'
import { xsd } from '../model/namespaces.ts'

/** Longest part of a literal that a message shows. */
const longest = 60

/** A term as a message shows it: as Turtle has it under the prefixes of the model, and short. */
export function shown(term: Term, model: Model): string {
  switch (term.termType) {
    case 'NamedNode':
      return shownIri(term.value, model)
    case 'BlankNode':
      return `_:${term.value}`
    case 'Literal': {
      const { value, language, direction, datatype } = term
      const text = JSON.stringify(value.length > longest ? `${value.slice(0, longest - 1)}…` : value)
      if (language) return `${text}@${language}${direction ? `--${direction}` : ''}`
      return datatype.value === `${xsd}string` ? text : `${text}^^${shownIri(datatype.value, model)}`
    }
    case 'Quad':
      return `<<( ${shown(term.subject, model)} ${shown(term.predicate, model)} ${shown(term.object, model)} )>>`
    default:
      return `?${term.value}`
  }
}

/** An IRI as a message shows it: by its prefix, or in angle brackets. */
export function shownIri(iri: string, { prefixes }: Model): string {
  const compact = compactIri(iri, prefixes)
  return compact === iri ? `<${iri}>` : compact
}
