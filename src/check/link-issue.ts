import { closest } from '../model/closest.ts'
import type { Issue } from '../model/issue.ts'
import type { OtherRecords } from './other-records.ts'

/** Where a link can lead. */
export interface LinkTargets extends Pick<OtherRecords, 'find' | 'ids'> {
  /** IRI that the ids of the corpus are resolved against. */
  readonly base: string
}

/**
 * A value of the wrong class that is nowhere described is a link to nothing: says that, and guesses the right one.
 * Any other issue stays as it is. None is left of a link to a record that cannot be read.
 */
export function linkIssue(issue: Issue, { base, find, ids }: LinkTargets): Issue | undefined {
  const { code, value } = issue
  if (code !== 'class' || value === undefined) return issue
  const found = find(value)
  if (found) return found.type === undefined ? undefined : issue
  if (!value.startsWith(base)) {
    return {
      ...issue,
      hint: 'Only records of this corpus have a class. Describe it in a record, and refer to that.',
    }
  }
  const id = value.slice(base.length)
  const guess = closest(id, ids())
  return {
    ...issue,
    code: 'no-such-record',
    message: `There is no "${id}" in this corpus. ${issue.message}`,
    hint: guess ? `Did you mean "${guess}"?` : 'Add a record with this id, or correct the reference.',
  }
}
