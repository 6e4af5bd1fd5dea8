import { isSame } from '../../model/is-same.ts'
import type { Model } from '../../model/model.ts'
import { isOfPassage, PassageNode } from '../../model/passage-node.ts'
import type { RecordNode, RecordValue } from '../../model/record.ts'
import { type PlannedProperty, planOf } from '../../model/record-plan.ts'
import { typesIn } from '../../model/types-in.ts'
import type { LanguageMap } from '../../model/values.ts'
import { acceptPassage, PASSAGE_STATEMENTS } from './accept-passage.ts'
import type { AcceptBy } from './accept-values.ts'
import { isByClassOnly, shapesOf } from './check-targets.ts'
import { type ClassRules, classRules } from './class-rules.ts'
import type { TestText } from './demand.ts'
import type { RecordChecker } from './record-checker.ts'

/** What records are accepted by, beside the shapes. */
export interface AcceptOptions {
  readonly model: Model
  readonly base: string
  /** Whether what has this id in another record is an instance of a class. */
  readonly leadsTo: (id: string, superclass: string) => boolean
  /** What is asked of the literals of a property beside the shapes; a test that is sure only of what it accepts. */
  readonly test: (property: PlannedProperty) => TestText | undefined
}

/**
 * Makes what accepts records that conform, by a look at their keys and values: the number of a record's statements if
 * it conforms for certain, or `undefined`, after which the checker decides, for what is wrong, rare, or asked of a
 * graph only. Most records are right, and most of what shapes ask holds for all that a key can have.
 *
 * ```ts
 * const accept = recordAcceptor(checker, { model, base, leadsTo, test })
 * const statements = accept(record) ?? (feed(record), checker.graph.size)
 * ```
 */
export function recordAcceptor(
  { terms, targets, classes, elsewhere }: RecordChecker,
  { model, base, leadsTo: leadsToOther, test }: AcceptOptions,
): (record: RecordNode) => number | undefined {
  // A node that the background describes, too, would be judged by a part of its statements.
  if (!targets.every(isByClassOnly) || terms.hasIriUnder(base)) return () => undefined
  const plan = planOf(model)
  const isNode = (type: string, superclass: number): boolean =>
    classes.isA(terms.iri(plan.classes.get(type)!.iri), superclass)

  let record: RecordNode
  let statements = 0
  // A passage that is written out may have the ids of nodes of another that is not.
  let written = false
  let expanded = false
  let described = new Map<string, RecordNode>()
  let own: ReadonlyMap<string, string> | undefined
  // Most links lead where the one before them led: to the text.
  let lastId = ''
  let lastClass = -1
  const leadsTo = (id: string, superclass: number): boolean => {
    if (id === lastId && superclass === lastClass) return true
    if (id.startsWith(record.id)) own ??= typesIn(record, model)
    const type = own?.get(id)
    if (type !== undefined) return isNode(type, superclass)
    if (!leadsToOther(id, terms.textOf(superclass))) return false
    lastId = id
    lastClass = superclass
    return true
  }
  const isConcept = (iri: string, superclass: number): boolean => elsewhere(terms.iri(iri), superclass)
  const by: AcceptBy = { model, base, terms, isNode, isConcept, leadsTo, test }

  const rules = new Map<string, ClassRules | undefined>()
  const rulesOf = (name: string): ClassRules | undefined => {
    const known = rules.get(name)
    if (known || rules.has(name)) return known
    const type = plan.classes.get(name)
    const made = type && classRules(shapesOf([terms.iri(type.iri)], targets, classes), type, by)
    rules.set(name, made)
    return made
  }

  const acceptNode = (node: RecordNode): boolean => {
    const rules = rulesOf(node.type)
    if (!rules || node.id.includes(':')) return false
    written ||= isOfPassage(node.id)
    described.set(node.id, node)
    statements++
    let required = 0
    for (const term in node) {
      if (term === 'id' || term === 'type') continue
      const rule = rules.keys.get(term)
      if (!rule) continue
      const value = node[term]!
      if (!rule.accepts(value, node)) return false
      if (rule.required) required++
      if (!acceptInside(value, rule.property)) return false
    }
    if (required < rules.required) return false
    for (const accepts of rules.whole) if (!accepts(node)) return false
    return true
  }
  /** Counts the statements that values make, and goes on to the nodes among them. */
  const acceptInside = (value: RecordValue, { kind }: PlannedProperty): boolean => {
    if (typeof value === 'string') {
      statements++
      return true
    }
    if (kind === 'language') {
      for (const texts of Object.values(value as LanguageMap))
        statements += typeof texts === 'string' ? 1 : texts.length
      return true
    }
    if (!Array.isArray(value)) {
      statements++
      return acceptOnce(value as RecordNode)
    }
    statements += value.length
    for (const one of value) if (typeof one !== 'string' && !acceptOnce(one)) return false
    return true
  }
  const acceptPassageAtOnce = acceptPassage(rulesOf)
  /** A passage that is cited twice is one; any other node is described once. */
  const acceptOnce = (node: RecordNode): boolean => {
    const before = described.get(node.id)
    if (before !== undefined) return plan.classes.get(node.type)!.passage && isSame(node, before)
    if (!acceptPassageAtOnce || !(node instanceof PassageNode)) return acceptNode(node)
    described.set(node.id, node)
    expanded = true
    statements += PASSAGE_STATEMENTS
    return acceptPassageAtOnce(node)
  }

  return next => {
    record = next
    statements = 0
    own = undefined
    lastClass = -1
    // A new one: what is left of one that is cleared is as slow to fill again.
    described = new Map()
    expanded = false
    written = false
    const isAccepted = acceptNode(record) && !(expanded && written)
    return isAccepted ? statements : undefined
  }
}
