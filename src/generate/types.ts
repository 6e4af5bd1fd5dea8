import type { ClassDescription, Description, PropertyDescription } from '../model/description.ts'
import { kindsOf } from '../model/kinds-of.ts'
import type { Model, UseModel } from '../model/model.ts'
import { oa, xsd } from '../model/namespaces.ts'
import { frozenLiteral } from './frozen-literal.ts'
import { keyText, refuseTypeNames, sharedTypes, stringText } from './type-names.ts'

/**
 * Writes the TypeScript module of a model: an interface for each class, a union of names for each class of
 * concepts, and the model's tables.
 *
 * @param from module of the types that it does not define, such as `chancery`.
 * @throws ChanceryError `bad-model` if a class has a name that no type can have.
 *
 * ```ts
 * // from: ex:Treaty a owl:Class ; skos:definition "An agreement between states."@en .
 * // \/** An agreement between states. *\/
 * // export interface Treaty { readonly id: RecordId; readonly type: 'Treaty'; … }
 * ```
 */
export function typesModule(description: Description, model: Model, from: string): string {
  refuseTypeNames(model)
  const body = [
    ...description.schemes.map(
      scheme =>
        `${comment('', scheme.definition)}export type ${scheme.term} =${union(scheme.concepts.map(one => one.name))}\n`,
    ),
    ...description.classes.map(one => interfaceOf(one, description, model)),
    `${comment('', 'Any record: a node that can stand on its own in a corpus.')}export type AnyRecord =${
      recordClasses(model)
        .map(name => `\n  | ${name}`)
        .join('') || ' never'
    }\n`,
    `const { freeze } = Object\n\n${comment('', 'Ontology and shapes as tables.')}export const model: Model = ${frozenLiteral(model, 2)}\n`,
  ].join('\n')
  const types = new Set(['Model', ...wordsOfTypes(description, model)])
  const used = sharedTypes.filter(name => types.has(name))
  return `// Generated from ontology and shapes by \`chancery generate\`. Change those, not this.\nimport type { ${used.join(', ')} } from '${from}'\n\n${body}`
}

/** Names of all types that the interfaces mention. */
function wordsOfTypes(description: Description, model: Model): string[] {
  return description.classes.flatMap(one => [
    ...idType(one.term, model).split(' | '),
    ...one.uses.flatMap(({ term }) => typeOf(term, one.term, description, model).split(/\W+/)),
  ])
}

/**
 * What the ids of a class look like. A record that nothing refers to may have any: there is but one dataset, and it
 * needs no folder.
 */
function idType(name: string, model: Model): string {
  const records = recordClasses(model)
  const uses = Object.values(model.classes).flatMap(one => Object.values(one.uses))
  const types = new Set(
    kindsOf(model, name).flatMap(kind => {
      if (!records.includes(kind)) return ['NodeId']
      const above = [kind, ...model.classes[kind]!.ancestors]
      const holding = uses.filter(({ range = '' }) => above.includes(range))
      if (!holding.some(use => !use.nested)) return ['RecordId', 'BareId']
      return holding.some(use => use.nested) ? ['RecordId', 'NodeId'] : ['RecordId']
    }),
  )
  return types.size === 0 ? 'never' : [...types].sort().reverse().join(' | ')
}

/** Concrete classes but those whose nodes are written inside other records. */
export function recordClasses(model: Model): string[] {
  const nestedOnly = (name: string): boolean => {
    const uses = Object.values(model.classes).flatMap(one =>
      Object.values(one.uses).filter(use => use.range === name),
    )
    return uses.some(use => use.nested) && kindsOf(model, name).length === 1
  }
  return kindsOf(model).filter(name => !nestedOnly(name))
}

function interfaceOf(one: ClassDescription, description: Description, model: Model): string {
  const kinds = kindsOf(model, one.term)
  const optional = recordClasses(model).includes(one.term) ? '' : '?'
  const lines = [
    `${comment('  ', 'Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record.')}  readonly id: ${idType(one.term, model)}`,
    `  readonly type${optional}: ${kinds.map(name => `'${name}'`).join(' | ') || 'never'}`,
    ...one.uses.map(({ term }) => propertyOf(term, one, description, model)),
  ]
  const parents = one.parents.map(parent => parentOf(parent, one, description, model))
  const above = parents.length > 0 ? ` extends ${parents.join(', ')}` : ''
  return `${comment('', one.definition || `<${one.iri}>`)}export interface ${one.term}${above} {\n${lines.join('\n')}\n}\n`
}

/** A superclass, without the properties that have another type here: one value where it has many. */
function parentOf(
  parent: string,
  { term: name, uses }: ClassDescription,
  description: Description,
  model: Model,
): string {
  const changed = uses
    .map(use => use.term)
    .filter(term => model.classes[parent]!.uses[term] !== undefined)
    .filter(term => typeOf(term, parent, description, model) !== typeOf(term, name, description, model))
  return changed.length > 0 ? `Omit<${parent}, ${changed.map(stringText).join(' | ')}>` : parent
}

function propertyOf(
  term: string,
  { term: name }: ClassDescription,
  description: Description,
  model: Model,
): string {
  const { definition } = description.properties.find(one => one.term === term)!
  const { min } = model.classes[name]!.uses[term]!
  const type = typeOf(term, name, description, model)
  return `${comment('  ', definition)}  readonly ${keyText(term)}${min > 0 ? '' : '?'}: ${type}`
}

/** The type of a property's values in one class. */
function typeOf(term: string, name: string, description: Description, model: Model): string {
  const property = description.properties.find(one => one.term === term)!
  const use = model.classes[name]!.uses[term]!
  const single = valueType(property, use, model)
  const many = use.max !== 1 && property.kind !== 'language'
  return many ? `readonly ${/[|]/.test(single) ? `(${single})` : single}[]` : single
}

function valueType(property: PropertyDescription, use: UseModel, model: Model): string {
  switch (property.kind) {
    case 'language':
      return 'LanguageMap'
    case 'term':
      return use.range ?? property.scheme!
    case 'literal':
      return literalType(property.datatype!)
    case 'reference': {
      if (use.range === undefined) return 'Iri'
      if (!use.nested) return 'Ref'
      return model.classes[use.range]!.iri === `${oa}SpecificResource` ? `Passage | ${use.range}` : use.range
    }
  }
}

function literalType(datatype: string): string {
  if (datatype === `${xsd}integer`) return 'Integer'
  if (datatype === `${xsd}decimal`) return 'Decimal'
  if (datatype === `${xsd}boolean`) return "'true' | 'false'"
  return 'string'
}

function union(names: readonly string[]): string {
  return names.map(name => `\n  | ${stringText(name)}`).join('')
}

function comment(indent: string, text: string): string {
  return text ? `${indent}/** ${text.replaceAll('*/', '*\\/')} */\n` : ''
}
