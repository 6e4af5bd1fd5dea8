import type { IssueCode } from '../model/issue.ts'
import type { RecordNode, RecordPath } from '../model/record.ts'
import type { KeyTable } from './class-tables.ts'

/** Something in a record that cannot be taken as it stands, and where. */
export interface RecordFault {
  readonly code: IssueCode
  readonly message: string
  readonly hint: string
  readonly path: RecordPath
  /** True if the key is at fault, and not its value. */
  readonly atKey?: boolean
}

/** What the nodes of one record have in common while it is read. */
export interface Reading {
  /** Id of the record, and a hash: ids of its nodes begin with it. */
  readonly prefix: string
  readonly faults: RecordFault[]
  /** Ids of nodes so far. */
  readonly ids: Set<string>
  /** The keys and indices that lead to what is being read. */
  readonly steps: (string | number)[]
  /** Where the nodes stand; only kept if that is what the record is read for. */
  readonly paths: Map<string, RecordPath> | undefined
  /** Reads a node inside the record. */
  readonly node: NodeReader
}

/** Reads the node that a key holds; `text` is the one that its passages are from if nothing else is said. */
type NodeReader = (
  data: unknown,
  key: KeyTable,
  text: string | undefined,
  reading: Reading,
) => RecordNode | undefined

/**
 * Reports a fault of what is being read. What is wrong once for the whole record is met at each of its passages,
 * and said once.
 *
 * @param at the steps from there to what is at fault
 */
export function report(
  { faults, steps }: Reading,
  fault: Omit<RecordFault, 'path'>,
  ...at: RecordPath
): undefined {
  const path = [...steps, ...at]
  const said = path.length === 0 && faults.some(({ message }) => message === fault.message)
  if (!said) faults.push({ ...fault, path })
}

/** Reports a fault of the record as a whole. */
export function reportOfRecord(reading: Reading, fault: Omit<RecordFault, 'path'>): undefined {
  report({ ...reading, steps: [] }, fault)
}
