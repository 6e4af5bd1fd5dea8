import { PassageNode } from './passage-node.ts'
import type { RecordNode, RecordValue } from './record.ts'
import type { PlannedClass, PlannedProperty, RecordPlan } from './record-plan.ts'
import type { LanguageMap } from './values.ts'

/**
 * What is made of a record's nodes, one after the other: Turtle, N-Quads, quads. For each node `begin`, then the
 * properties that it has, then `end`.
 */
export interface RecordVisitor {
  readonly begin: (id: string, type: PlannedClass) => void
  readonly texts: (property: PlannedProperty, texts: LanguageMap) => void
  readonly value: (property: PlannedProperty, value: string | RecordNode) => void
  /** Any number of values, even none. */
  readonly values: (property: PlannedProperty, values: readonly (string | RecordNode)[]) => void
  readonly end: () => void
  /** Does with a passage at once what is done with its nodes; false if it is to be gone through like others. */
  readonly passage?: (passage: PassageNode) => boolean
}

/**
 * Visits a record, its properties in the order in which it has them, then the nodes inside it in their order, and the
 * passages that they cite at the end, where they do not come between what people read. A passage cited twice is visited
 * once.
 */
export function walkRecord(record: RecordNode, plan: RecordPlan, visitor: RecordVisitor): void {
  const passages = new Map<string, RecordNode>()
  walkNode(record, plan, visitor, passages)
  for (const passage of passages.values()) {
    if (passage instanceof PassageNode && visitor.passage?.(passage)) continue
    walkNode(passage, plan, visitor, passages)
  }
}

function walkNode(
  node: RecordNode,
  plan: RecordPlan,
  visitor: RecordVisitor,
  passages: Map<string, RecordNode>,
): void {
  const type = plan.classes.get(node.type)!
  let inside: RecordNode[] | undefined
  visitor.begin(node.id, type)
  for (const term in node) {
    if (term === 'id' || term === 'type') continue
    const property = type.uses.get(term)
    if (property === undefined) continue
    const value = node[term]!
    if (property.kind === 'language') visitor.texts(property, value as LanguageMap)
    else if (typeof value === 'string') visitor.value(property, value)
    else if (isList(value)) {
      visitor.values(property, value)
      for (const one of value) {
        if (typeof one === 'string') continue
        inside ??= []
        inside.push(one)
      }
    } else {
      visitor.value(property, value as RecordNode)
      inside ??= []
      inside.push(value as RecordNode)
    }
  }
  visitor.end()
  if (!inside) return
  for (const one of inside) {
    if (plan.classes.get(one.type)!.passage) passages.set(one.id, one)
    else walkNode(one, plan, visitor, passages)
  }
}

function isList(value: RecordValue): value is readonly (string | RecordNode)[] {
  return Array.isArray(value)
}
