import { closest } from '../model/closest.ts'
import { ChanceryError } from '../model/error.ts'
import { rdf } from '../model/namespaces.ts'
import type { Decoding } from './decoding.ts'
import { shown, shownIri } from './shown.ts'

/**
 * The class of a node, by its term.
 *
 * @param allowed terms of the classes that the node's place allows.
 * @throws ChanceryError `bad-graph` if the node has no class, several, or one that its place does not allow.
 */
export function classOf(iri: string, allowed: readonly string[], decoding: Decoding): string {
  const { subjects, classes, model } = decoding
  const types = subjects.get(iri)!.get(`${rdf}type`) ?? []
  const [first, second] = types
  const iris = allowed.map(term => model.classes[term]!.iri)
  const choice = iris.map(one => shownIri(one, model)).join(', ')
  if (!first) {
    throw new ChanceryError('bad-graph', `<${iri}> has no class. Give it as its rdf:type one of: ${choice}.`)
  }
  if (second) {
    const found = types.map(type => shown(type, model)).join(', ')
    throw new ChanceryError(
      'bad-graph',
      `<${iri}> has ${types.length} classes, ${found}, and can have only one. Keep the narrowest, from which the others follow.`,
    )
  }
  const term = classes.get(first.value)
  if (term !== undefined && allowed.includes(term)) return term
  const guess = closest(first.value, iris)
  const hint = guess ? `Did you mean ${shownIri(guess, model)}?` : `It can be one of: ${choice}.`
  throw new ChanceryError(
    'bad-graph',
    `<${iri}> is of class ${shown(first, model)}, which it cannot be here. ${hint}`,
  )
}
