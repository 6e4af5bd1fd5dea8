import type fc from 'fast-check'
import { passageNode } from '../../src/evidence/passage.ts'
import { model } from '../../src/model/generated.ts'
import { isLocalId } from '../../src/model/iri.ts'
import type { RecordNode } from '../../src/model/record.ts'
import type { Integer } from '../../src/model/values.ts'
import { arbitraryRecord } from '../encode/arbitrary-record.ts'
import { asGraphHasIt } from './as-graph-has-it.ts'

/** Any record that people could have written, as it is once read: nodes where nodes are meant, and passages. */
export const readableRecord: fc.Arbitrary<RecordNode> = arbitraryRecord
  .map(record => readable(record, record.id))
  .map(record => asGraphHasIt(record, 'https://example.org/'))

function readable({ id, type, ...values }: RecordNode, record: string): RecordNode {
  const { uses } = model.classes[type]!
  const kept = new Map(Object.entries(values))
  for (const [term, value] of kept) {
    const { nested, range, max } = uses[term]!
    if (!nested) continue
    const nodes = [value].flat().filter(one => typeof one !== 'string') as RecordNode[]
    const inside = nodes.map(node => (range === 'SpecificResource' ? passage : readable)(node, record))
    if (inside.length === 0) kept.delete(term)
    else kept.set(term, max === 1 ? inside[0]! : inside)
  }
  return { id, type, ...Object.fromEntries(kept) }
}

/** Passages of any text; the node's own number makes each a different one. */
function passage({ id, hasSource }: RecordNode, record: string): RecordNode {
  const text = typeof hasSource === 'string' && isLocalId(hasSource) ? hasSource : 'text/1'
  const number = /\d+$/.exec(id)![0]
  return passageNode({ text, line: `${BigInt(number) + 1n}` as Integer, quote: `words ${number}` }, record)
}
