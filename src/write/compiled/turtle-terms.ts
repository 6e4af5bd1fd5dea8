import { isLocalId, resolveIri } from '../../model/iri.ts'
import type { Model } from '../../model/model.ts'
import type { RecordNode } from '../../model/record.ts'
import { type PlannedClass, type PlannedProperty, planOf } from '../../model/record-plan.ts'
import { remember } from '../../model/remember.ts'
import type { LanguageMap } from '../../model/values.ts'
import type { TurtleContext } from '../turtle/context.ts'
import { literalSuffix, shorthand } from '../turtle/literal.ts'
import { quotedByLines } from '../turtle/quoted.ts'
import { rdf } from '../turtle/rdf.ts'
import { keepsLocalIds } from './local-ids.ts'
import { textWithLanguage } from './text-with-language.ts'
import { type Tokens, written } from './tokens.ts'

/** What records are made of, as Turtle. Prefixes are noted as used where something is written with them. */
export interface TurtleTerms {
  readonly type: (type: PlannedClass) => string
  readonly predicate: (property: PlannedProperty) => string
  /** Whether an id is written as it is, so that another id is another node. */
  readonly isShort: (id: string) => boolean
  readonly subject: (id: string) => string
  readonly object: (property: PlannedProperty, value: string | RecordNode) => string
  /** The objects that several values give, each once, since a statement can be made but once. */
  readonly objects: (property: PlannedProperty, values: readonly (string | RecordNode)[]) => readonly string[]
  readonly texts: (texts: LanguageMap) => readonly string[]
}

/** Makes ready what can be known before there is a record: of one model under one base. */
export function turtleTerms(model: Model, base: string, context: TurtleContext, tokens: Tokens): TurtleTerms {
  const plan = planOf(model)
  const keeps = keepsLocalIds(base, context)
  const resolve = (id: string): string => resolveIri(id, base, model.prefixes)
  const token = remember((id: string) => tokens.of(resolve(id)))
  const isShort = (id: string): boolean => keeps && isLocalId(id)
  const subject = (id: string): string => (isShort(id) ? `<${id}>` : written(token(id)))
  const referred = remember((id: string) => (resolve(id) === rdf.nil ? tokens.nil : token(id)))
  const reference = (id: string): string => (isShort(id) ? `<${id}>` : written(referred(id)))
  const writers = plan.properties.map(property => writerOf(property, reference, tokens))
  const types = Array.from(plan.classes.values(), ({ iri }) => tokens.of(iri))
  const predicates = plan.properties.map(({ iri }) => tokens.of(iri))
  const object = ({ number }: PlannedProperty, value: string | RecordNode): string =>
    typeof value === 'string' ? writers[number]!(value) : reference(value.id)
  return Object.freeze({
    type: ({ number }: PlannedClass) => written(types[number]!),
    predicate: ({ number }: PlannedProperty) => written(predicates[number]!),
    isShort,
    subject,
    object,
    objects: (property: PlannedProperty, values: readonly (string | RecordNode)[]) =>
      once(values.map(value => object(property, value))),
    texts: textsOf,
  })
}

/** Writes the values of a property: literals, terms or references. */
function writerOf(
  { kind, datatype = '', namespace }: PlannedProperty,
  reference: (id: string) => string,
  tokens: Tokens,
): (value: string) => string {
  if (kind === 'term') {
    const concept = remember((name: string) => tokens.of(namespace + name))
    return name => written(concept(name))
  }
  if (kind !== 'literal') return reference
  const short = shorthand.get(datatype)
  const type = tokens.of(datatype)
  const suffix = literalSuffix({ value: '', language: '', datatype: { value: datatype } }, () => type.text)
  return value => {
    if (short?.test(value)) return value
    if (suffix !== '') written(type)
    return quotedByLines(value) + suffix
  }
}

function textsOf(texts: LanguageMap): readonly string[] {
  const found: string[] = []
  for (const tag in texts) {
    const text = texts[tag]!
    if (typeof text === 'string') found.push(textWithLanguage(text, tag, quotedByLines))
    else for (const one of text) found.push(textWithLanguage(one, tag, quotedByLines))
  }
  return once(found)
}

function once(objects: readonly string[]): readonly string[] {
  if (objects.length < 2 || (objects.length === 2 && objects[0] !== objects[1])) return objects
  return [...new Set(objects)]
}
