import { readFileSync } from 'node:fs'
import type { Explained } from '../check/compiled/explain.ts'
import type { Issue } from '../model/issue.ts'
import type { VerifyReport } from '../node-api.ts'
import type { Assembled } from '../pipeline/assembly.ts'
import type { BuildReport } from '../pipeline/build-corpus.ts'
import type { BuiltShard } from '../pipeline/build-shard.ts'
import type { IssueCounts } from '../pipeline/issue-log.ts'
import { inThousands } from './in-thousands.ts'
import { printIssues } from './print-issues.ts'
import type { Terminal } from './terminal.ts'

/** What a build is reported with. */
export interface BuildContext {
  readonly json: boolean
  readonly out: string
  readonly seconds: number
}

/** Prints what a check found. */
export function reportCheck(report: Assembled, json: boolean, { stdout, stderr }: Terminal): void {
  if (json) {
    writeJson(report, stdout)
    return
  }
  stderr.write(print(report.issues))
  const { records, statements } = report
  stdout.write(`${plural(records, 'record')}, ${plural(statements, 'statement')}: ${summary(report)}\n`)
}

/** Prints which engine evaluates which constraint, a line for each shape, and how many each engine has. */
export function reportExplained(rows: readonly Explained[], json: boolean, { stdout }: Terminal): void {
  if (json) {
    writeJson(rows, stdout)
    return
  }
  const shapes = new Map<string, string[]>()
  for (const { shape, constraint, engine } of rows) {
    const line = `${engine}  ${shape}`
    const name = constraint.replace(/^.*[#/]|ConstraintComponent$/g, '')
    shapes.set(line, [...(shapes.get(line) ?? []), name])
  }
  for (const [line, names] of shapes) stdout.write(`${line}: ${names.join(', ')}\n`)
  const count = (engine: Explained['engine']): number => rows.filter(row => row.engine === engine).length
  stdout.write(
    `${plural(rows.length, 'constraint')}: ${inThousands(count('compiled'))} compiled, ${inThousands(count('reference'))} by the reference engine\n`,
  )
}

/** Prints what a build published, or why it did not. */
export function reportBuild(report: BuildReport, context: BuildContext, { stdout, stderr }: Terminal): void {
  const { json, out, seconds } = context
  if (json) {
    writeJson(report.ok ? { ...report, out } : report, stdout)
    return
  }
  stderr.write(print(report.issues))
  if (!report.ok) {
    stderr.write(`${summary(report)}: nothing was written.\n`)
    return
  }
  const { documents, records, statements } = report
  const counts = [plural(documents, 'document'), plural(records, 'record'), plural(statements, 'statement')]
  stdout.write(`${counts.join(', ')} → ${out.replace(/\/*$/, '/')} (${seconds.toFixed(1)} s)\n`)
}

/** Prints what building a shard gave. */
export function reportShard(report: BuiltShard, context: BuildContext, { stdout }: Terminal): void {
  const { json, seconds } = context
  if (json) {
    writeJson(report, stdout)
    return
  }
  const { folder, records, statements, counts } = report
  const sum = counts.violation + counts.warning + counts.info
  const found = sum > 0 ? `, ${plural(sum, 'issue')} for the merge to report` : ''
  stdout.write(
    `${plural(records, 'record')}, ${plural(statements, 'statement')}${found} → ${folder}/ (${seconds.toFixed(1)} s)\n`,
  )
}

/** Prints what verifying found, and how much of each text is cited. */
export function reportVerify(report: VerifyReport, json: boolean, { stdout, stderr }: Terminal): void {
  if (json) {
    writeJson(report, stdout)
    return
  }
  stderr.write(print(report.issues))
  for (const { text, passages, lines, uncited } of report.coverage) {
    const cited = `${lines - uncited.length} of ${plural(lines, 'line')} with content cited`
    const rest = uncited.length > 0 ? `; not cited: ${ranges(uncited)}` : ''
    stdout.write(`${text}: ${plural(passages, 'passage')}, ${cited}${rest}\n`)
  }
  const passages = report.coverage.reduce((sum, one) => sum + one.passages, 0)
  stdout.write(
    `${plural(passages, 'passage')} in ${plural(report.coverage.length, 'text')}: ${summary(counted(report.issues))}\n`,
  )
}

/** Numbers in order as ranges: 1–3, 7. */
function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}

function writeJson(value: unknown, stdout: Terminal['stdout']): void {
  stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}

function print(issues: readonly Issue[]): string {
  const files = new Map<string, readonly string[]>()
  const linesOf = (file: string): readonly string[] => {
    if (!files.has(file)) files.set(file, readLines(file))
    return files.get(file)!
  }
  const text = printIssues(issues, (file, line) => linesOf(file)[line - 1])
  return issues.length > 0 ? `${text}\n` : ''
}

/** The lines of a file; none if it is gone, or was never readable: the issue then says so. */
function readLines(file: string): readonly string[] {
  try {
    return new TextDecoder().decode(readFileSync(file)).split(/\r?\n/)
  } catch {
    return []
  }
}

/** How many issues there are, and of how many no more is said. */
function summary({
  counts,
  issues,
}: {
  readonly counts: IssueCounts
  readonly issues: readonly Issue[]
}): string {
  const found = Object.entries(counts).filter(([, count]) => count > 0)
  if (found.length === 0) return 'no issues'
  const total = found.reduce((sum, [, count]) => sum + count, 0)
  const rest = total > issues.length ? ` (the first ${inThousands(issues.length)} are shown)` : ''
  return found.map(([grade, count]) => plural(count, grade)).join(', ') + rest
}

function counted(issues: readonly Issue[]): {
  readonly counts: IssueCounts
  readonly issues: readonly Issue[]
} {
  const of = (grade: Issue['severity']): number => issues.filter(({ severity }) => severity === grade).length
  return { issues, counts: { violation: of('violation'), warning: of('warning'), info: of('info') } }
}

function plural(count: number, noun: string): string {
  return `${inThousands(count)} ${noun}${count === 1 ? '' : 's'}`
}
