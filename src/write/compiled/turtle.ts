import type { Model } from '../../model/model.ts'
import { isOfPassage } from '../../model/passage-node.ts'
import { perBase } from '../../model/per-base.ts'
import type { RecordNode } from '../../model/record.ts'
import { type PlannedProperty, planOf } from '../../model/record-plan.ts'
import { type RecordVisitor, walkRecord } from '../../model/walk-record.ts'
import { writeBlocks } from '../turtle/blocks.ts'
import { openContext } from '../turtle/context.ts'
import { printRow } from '../turtle/layout.ts'
import { readNamespaces } from '../turtle/namespaces.ts'
import { quotedByLines } from '../turtle/quoted.ts'
import { writeHeader } from '../turtle/turtle.ts'
import { turtleOptions } from '../turtle-options.ts'
import { mergedGraph } from './merged-graph.ts'
import { hasPassages, type PassageText, passageText } from './passage-text.ts'
import { openTokens } from './tokens.ts'
import { turtleTerms } from './turtle-terms.ts'

/** Writes records of one model as Turtle, without quads between: the same bytes as by way of them. */
export interface RecordTurtle {
  /** `@base` and all the prefixes, used or not, for a document that is written in parts. */
  readonly header: string
  /**
   * The blocks of a record, with an empty line before each.
   *
   * @throws ChanceryError `bad-iri`, `bad-term`
   */
  readonly blocks: (record: RecordNode) => string
  /**
   * A whole document, with the prefixes that it uses.
   *
   * @throws ChanceryError `bad-iri`, `bad-term`
   */
  readonly document: (records: readonly RecordNode[]) => string
}

/**
 * Makes the Turtle writer of a model: what all records have in common is written once, and then only copied.
 *
 * ```ts
 * const { header, blocks } = turtleOf(model, 'https://example.org/')
 * sink.write(header)
 * for (const record of records) sink.write(blocks(record))
 * ```
 *
 * @throws ChanceryError `bad-iri` for the base
 */
export const turtleOf: (model: Model, base: string) => RecordTurtle = perBase(compileTurtle)

function compileTurtle(model: Model, base: string): RecordTurtle {
  const plan = planOf(model)
  const namespaces = readNamespaces(model.prefixes)
  const context = openContext(namespaces, base, turtleOptions(model, base).rank)
  const tokens = openTokens(context)
  const terms = turtleTerms(model, base, context, tokens)

  let text = ''
  let nodes = 0
  let subjects = new Set<string>()
  let isFilledIn = false
  // A passage that is written out node by node may have the ids of nodes of another that is not.
  let isWrittenOut = false
  let passage: PassageText | undefined
  const writeRow = (property: PlannedProperty, objects: readonly string[]): void => {
    if (objects.length === 0) return
    const predicate = terms.predicate(property)
    text += ` ;\n  ${objects.length === 1 ? `${predicate} ${objects[0]}` : printRow({ predicate, objects }, 2)}`
  }
  const starts = plan.properties.map(({ iri }) => ` ;\n  ${tokens.of(iri).text} `)
  const writeValue = (property: PlannedProperty, value: string | RecordNode): void => {
    terms.predicate(property)
    text += starts[property.number]! + terms.object(property, value)
  }
  const visitor: RecordVisitor = {
    begin(id, type) {
      const short = terms.isShort(id)
      const subject = short ? `<${id}>` : terms.subject(id)
      subjects.add(short ? id : bare(subject))
      isWrittenOut ||= isOfPassage(id)
      nodes++
      text += `\n${subject}\n  a ${terms.type(type)}`
    },
    texts: (property, texts) => writeRow(property, terms.texts(texts)),
    value: writeValue,
    values(property, values) {
      if (values.length === 1) writeValue(property, values[0]!)
      else writeRow(property, terms.objects(property, values))
    },
    end() {
      text += ' .\n'
    },
    passage({ id, hasSource, hasSelector }) {
      if (!passage || !terms.isShort(id) || !terms.isShort(hasSource)) return false
      const { id: selector, value, refinedBy } = hasSelector
      isFilledIn = true
      subjects.add(id)
      nodes++
      const [lines, quote] = [quotedByLines(value), quotedByLines(refinedBy.exact)]
      text += passage(id, selector, refinedBy.id, hasSource, lines, quote)
      return true
    },
  }
  const blocksOf = (records: readonly RecordNode[]): string => {
    text = ''
    nodes = 0
    isFilledIn = false
    isWrittenOut = false
    // A new one each time: a set that is cleared keeps what it held alive until all memory is gone through.
    subjects = new Set()
    for (const record of records) walkRecord(record, plan, visitor)
    const isOnce = subjects.size === nodes && !(isFilledIn && isWrittenOut)
    return isOnce ? text : writeBlocks(mergedGraph(records, plan, terms), context)
  }
  const passagePrefixes = new Set<string>()
  if (hasPassages(plan)) {
    passage = passageText(one => blocksOf([one]))
    for (const { prefix } of namespaces) if (tokens.isUsed(prefix)) passagePrefixes.add(prefix)
  }

  return Object.freeze({
    header: writeHeader(namespaces, base),
    blocks: (record: RecordNode) => blocksOf([record]),
    document(records: readonly RecordNode[]): string {
      tokens.reset()
      const blocks = blocksOf(records)
      if (blocks === '') return ''
      const used = namespaces.filter(
        ({ prefix }) => tokens.isUsed(prefix) || (isFilledIn && passagePrefixes.has(prefix)),
      )
      return writeHeader(used, base) + blocks
    },
  })
}

/** A subject without the brackets that a short id has not. */
function bare(subject: string): string {
  return subject.startsWith('<') ? subject.slice(1, -1) : subject
}
