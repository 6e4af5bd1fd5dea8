import { passageNode, type WholePassage } from '../evidence/passage.ts'
import { isLocalId } from '../model/iri.ts'
import { isSame } from '../model/is-same.ts'
import type { RecordNode, RecordValue } from '../model/record.ts'
import type { Integer } from '../model/values.ts'

/**
 * The passage that a node is the expanded form of, the inverse of `passageNode`. `undefined` if the node differs
 * from that form in anything, so that nothing is lost with it.
 */
export function shortPassage(node: RecordNode, record: string): WholePassage | undefined {
  const { hasSource: text, hasSelector: selector } = node
  if (typeof text !== 'string' || !isLocalId(text) || !isNode(selector)) return undefined
  const { value, refinedBy } = selector
  if (typeof value !== 'string' || !isNode(refinedBy)) return undefined
  const line = /^line=\d+,([1-9]\d*)$/.exec(value)?.[1]
  const quote = refinedBy['exact']
  if (line === undefined || typeof quote !== 'string' || quote.trim() === '') return undefined
  const passage = { text, line: line as Integer, quote }
  return isSame(node, passageNode(passage, record)) ? passage : undefined
}

function isNode(value: RecordValue | undefined): value is RecordNode {
  return typeof value === 'object' && 'id' in value
}
