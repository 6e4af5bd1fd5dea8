import { compactIri } from './iri.ts'
import type { Model, PropertyModel } from './model.ts'

/** A JSON-LD 1.1 context, as plain JSON. */
export type Context = Readonly<Record<string, unknown>>

/**
 * The JSON-LD context of a model: aliases for `@id` and `@type`, prefixes, and for each property how its
 * values are coerced (JSON-LD 1.1 §4.1). Terms of concept schemes are coerced by a property-scoped `@vocab`
 * (§4.1.3), so that `"kind": "cable"` is an IRI and a misspelt key still is an error.
 *
 * ```ts
 * contextOf(model).title   // { '@id': 'dcterms:title', '@container': '@language' }
 * contextOf(model).copy    // { '@id': 'ch:copy', '@type': '@id', '@container': '@set' }
 * ```
 */
export function contextOf(model: Model): Context {
  const compact = (iri: string): string => compactIri(iri, model.prefixes)
  const context: Record<string, unknown> = { '@version': 1.1, id: '@id', type: '@type' }
  for (const [prefix, namespace] of Object.entries(model.prefixes)) {
    // A namespace that ends in none of these is no prefix unless it says so (JSON-LD 1.1 §4.1.5).
    context[prefix] = /[:/?#[\]@]$/.test(namespace) ? namespace : { '@id': namespace, '@prefix': true }
  }
  for (const [term, { iri, abstract }] of Object.entries(model.classes)) {
    if (!abstract) context[term] = compact(iri)
  }
  for (const [term, property] of Object.entries(model.properties)) {
    context[term] = { '@id': compact(property.iri), ...coercionOf(property, compact) }
  }
  for (const term of Object.keys(model.properties)) addConcepts(term, context, model, compact)
  return context
}

/**
 * The scoped context of a property whose values are terms. A concept that is called as a key or a class is, such
 * as the role "addressee", has to be named there, or the key would be meant.
 */
function addConcepts(
  term: string,
  context: Record<string, unknown>,
  model: Model,
  compact: (iri: string) => string,
): void {
  const { namespace } = model.properties[term]!
  if (namespace === undefined) return
  const ranges = new Set(Object.values(model.classes).flatMap(one => one.uses[term]?.range ?? []))
  const names = [...ranges].flatMap(range => model.schemes[range]?.names ?? [])
  const clashes = names
    .filter(name => Object.hasOwn(context, name))
    .map(name => [name, compact(namespace + name)])
  const scoped = { '@vocab': namespace, ...Object.fromEntries(clashes) }
  context[term] = { ...(context[term] as object), '@context': scoped }
}

function coercionOf(property: PropertyModel, compact: (iri: string) => string): Record<string, unknown> {
  const set = property.many ? { '@container': '@set' } : {}
  switch (property.kind) {
    case 'language':
      return { '@container': '@language' }
    case 'literal':
      return { '@type': compact(property.datatype!), ...set }
    case 'reference':
      return { '@type': '@id', ...set }
    case 'term':
      return { '@type': '@vocab', ...set }
  }
}
