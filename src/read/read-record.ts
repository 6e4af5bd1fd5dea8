import { closest } from '../model/closest.ts'
import { isLocalId } from '../model/iri.ts'
import type { ClassModel, Model, UseModel } from '../model/model.ts'
import { oa } from '../model/namespaces.ts'
import { own } from '../model/own.ts'
import type { RecordNode, RecordPath, RecordValue } from '../model/record.ts'
import { quoted, strayKeyHint } from './quoted.ts'
import { readPassage } from './read-passage.ts'
import { type Faults, type RecordFault, readValue } from './read-value.ts'

/** What reading a record gives: the record, if it could be read at all, and what is wrong with it. */
export interface ReadRecord {
  /** Absent if there is a fault that would make the RDF say something else than was meant. */
  readonly record?: RecordNode
  readonly faults: readonly RecordFault[]
  /** Path of each node by its id, for finding the place of an issue again. */
  readonly paths: ReadonlyMap<string, RecordPath>
}

/** What the nodes of one record have in common while it is read. */
export interface Reading {
  readonly model: Model
  readonly faults: Faults
  readonly paths: Map<string, RecordPath>
  /** Id of the record; ids of its nodes begin with it. */
  readonly record: string
  /** Reads a node inside the record. */
  readonly node: (
    data: unknown,
    use: UseModel,
    path: RecordPath,
    text: string | undefined,
  ) => RecordNode | undefined
}

/**
 * Reads plain data, as YAML or JSON give it, into a record. It fills in what the model knows (the type of a
 * nested node, the record's part of an id), expands passages, puts the keys into the model's order, and
 * reports everything that could not be said in RDF, or would be silently lost there.
 */
export function readRecord(data: unknown, model: Model): ReadRecord {
  const faults: RecordFault[] = []
  const paths = new Map<string, RecordPath>()
  const report: Faults = fault => {
    // What is wrong once for the whole record is met at each of its passages.
    const said = fault.path.length === 0 && faults.some(({ message }) => message === fault.message)
    if (!said) faults.push(fault)
  }
  if (!isObject(data)) {
    report({
      code: 'not-a-record',
      message: `Found ${quoted(data)} where a record was expected.`,
      hint: Array.isArray(data)
        ? 'Write each record without a dash, and a line with --- between two of them.'
        : 'Write keys and values, beginning with "id" and "type".',
      path: [],
    })
    return { faults, paths }
  }
  const record = recordId(data, report)
  const reading: Reading = {
    model,
    faults: report,
    paths,
    record: record ?? '',
    node: (inner, use, path, text) => nestedNode(inner, use, path, text, reading),
  }
  if (record !== undefined) paths.set(record, [])
  const type = typeOf(data, Object.keys(model.classes), [], reading)
  if (record === undefined || type === undefined) return { faults, paths }
  const { '@context': _, ...rest } = data
  const node = readNode(rest, record, type, [], undefined, reading)
  return faults.length > 0 ? { faults, paths } : { record: node, faults, paths }
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

/** True for a key that is missing, or has nothing after it. */
function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

function recordId(data: Record<string, unknown>, report: Faults): string | undefined {
  const { id } = data
  if (isNothing(id)) {
    report({
      code: 'missing-id',
      message: 'The record has no "id".',
      hint: 'Give it one, such as id: person/beria.',
      path: id === undefined ? [] : ['id'],
    })
  } else if (typeof id !== 'string' || !isLocalId(id) || id.includes('#')) {
    report({
      code: 'bad-id',
      message: `The id ${quoted(id)} is not a record's id.`,
      hint: 'Write class/name in lower-case letters, digits and hyphens, such as person/beria.',
      path: ['id'],
    })
  } else return id
  return undefined
}

/** The type of a node: as written, or the only one that its place allows. */
function typeOf(
  data: Record<string, unknown>,
  allowed: readonly string[],
  path: RecordPath,
  { model, faults, record }: Reading,
): string | undefined {
  const concrete = allowed.filter(name => !model.classes[name]!.abstract)
  const { type } = data
  if (type === undefined && concrete.length === 1) return concrete[0]
  if (isNothing(type)) {
    const [folder] = path.length === 0 ? record.split('/') : []
    const named = concrete.find(name => name.toLowerCase() === folder?.replaceAll('-', ''))
    faults({
      code: 'missing-type',
      message: `The ${path.length === 0 ? 'record' : 'node'} has no "type".`,
      hint: named ? `Give it one, such as type: ${named}.` : `Give it one of: ${concrete.join(', ')}.`,
      path: type === undefined ? path : [...path, 'type'],
    })
    return undefined
  }
  if (typeof type === 'string' && concrete.includes(type)) return type
  const guess = typeof type === 'string' ? closest(type, concrete) : undefined
  faults({
    code: 'unknown-type',
    message: `There is no type ${quoted(type)} here.`,
    hint: guess ? `Did you mean "${guess}"?` : `Use one of: ${concrete.join(', ')}.`,
    path: [...path, 'type'],
  })
  return undefined
}

function nestedNode(
  data: unknown,
  use: UseModel,
  path: RecordPath,
  text: string | undefined,
  reading: Reading,
): RecordNode | undefined {
  const { model, faults, paths, record } = reading
  const range = use.range!
  if (!isObject(data)) {
    faults({
      code: 'wrong-value',
      message: `Found ${quoted(data)} where a node of class ${range} was expected.`,
      hint: `Write its keys and values, beginning with id: '#name'.`,
      path,
    })
    return undefined
  }
  if (model.classes[range]!.iri === `${oa}SpecificResource` && data['hasSelector'] === undefined) {
    return readPassage(data, path, text, reading)
  }
  const kinds = Object.keys(model.classes).filter(
    name => name === range || model.classes[name]!.ancestors.includes(range),
  )
  const type = typeOf(data, kinds, path, reading)
  const id = nestedId(data, path, reading)
  if (type === undefined || id === undefined) return undefined
  // A passage's id follows from what it cites, so that citing it twice is no clash.
  const twice = paths.has(id) && !id.includes('#passage-')
  if (twice) {
    faults({
      code: 'duplicate-id',
      message: `The id "${id.slice(record.length)}" stands twice in this record.`,
      hint: 'Give each node an id of its own.',
      path: [...path, 'id'],
    })
  }
  paths.set(id, path)
  const node = readNode(data, id, type, path, text, reading)
  return twice ? undefined : node
}

function nestedId(data: Record<string, unknown>, path: RecordPath, reading: Reading): string | undefined {
  const { id } = data
  if (isNothing(id)) {
    reading.faults({
      code: 'missing-id',
      message: 'The node has no "id".',
      hint: `Give it one of its own within the record, such as id: '#copy-3' (in quotes).`,
      path: id === undefined ? path : [...path, 'id'],
    })
    return undefined
  }
  const full = typeof id === 'string' && id.startsWith('#') ? reading.record + id : id
  if (typeof full === 'string' && full.startsWith(`${reading.record}#`) && isLocalId(full)) return full
  reading.faults({
    code: 'bad-id',
    message: `The id ${quoted(id)} is not that of a node inside ${reading.record}.`,
    hint: `Write a hash and a name of letters, digits and hyphens, such as '#copy-3' (in quotes).`,
    path: [...path, 'id'],
  })
  return undefined
}

function readNode(
  data: Record<string, unknown>,
  id: string,
  type: string,
  path: RecordPath,
  inherited: string | undefined,
  reading: Reading,
): RecordNode {
  const cls = reading.model.classes[type]!
  const text = typeof data['text'] === 'string' ? data['text'] : inherited
  const values = new Map<string, RecordValue>()
  for (const [key, value] of Object.entries(data)) {
    if (key === 'id' || key === 'type') continue
    const use = own(cls.uses, key)
    if (!use) reportUnknownKey(key, value, type, cls, path, reading)
    else {
      const read = readValue(value, key, use, [...path, key], text, reading)
      if (read !== undefined) values.set(key, read)
    }
  }
  const inOrder = Object.keys(cls.uses).filter(key => values.has(key))
  return Object.fromEntries([['id', id], ['type', type], ...inOrder.map(key => [key, values.get(key)!])])
}

function reportUnknownKey(
  key: string,
  value: unknown,
  type: string,
  cls: ClassModel,
  path: RecordPath,
  reading: Reading,
): void {
  const known = ['id', 'type', ...Object.keys(cls.uses)]
  const guess = closest(key, known)
  reading.faults({
    code: 'unknown-key',
    message: `${type} has no key "${key}".`,
    hint: guess ? `Did you mean "${guess}"?` : strayKeyHint(value, `Its keys are: ${known.join(', ')}.`),
    path: [...path, key],
    atKey: true,
  })
}
