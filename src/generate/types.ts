import type { ClassDescription, Description, PropertyDescription } from '../model/describe.ts'
import type { Model, UseModel } from '../model/model.ts'
import { oa, xsd } from '../model/namespaces.ts'

/**
 * Writes the TypeScript module of a model: an interface for each class, a union of names for each class of
 * concepts, and the model's tables.
 *
 * @param from module of the types that it does not define, such as `chancery`.
 *
 * ```ts
 * // from: ex:Treaty a owl:Class ; skos:definition "An agreement between states."@en .
 * // \/** An agreement between states. *\/
 * // export interface Treaty { readonly id: Iri; readonly type: 'Treaty'; … }
 * ```
 */
export function typesModule(description: Description, model: Model, from: string): string {
  const body = [
    ...description.schemes.map(
      scheme =>
        `${comment('', scheme.definition)}export type ${scheme.term} =${union(scheme.concepts.map(one => one.name))}\n`,
    ),
    ...description.classes.map(one => interfaceOf(one, description, model)),
    `${comment('', 'Any record: a node that can stand on its own in a corpus.')}export type AnyRecord =${recordClasses(
      model,
    )
      .map(name => `\n  | ${name}`)
      .join('')}\n`,
    `${comment('', 'Ontology and shapes as tables.')}export const model: Model = ${JSON.stringify(model, null, 1)}\n`,
  ].join('\n')
  const shared = ['Decimal', 'Integer', 'Iri', 'LanguageMap', 'Model', 'Passage']
  const used = shared.filter(name => new RegExp(`\\b${name}\\b`).test(body))
  return `// Generated from ontology and shapes by \`chancery generate\`. Change those, not this.\nimport type { ${used.join(', ')} } from '${from}'\n\n${body}`
}

/** Concrete classes but those whose nodes are written inside other records. */
export function recordClasses(model: Model): string[] {
  const nestedOnly = (name: string): boolean => {
    const uses = Object.values(model.classes).flatMap(one =>
      Object.values(one.uses).filter(use => use.range === name),
    )
    return uses.some(use => use.nested) && kindsOf(name, model).length === 1
  }
  return Object.keys(model.classes).filter(name => !model.classes[name]!.abstract && !nestedOnly(name))
}

/** The class and those below it that a node may have as its type. */
export function kindsOf(name: string, model: Model): string[] {
  return Object.entries(model.classes)
    .filter(([term, one]) => !one.abstract && (term === name || one.ancestors.includes(name)))
    .map(([term]) => term)
}

function interfaceOf(one: ClassDescription, description: Description, model: Model): string {
  const kinds = kindsOf(one.term, model)
  const optional = recordClasses(model).includes(one.term) ? '' : '?'
  const lines = [
    `${comment('  ', 'IRI, absolute or relative to the base of the corpus; `#name` within the record.')}  readonly id: Iri`,
    `  readonly type${optional}: ${kinds.map(name => `'${name}'`).join(' | ')}`,
    ...one.uses.map(({ term }) => propertyOf(term, model.classes[one.term]!.uses[term]!, description, model)),
  ]
  const parents = one.parents.length > 0 ? ` extends ${one.parents.join(', ')}` : ''
  return `${comment('', one.definition || `<${one.iri}>`)}export interface ${one.term}${parents} {\n${lines.join('\n')}\n}\n`
}

function propertyOf(term: string, use: UseModel, description: Description, model: Model): string {
  const property = description.properties.find(one => one.term === term)!
  const single = valueType(property, use, model)
  const many = use.max !== 1 && property.kind !== 'language'
  const type = many ? `readonly ${/[|]/.test(single) ? `(${single})` : single}[]` : single
  return `${comment('  ', property.definition)}  readonly ${term}${use.min > 0 ? '' : '?'}: ${type}`
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
      if (!use.nested || use.range === undefined) return 'Iri'
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
  return names.map(name => `\n  | '${name}'`).join('')
}

function comment(indent: string, text: string): string {
  return text ? `${indent}/** ${text.replaceAll('*/', '*\\/')} */\n` : ''
}
