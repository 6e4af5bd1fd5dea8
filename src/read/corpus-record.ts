import type { Issue, Position } from '../model/issue.ts'
import type { Model } from '../model/model.ts'
import type { RecordNode, RecordPath } from '../model/record.ts'
import type { Entry } from './entry.ts'
import { readRecord } from './read-record.ts'

/** A record of a corpus, with the way back to its place: in its file, or in the data that it was given as. */
export interface CorpusRecord<Place = Position> {
  readonly record: RecordNode
  readonly locate: Entry<Place>['locate']
  /** Path of a node of the record by its id. */
  readonly pathOf: (id: string) => RecordPath | undefined
}

/** The record of an entry, unless it has a fault; its faults become issues with their place. */
export function toRecord<Place extends Partial<Issue>>(
  { data, locate }: Entry<Place>,
  model: Model,
): { readonly record?: CorpusRecord<Place>; readonly issues: readonly Issue[] } {
  const read = readRecord(data, model)
  const { record } = read
  const issues = read.faults.map(
    ({ path, atKey, ...fault }): Issue => ({ ...fault, severity: 'violation', ...locate(path, atKey) }),
  )
  if (!record) return { issues }
  return { record: { record, locate, pathOf: id => read.paths.get(id) }, issues }
}
