import fc from 'fast-check'
import type { RecordNode } from '../../../src/model/record.ts'

type Node = Record<string, unknown>

/** A key of a node within a record. */
interface Place {
  readonly node: Node
  readonly key: string
}

/** What may stand in place of a text, right or wrong. */
const texts = [
  ...[
    '',
    'x',
    '-1',
    '0',
    '7.5',
    'line=1,2',
    'eleven words are one too many for a quotation, so says',
    '1951',
  ],
  ...['elsewhere/person', 'elsewhere/nobody', 'elsewhere/sourcetext', 'https://example.org/elsewhere/person'],
  ...['Figure', 'Time', 'SpecificResource', 'Telegram', 'personal-name', 'dated', 'stated', 'unknown-term'],
]

/** What is done to the values of a key. Anything that can be encoded may come out, also what reading would refuse. */
const damages: readonly ((place: Place, text: string, others: readonly Node[]) => void)[] = [
  ({ node, key }) => {
    if (key !== 'id' && key !== 'type') delete node[key]
  },
  ({ node, key }, text) => {
    const value = node[key]
    if (typeof value === 'string' && key !== 'type' && key !== 'id') node[key] = text
    else if (isTexts(value)) node[key] = { ...value, en: text }
    else if (Array.isArray(value)) node[key] = value.map(one => (typeof one === 'string' ? text : one))
  },
  ({ node, key }) => {
    const value = node[key]
    if (Array.isArray(value)) node[key] = [...value, ...value.slice(0, 1)]
    else if (isTexts(value)) node[key] = { ...value, en: ['twice', 'twice'] }
  },
  ({ node, key }, text) => {
    const value = node[key]
    if (Array.isArray(value) && value.some(one => typeof one === 'string')) node[key] = [...value, text]
    else if (typeof value === 'string' && key !== 'type' && key !== 'id') node[key] = [value, text]
    else if (isTexts(value)) node[key] = { ...value, EN: 'Other', 'en-GB': 'Another' }
  },
  ({ node, key }, _, others) => {
    // Of the same class, so that what is said of the one can be said of the other.
    const same = others.find(other => other !== node && other['type'] === node['type'])
    if (same && key !== 'type') node['id'] = same['id']
  },
]

function isTexts(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('id' in value)
}

function nodesIn(value: unknown): readonly Node[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(nodesIn)
  return 'id' in value ? [value as Node, ...inside] : inside
}

/** The record with up to three things done to its nodes. */
export function damagedNode(record: RecordNode): fc.Arbitrary<RecordNode> {
  const choice = fc.tuple(fc.nat(), fc.nat(damages.length - 1), fc.constantFrom(...texts))
  return fc.array(choice, { maxLength: 3 }).map(choices => {
    const damaged: RecordNode = structuredClone(record)
    for (const [where, what, text] of choices) {
      const nodes = nodesIn(damaged)
      const places = nodes.flatMap(node => Object.keys(node).map(key => ({ node, key })))
      damages[what]!(places[where % places.length]!, text, nodes)
    }
    return damaged
  })
}
