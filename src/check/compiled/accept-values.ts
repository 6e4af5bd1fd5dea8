import { resolveIri } from '../../model/iri.ts'
import type { Model } from '../../model/model.ts'
import { rdf } from '../../model/namespaces.ts'
import type { RecordNode, RecordValue } from '../../model/record.ts'
import type { PlannedProperty } from '../../model/record-plan.ts'
import { remember } from '../../model/remember.ts'
import type { LanguageMap } from '../../model/values.ts'
import { compareValues } from '../comparable.ts'
import type { Demand, JudgeTerms, TestText } from './demand.ts'
import type { LiteralType } from './literal-type.ts'
import type { TermTable } from './term-table.ts'

/** What values are judged by, beside what is asked of them. */
export interface AcceptBy {
  readonly model: Model
  readonly base: string
  readonly terms: TermTable
  /** Whether a node of the record in hand is an instance of a class, by the name of its own. */
  readonly isNode: (type: string, superclass: number) => boolean
  /** Whether a concept is an instance of a class, by its IRI. */
  readonly isConcept: (iri: string, superclass: number) => boolean
  /** Whether what a local id leads to is an instance of a class. */
  readonly leadsTo: (id: string, superclass: number) => boolean
  /** What is asked of the literals of a property beside the shapes. */
  readonly test: (property: PlannedProperty) => TestText | undefined
}

/** Accepts the values that a node has for one key; what it does not accept may be right all the same. */
export type AcceptValues = (value: RecordValue, node: RecordNode) => boolean

type AcceptOne = (value: string | RecordNode) => boolean

/** The demands of one kind. */
type Of<Kind extends Demand['of']> = Extract<Demand, { of: Kind }>

/** So many texts are compared with each other; of more, a set is made. */
const FEW = 8

/**
 * Makes what accepts the values of a property of which so much is asked: what holds for all that a record can have
 * there is found out once, and only the rest is asked of each value. Gives `undefined` if there is a demand that
 * cannot be answered so.
 *
 * @param termOf the key of a predicate, for what is asked of the order of two
 */
export function acceptValues(
  property: PlannedProperty,
  demands: readonly Demand[],
  termOf: (predicate: number) => string | undefined,
  by: AcceptBy,
): AcceptValues | undefined {
  const all = <Kind extends Demand['of']>(kind: Kind): Of<Kind>[] =>
    demands.filter((demand): demand is Of<Kind> => demand.of === kind)
  if (all('shapes').length > 0) return undefined
  const counts = all('count')
  const fits = (count: number): boolean => counts.every(({ accepts }) => accepts(count))
  const judges = all('each').map(({ judge }) => judge)
  const classes = all('class').map(({ superclass }) => superclass)
  if (property.kind === 'language')
    return classes.length + all('order').length > 0
      ? undefined
      : acceptTexts(judges, fits, all('languages').length > 0, by)

  const ordered = all('order').map(demand => acceptOrder(property, demand, termOf, by))
  if (ordered.includes(undefined)) return undefined
  const one = acceptOne(property, judges, classes, by)
  const single = fits(1)
  const acceptAll = (values: readonly (string | RecordNode)[]): boolean => {
    const isOne = values.length === 1
    if (isOne ? !single : !fits(values.length)) return false
    for (const value of values) if (!one(value)) return false
    return isOne || isEachOnce(values, by)
  }
  const accept = (value: RecordValue): boolean =>
    Array.isArray(value) ? acceptAll(value) : single && one(value as string | RecordNode)
  return ordered.length === 0
    ? accept
    : (value, node) => accept(value) && ordered.every(isOrdered => isOrdered!(value, node))
}

/** Texts in languages, each of them `once` or several times. */
function acceptTexts(
  judges: readonly JudgeTerms[],
  fits: (count: number) => boolean,
  once: boolean,
  { terms }: AcceptBy,
): AcceptValues {
  const passesIn = remember((tag: string): TestText => {
    const type = terms.literalTypeAt(terms.literalType(`${rdf}langString`, tag))
    const tests = testsOfType(judges, type)
    return tests ? text => tests.every(test => test(text)) : () => false
  })
  return value => {
    const texts = value as LanguageMap
    const tags = Object.keys(texts)
    let count = 0
    for (const tag of tags) {
      const given = texts[tag]!
      const test = passesIn(tag)
      if (typeof given === 'string') {
        if (!test(given)) return false
        count++
        continue
      }
      if ((once && given.length > 1) || !given.every(test) || !areDifferent(given)) return false
      count += given.length
    }
    // Tags that differ in case are one language.
    return fits(count) && (tags.length < 2 || areDifferent(tags.map(tag => tag.toLowerCase())))
  }
}

function acceptOne(
  property: PlannedProperty,
  judges: readonly JudgeTerms[],
  classes: readonly number[],
  by: AcceptBy,
): AcceptOne {
  const { kind, datatype = '' } = property
  const type = kind === 'literal' ? by.terms.literalTypeAt(by.terms.literalType(datatype)) : undefined
  const known = testsOfType(judges, type)
  const more = kind === 'literal' && by.test(property)
  const tests = known && (more ? [...known, more] : known)
  if (!tests || (kind === 'literal' && classes.length > 0)) return () => false
  const passes = (text: string): boolean => {
    for (const test of tests) if (!test(text)) return false
    return true
  }
  if (kind === 'literal') return value => typeof value === 'string' && passes(value)
  if (kind === 'term') return acceptConcepts(property, passes, classes, by)
  // The verdict is the same for all nodes of a class.
  const isNode = remember((type: string) => classes.every(superclass => by.isNode(type, superclass)))
  const { model, base } = by
  return value => {
    const id = typeof value === 'string' ? value : value.id
    if (tests.length > 0 && !passes(resolveIri(id, base, model.prefixes))) return false
    if (typeof value !== 'string') return isNode(value.type)
    for (const superclass of classes) if (id.includes(':') || !by.leadsTo(id, superclass)) return false
    return true
  }
}

/** The verdict about a concept is always the same. */
function acceptConcepts(
  { namespace }: PlannedProperty,
  passes: TestText,
  classes: readonly number[],
  { model, isConcept }: AcceptBy,
): AcceptOne {
  const accepted = new Set<string>()
  for (const scheme of Object.values(model.schemes)) {
    if (scheme.namespace !== namespace) continue
    for (const name of scheme.names) {
      const iri = namespace + name
      if (passes(iri) && classes.every(superclass => isConcept(iri, superclass))) accepted.add(name)
    }
  }
  return value => typeof value === 'string' && accepted.has(value)
}

/** One value against one of another key. */
function acceptOrder(
  { datatype = '' }: PlannedProperty,
  { other, accepts }: Of<'order'>,
  termOf: (predicate: number) => string | undefined,
  { model, terms }: AcceptBy,
): AcceptValues | undefined {
  const term = termOf(other)
  if (term === undefined) return undefined
  const reader = (one: string | undefined): LiteralType['read'] =>
    one === undefined ? undefined : terms.literalTypeAt(terms.literalType(one))?.read
  const [read, readOther] = [reader(datatype), reader(model.properties[term]?.datatype)]
  return (value, node) => {
    const against = node[term]
    if (against === undefined) return true
    if (typeof value !== 'string' || typeof against !== 'string') return false
    const [first, second] = [read?.(value), readOther?.(against)]
    const order = first && second && compareValues(first, second)
    return order !== undefined && accepts(order)
  }
}

/** What is left to be asked of the text of each term of a type; `undefined` if no term of the type will do. */
function testsOfType(
  judges: readonly JudgeTerms[],
  type: LiteralType | undefined,
): readonly TestText[] | undefined {
  const verdicts = judges.map(judge => judge(type))
  return verdicts.includes(false) ? undefined : verdicts.filter(verdict => typeof verdict === 'function')
}

/** Whether no value is there twice, be it under another spelling of its IRI. */
function isEachOnce(values: readonly (string | RecordNode)[], { base, model }: AcceptBy): boolean {
  const ids = values.map(value => (typeof value === 'string' ? value : value.id))
  return areDifferent(
    ids.some(id => id.includes(':')) ? ids.map(id => resolveIri(id, base, model.prefixes)) : ids,
  )
}

function areDifferent(texts: readonly string[]): boolean {
  if (texts.length > FEW) return new Set(texts).size === texts.length
  return texts.every((text, index) => texts.indexOf(text, index + 1) < 0)
}
