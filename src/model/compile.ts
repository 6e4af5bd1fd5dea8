import { narrow } from './describe.ts'
import type { ClassDescription, Description, UseDescription } from './description.ts'
import { ChanceryError } from './error.ts'
import type { ClassModel, Model, PropertyModel, SchemeModel, UseModel } from './model.ts'

/**
 * Turns a description into the model's tables: inherited properties are copied down, so that no stage has
 * to climb the class tree.
 *
 * @param prefixes prefix → namespace, as the ontology's files declare them; those that records do not need are
 * left out, and those that they cannot use, since they are empty or have the name of a key or class.
 * @throws ChanceryError `bad-model` if the concepts of one class are in several namespaces.
 */
export function compileModel(description: Description, prefixes: Readonly<Record<string, string>>): Model {
  const byTerm = new Map(description.classes.map(one => [one.term, one]))
  const order = description.properties.map(property => property.term)
  const schemes: Record<string, SchemeModel> = {}
  for (const { term, iri, concepts } of description.schemes) {
    const namespaces = new Set(concepts.map(concept => concept.iri.slice(0, -concept.name.length)))
    const [namespace, other] = namespaces
    if (namespace === undefined || other !== undefined) {
      throw new ChanceryError(
        'bad-model',
        `The concepts of ${term} are in several namespaces (${[...namespaces].join(', ')}). Put them into one, so that a record can write their local names.`,
      )
    }
    schemes[term] = { iri, namespace, names: concepts.map(concept => concept.name) }
  }
  const classes: Record<string, ClassModel> = {}
  for (const one of description.classes) {
    const ancestors = ancestorsOf(one, byTerm)
    const uses = usesOf([...ancestors.toReversed().map(term => byTerm.get(term)!), one])
    classes[one.term] = {
      iri: one.iri,
      ancestors,
      ...(one.abstract && { abstract: true }),
      uses: Object.fromEntries(order.filter(term => uses.has(term)).map(term => [term, uses.get(term)!])),
    }
  }
  const properties: Record<string, PropertyModel> = {}
  for (const { term, iri, kind, datatype, scheme } of description.properties) {
    properties[term] = {
      iri,
      kind,
      ...(datatype !== undefined && { datatype }),
      ...(scheme !== undefined && { namespace: schemes[scheme]!.namespace }),
      many: Object.values(classes).some(({ uses }) => uses[term] && uses[term].max !== 1),
    }
  }
  refuseMixedNamespaces(classes, properties, schemes)
  const iris = [
    ...Object.values(classes).map(one => one.iri),
    ...Object.values(properties).flatMap(one => [one.iri, one.datatype ?? '', one.namespace ?? '']),
  ]
  const taken = ['', 'id', 'type', ...Object.keys(classes), ...Object.keys(properties)]
  const used = Object.entries(prefixes).filter(
    ([prefix, namespace]) => !taken.includes(prefix) && iris.some(iri => iri.startsWith(namespace)),
  )
  return {
    prefixes: Object.fromEntries(used.sort(([a], [b]) => (a < b ? -1 : 1))),
    classes,
    properties,
    schemes,
  }
}

/** Terms of all described superclasses, nearest first. */
function ancestorsOf(one: ClassDescription, byTerm: ReadonlyMap<string, ClassDescription>): string[] {
  const found = new Set(one.parents)
  for (const parent of found) for (const next of byTerm.get(parent)?.parents ?? []) found.add(next)
  return [...found]
}

function usesOf(chain: readonly ClassDescription[]): Map<string, UseModel> {
  const uses = new Map<string, UseModel>()
  for (const { uses: own } of chain)
    for (const { term, message: _, ...use } of own as readonly UseDescription[]) {
      const before = uses.get(term)
      uses.set(term, before ? narrow<UseModel>(before, use) : use)
    }
  return uses
}

/** One property-scoped `@vocab` has to serve all classes. */
function refuseMixedNamespaces(
  classes: Readonly<Record<string, ClassModel>>,
  properties: Readonly<Record<string, PropertyModel>>,
  schemes: Readonly<Record<string, SchemeModel>>,
): void {
  for (const [name, { uses }] of Object.entries(classes))
    for (const [term, { range }] of Object.entries(uses)) {
      const expected = properties[term]!.namespace
      const found = schemes[range ?? '']?.namespace
      if (expected === undefined || found === undefined || found === expected) continue
      throw new ChanceryError(
        'bad-model',
        `The property "${term}" takes concepts from ${expected}, but in class ${name} from ${found}. Put the concepts of one property into one namespace.`,
      )
    }
}
