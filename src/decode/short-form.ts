import { ChanceryError } from '../model/error.ts'
import { kindsOf } from '../model/kinds-of.ts'
import type { Model, UseModel } from '../model/model.ts'
import { oa } from '../model/namespaces.ts'
import type { RecordNode } from '../model/record.ts'
import type { LanguageMap } from '../model/values.ts'
import { shortPassage } from './short-passage.ts'

/** A record, or a node inside it, as people write it. */
export type ShortNode = { readonly [key: string]: ShortValue }

type ShortValue = string | LanguageMap | ShortNode | readonly (string | ShortNode)[]

/** What the nodes of one record have in common while they are shortened. */
interface Shortening {
  readonly model: Model
  /** Id of the record, which ids of its nodes leave out. */
  readonly record: string
}

/**
 * A record as people write it, the inverse of `readRecord`: ids of its own nodes as `#name`, types left out where
 * there is one only, passages as text, line and quotation, and the text of a passage left out where the nodes
 * around it name it.
 *
 * ```ts
 * shortForm(record, model).evidence   // [{ line: '24', quote: 'Экз.N 4' }]
 * ```
 *
 * @throws ChanceryError `bad-graph` if a property of the record refers to a node that it has to hold.
 */
export function shortForm(record: RecordNode, model: Model): ShortNode {
  const { id, type, ...values } = record
  const text = inheritedText(record, undefined, id)
  return { id, type, ...shortValues(values, record, text, { model, record: id }) }
}

/** The text that passages in a node are cited from if they name none, as the node writes it. */
function inheritedText(node: RecordNode, around: string | undefined, record: string): string | undefined {
  return typeof node['text'] === 'string' ? shortId(node['text'], record) : around
}

function shortId(id: string, record: string): string {
  return id.startsWith(`${record}#`) ? id.slice(record.length) : id
}

function shortValues(
  values: Omit<RecordNode, 'id' | 'type'>,
  node: RecordNode,
  text: string | undefined,
  shortening: Shortening,
): ShortNode {
  const { uses } = shortening.model.classes[node.type]!
  const short = (term: string, value: string | RecordNode): string | ShortNode =>
    typeof value === 'string'
      ? shortText(value, term, node, shortening)
      : shortNode(value, uses[term]!, text, shortening)
  return Object.fromEntries(
    Object.entries(values).map(([term, value]) => {
      if (shortening.model.properties[term]!.kind === 'language') return [term, value as LanguageMap]
      if (Array.isArray(value)) return [term, value.map(one => short(term, one))]
      return [term, short(term, value as string | RecordNode)]
    }),
  )
}

function shortText(value: string, term: string, node: RecordNode, { model, record }: Shortening): string {
  if (model.properties[term]!.kind !== 'reference') return value
  if (model.classes[node.type]!.uses[term]!.nested) {
    throw new ChanceryError(
      'bad-graph',
      `The property "${term}" of ${node.id} leads to ${value}, where a node inside ${record} was expected that has a class and properties. Describe it, or take the statement out.`,
    )
  }
  return shortId(value, record)
}

function shortNode(
  node: RecordNode,
  use: UseModel,
  around: string | undefined,
  shortening: Shortening,
): ShortNode {
  const { model, record } = shortening
  if (model.classes[use.range!]!.iri === `${oa}SpecificResource`) {
    const passage = shortPassage(node, record)
    if (passage) {
      const { text, ...cited } = passage
      return text === around ? cited : { text, ...cited }
    }
    if (node['hasSelector'] === undefined) throw new ChanceryError('bad-graph', noSelector(node))
  }
  const { id, type, ...values } = node
  const text = inheritedText(node, around, record)
  return {
    id: shortId(id, record),
    ...(kindsOf(model, use.range!).length > 1 && { type }),
    ...shortValues(values, node, text, shortening),
  }
}

function noSelector({ id }: RecordNode): string {
  return `The passage ${id} has no oa:hasSelector, which says on what line it stands. Add it, or take the passage out.`
}
