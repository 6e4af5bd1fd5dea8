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

/** What became of an entry: a record, or what is wrong with it. */
export interface ReadEntry<Place = Position> {
  /** Absent if there is a fault. */
  readonly record?: CorpusRecord<Place>
  /** How many faults there are. All are violations. */
  readonly faults: number
  /** The faults as issues. Their places are found when they are asked for. */
  readonly issues: () => readonly Issue[]
}

/** The record of an entry, unless it has a fault. */
export function toRecord<Place extends Partial<Issue>>(
  { data, locate }: Entry<Place>,
  model: Model,
): ReadEntry<Place> {
  const read = readRecord(data, model)
  const { record, faults } = read
  if (record) return { record: { record, locate, pathOf: id => read.paths.get(id) }, faults: 0, issues: none }
  const issues = (): Issue[] =>
    faults.map(({ path, atKey, ...fault }) => ({ ...fault, severity: 'violation', ...locate(path, atKey) }))
  return { faults: faults.length, issues }
}

const none = (): readonly Issue[] => []
