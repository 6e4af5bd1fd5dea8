import { isLocalId } from '../model/iri.ts'
import type { Model } from '../model/model.ts'
import type { RecordNode, RecordPath } from '../model/record.ts'
import { type TypeTable, tablesOf } from './class-tables.ts'
import { isObject } from './is-object.ts'
import { isNothing, quoted } from './quoted.ts'
import { readNestedNode, readNode } from './read-node.ts'
import { readType } from './read-type.ts'
import { type Reading, type RecordFault, report } from './reading.ts'

/** What reading a record gives: the record, if it could be read at all, and what is wrong with it. */
export interface ReadRecord {
  /** Absent if there is a fault that would make the RDF say something else than was meant. */
  readonly record?: RecordNode
  readonly faults: readonly RecordFault[]
  /**
   * Path of each node by its id, for finding the place of an issue again. Found out when first asked for, since
   * most records have no issue; the data must not have been changed by then.
   */
  readonly paths: ReadonlyMap<string, RecordPath>
}

/**
 * Reads plain data, as YAML or JSON give it, into a record. It fills in what the model knows (the type of a
 * nested node, the record's part of an id), expands passages, puts the keys into the model's order, and
 * reports everything that could not be said in RDF, or would be silently lost there.
 *
 * ```ts
 * readRecord({ id: 'person/beria', type: 'Person', prefLabel: { en: 'Beria' } }, model)
 * // { record: { id: 'person/beria', … }, faults: [], paths: Map(1) { 'person/beria' => [] } }
 * ```
 */
export function readRecord(data: unknown, model: Model): ReadRecord {
  const types = tablesOf(model)
  const faults: RecordFault[] = []
  const record = read(data, types, faults)
  return new Result(record && faults.length === 0 ? record : undefined, faults, data, types)
}

/** A class for its getter: one in an object literal would cost more than reading does, for each record. */
class Result implements ReadRecord {
  declare readonly record?: RecordNode
  readonly faults: readonly RecordFault[]
  readonly #data: unknown
  readonly #types: TypeTable
  #paths: ReadonlyMap<string, RecordPath> | undefined

  constructor(
    record: RecordNode | undefined,
    faults: readonly RecordFault[],
    data: unknown,
    types: TypeTable,
  ) {
    if (record) this.record = record
    this.faults = faults
    this.#data = data
    this.#types = types
  }

  get paths(): ReadonlyMap<string, RecordPath> {
    this.#paths ??= pathsOf(this.#data, this.#types)
    return this.#paths
  }
}

function pathsOf(data: unknown, types: TypeTable): ReadonlyMap<string, RecordPath> {
  const paths = new Map<string, RecordPath>()
  read(data, types, [], paths)
  return paths
}

function read(
  data: unknown,
  types: TypeTable,
  faults: RecordFault[],
  paths?: Map<string, RecordPath>,
): RecordNode | undefined {
  const id = isObject(data) && isRecordId(data['id']) ? data['id'] : ''
  const reading: Reading = {
    prefix: `${id}#`,
    faults,
    ids: new Set(),
    steps: [],
    paths,
    node: readNestedNode,
  }
  if (!isObject(data)) {
    return report(reading, {
      code: 'not-a-record',
      message: `Found ${quoted(data)} where a record was expected.`,
      hint: Array.isArray(data)
        ? 'Write each record without a dash, and a line with --- between two of them.'
        : 'Write keys and values, beginning with "id" and "type".',
    })
  }
  if (id === '') reportId(data['id'], reading)
  else paths?.set(id, [])
  const type = readType(data, types, reading)
  return id === '' || type === undefined ? undefined : readNode(data, id, type, undefined, reading)
}

function isRecordId(id: unknown): id is string {
  return typeof id === 'string' && isLocalId(id) && !id.includes('#')
}

function reportId(id: unknown, reading: Reading): void {
  if (isNothing(id)) {
    const hint = 'Give it one, such as id: person/beria.'
    const fault = { code: 'missing-id', message: 'The record has no "id".', hint } as const
    report(reading, fault, ...(id === undefined ? [] : ['id']))
  } else {
    const fault = {
      code: 'bad-id',
      message: `The id ${quoted(id)} is not a record's id.`,
      hint: 'Write class/name in lower-case letters, digits and hyphens, such as person/beria.',
    } as const
    report(reading, fault, 'id')
  }
}
