import { closest } from '../model/closest.ts'
import { ChanceryError } from '../model/error.ts'
import type { Model } from '../model/model.ts'
import { rdf } from '../model/namespaces.ts'
import type { Decoding } from './decoding.ts'
import { shown, shownIri } from './shown.ts'

/** The most classes that a message names. */
const mostNamed = 10

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
  if (!first) {
    throw new ChanceryError(
      'bad-graph',
      `<${iri}> has no class. Give it an rdf:type: ${choice(allowed, model)}.`,
    )
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
  const hint = term === undefined ? guessed(first.value, allowed, model) : narrower(term, allowed, model)
  throw new ChanceryError(
    'bad-graph',
    `<${iri}> is of class ${shown(first, model)}, which it cannot be here. ${hint ?? `Expected ${choice(allowed, model)}.`}`,
  )
}

function guessed(iri: string, allowed: readonly string[], model: Model): string | undefined {
  const guess = closest(
    iri,
    allowed.map(term => model.classes[term]!.iri),
  )
  return guess && `Did you mean ${shownIri(guess, model)}?`
}

/** A class that is too wide, as an abstract one is, has narrower ones. */
function narrower(term: string, allowed: readonly string[], model: Model): string | undefined {
  const below = allowed.filter(one => model.classes[one]!.ancestors.includes(term))
  return below.length > 0 ? `Expected ${choice(below, model)}.` : undefined
}

function choice(allowed: readonly string[], model: Model): string {
  if (allowed.length > mostNamed) return 'a class of the ontology'
  return allowed.map(term => shownIri(model.classes[term]!.iri, model)).join(' or ')
}
