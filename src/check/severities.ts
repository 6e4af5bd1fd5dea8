import type { Issue, Severity } from '../model/issue.ts'
import type { Result } from './result.ts'
import { plainText } from './term-text.ts'
import { severityOf } from './to-issue.ts'

/**
 * How grave the issues of a record are that its results become, without messages and places: one for each, but for
 * those of one value in one place, of which one is kept. `undefined` where nothing but the places could tell.
 *
 * ```ts
 * severitiesOf(results, [])   // ['violation', 'warning']
 * ```
 *
 * @param noDates issues that no shape found, and that become no others
 */
export function severitiesOf(
  results: readonly Result[],
  noDates: readonly Issue[],
): readonly Severity[] | undefined {
  const severities: Severity[] = []
  const seen = new Map<string, string>()
  const isClear = (
    severity: Severity,
    value: string | undefined,
    focus: string | undefined,
    path: string | undefined,
  ): boolean => {
    const about = `${severity} ${focus} ${path}`
    const known = value === undefined ? undefined : seen.get(value)
    if (known !== undefined) return known === about
    if (value !== undefined) seen.set(value, about)
    severities.push(severity)
    return true
  }
  for (const { severity, value, focus, path } of noDates) {
    if (!isClear(severity, value, focus, path)) return undefined
  }
  for (const { severity, value, focus, path } of results) {
    const [valueText, pathText] = [value && plainText(value), path && plainText(path)]
    if (!isClear(severityOf(severity), valueText, plainText(focus), pathText)) return undefined
  }
  return severities
}
