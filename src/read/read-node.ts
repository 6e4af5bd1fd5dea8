import { closest } from '../model/closest.ts'
import { isLocalId, isNodeName } from '../model/iri.ts'
import { isOfPassage } from '../model/passage-node.ts'
import type { RecordNode, RecordValue } from '../model/record.ts'
import type { ClassTable, KeyTable } from './class-tables.ts'
import { isObject } from './is-object.ts'
import { isNothing, quoted, strayKeyHint } from './quoted.ts'
import { readPassage } from './read-passage.ts'
import { readType } from './read-type.ts'
import { readValue } from './read-value.ts'
import { type Reading, report } from './reading.ts'

/** Reads a node inside a record: one with an id and type of its own, or a passage. */
export function readNestedNode(
  data: unknown,
  { range, nested, passages }: KeyTable,
  text: string | undefined,
  reading: Reading,
): RecordNode | undefined {
  if (!isObject(data)) {
    return report(reading, {
      code: 'wrong-value',
      message: `Found ${quoted(data)} where a node of class ${range} was expected.`,
      hint: `Write its keys and values, beginning with id: '#name'.`,
    })
  }
  if (passages && data['hasSelector'] === undefined) return readPassage(data, text, reading)
  const type = readType(data, nested!, reading)
  const id = readNodeId(data, reading)
  if (type === undefined || id === undefined) return undefined
  // A passage's id follows from what it cites, so that citing it twice is no clash.
  const twice = reading.ids.has(id) && !isOfPassage(id)
  if (twice) {
    const fault = {
      code: 'duplicate-id',
      message: `The id "${id.slice(reading.prefix.length - 1)}" stands twice in this record.`,
      hint: 'Give each node an id of its own.',
    } as const
    report(reading, fault, 'id')
  }
  reading.ids.add(id)
  reading.paths?.set(id, [...reading.steps])
  const node = readNode(data, id, type, text, reading)
  return twice ? undefined : node
}

function readNodeId({ id }: Record<string, unknown>, reading: Reading): string | undefined {
  const { prefix } = reading
  if (isNothing(id)) {
    const fault = {
      code: 'missing-id',
      message: 'The node has no "id".',
      hint: `Give it one of its own within the record, such as id: '#copy-3' (in quotes).`,
    } as const
    return report(reading, fault, ...(id === undefined ? [] : ['id']))
  }
  const full = fullId(id, prefix)
  if (full !== undefined) return full
  const fault = {
    code: 'bad-id',
    message: `The id ${quoted(id)} is not that of a node inside ${prefix.slice(0, -1)}.`,
    hint: `Write a hash and a name of letters, digits and hyphens, such as '#copy-3' (in quotes).`,
  } as const
  return report(reading, fault, 'id')
}

/** The id of a node with the record's before it; `undefined` if it is none, or the record has none. */
function fullId(id: unknown, prefix: string): string | undefined {
  if (typeof id !== 'string') return undefined
  if (id.startsWith('#')) return prefix !== '#' && isNodeName(id) ? prefix + id.slice(1) : undefined
  return id.startsWith(prefix) && isLocalId(id) ? id : undefined
}

/** Reads the keys of a node whose id and type are known, and puts them into the model's order. */
export function readNode(
  data: Record<string, unknown>,
  id: string,
  { type, keys }: ClassTable,
  inherited: string | undefined,
  reading: Reading,
): RecordNode {
  const text = typeof data['text'] === 'string' ? data['text'] : inherited
  const node: Record<string, RecordValue> = { id, type }
  let place = -1
  let inOrder = true
  for (const name of Object.keys(data)) {
    if (name === 'id' || name === 'type') continue
    const key = keys.get(name)
    reading.steps.push(name)
    const value = key
      ? readValue(data[name], key, text, reading)
      : reportUnknownKey(name, data[name], type, keys, reading)
    reading.steps.pop()
    if (!key || value === undefined) continue
    node[name] = value
    inOrder &&= key.place > place
    place = key.place
  }
  return (inOrder ? node : ordered(node, keys)) as RecordNode
}

function ordered(
  node: Readonly<Record<string, RecordValue>>,
  keys: ReadonlyMap<string, KeyTable>,
): Record<string, RecordValue> {
  const result: Record<string, RecordValue> = { id: node['id']!, type: node['type']! }
  for (const key of keys.keys()) {
    const value = node[key]
    if (value !== undefined) result[key] = value
  }
  return result
}

function reportUnknownKey(
  name: string,
  value: unknown,
  type: string,
  keys: ReadonlyMap<string, KeyTable>,
  reading: Reading,
): undefined {
  // A record may name its context; what it says is known.
  if (name === '@context' && reading.steps.length === 1) return undefined
  const known = ['id', 'type', ...keys.keys()]
  const guess = closest(name, known)
  return report(reading, {
    code: 'unknown-key',
    message: `${type} has no key "${name}".`,
    hint: guess ? `Did you mean "${guess}"?` : strayKeyHint(value, `Its keys are: ${known.join(', ')}.`),
    atKey: true,
  })
}
