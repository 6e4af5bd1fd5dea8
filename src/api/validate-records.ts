import { checkEach } from './check-each.ts'
import { checkTogether } from './check-together.ts'
import type { Validation } from './options.ts'
import type { Rules } from './record-at.ts'

/** Checks records that were built in code: they have the issues that files would have, with a path for a line. */
export async function validateRecords<Data>(data: readonly Data[], rules: Rules): Promise<Validation<Data>> {
  const check = rules.shapes.byRecord ? checkEach : checkTogether
  const { faults, issues: found } = await check(data, rules)
  const issues = [...faults, ...found]
  const ok = issues.every(issue => issue.severity !== 'violation')
  return ok ? { ok, records: data, issues } : { ok, issues }
}
