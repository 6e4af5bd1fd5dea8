import { ChanceryError } from '../model/error.ts'
import type { Model } from '../model/model.ts'
import type { RecordNode } from '../model/record.ts'
import { isObject } from '../read/is-object.ts'
import { readRecord } from '../read/read-record.ts'
import type { RecordFault } from '../read/reading.ts'

/**
 * Reads a record that is to be written.
 *
 * @param number its place among the records, from 0, if there are several
 * @throws ChanceryError `bad-record`, which names the record and the place in it
 */
export function readData(data: unknown, model: Model, number?: number): RecordNode {
  const { record, faults } = readRecord(data, model)
  if (record) return record
  const text = `${nameOf(data, number)} cannot be written: ${faultText(faults[0]!)}`
  throw new ChanceryError('bad-record', text)
}

function nameOf(data: unknown, number: number | undefined): string {
  const id = isObject(data) && typeof data['id'] === 'string' ? `"${data['id']}"` : ''
  if (number === undefined) return id === '' ? 'The record' : `The record ${id}`
  return id === '' ? `Record ${number}` : `Record ${number}, ${id},`
}

/** Reads records as they come, one at a time. */
export async function* readEach(
  records: Iterable<unknown> | AsyncIterable<unknown>,
  model: Model,
): AsyncGenerator<RecordNode, void, undefined> {
  let number = 0
  for await (const data of records) yield readData(data, model, number++)
}

/** What is wrong, where, and what to do. */
export function faultText({ message, path, hint }: RecordFault): string {
  const where = path.length > 0 ? ` (at ${path.join('.')})` : ''
  return `${message}${where} ${hint}`
}
