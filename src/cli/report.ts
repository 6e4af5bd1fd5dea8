import { readFileSync } from 'node:fs'
import type { Issue } from '../model/issue.ts'
import type { BuildReport, CorpusReport, VerifyReport } from '../node-api.ts'
import { printIssues } from './print-issues.ts'
import type { Terminal } from './terminal.ts'

/** What a build is reported with. */
export interface BuildContext {
  readonly json: boolean
  readonly out: string
  readonly seconds: number
}

/** Prints what a check found. */
export function reportCheck(report: CorpusReport, json: boolean, { stdout, stderr }: Terminal): void {
  if (json) {
    writeJson(report, stdout)
    return
  }
  stderr.write(print(report.issues))
  const { records, statements } = report
  stdout.write(
    `${plural(records, 'record')}, ${plural(statements, 'statement')}: ${summary(report.issues)}\n`,
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
    stderr.write(`${summary(report.issues)}: nothing was written.\n`)
    return
  }
  const { documents, records, statements } = report
  const counts = [plural(documents, 'document'), plural(records, 'record'), plural(statements, 'statement')]
  stdout.write(`${counts.join(', ')} → ${out.replace(/\/*$/, '/')} (${seconds.toFixed(1)} s)\n`)
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
    `${plural(passages, 'passage')} in ${plural(report.coverage.length, 'text')}: ${summary(report.issues)}\n`,
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

function summary(issues: readonly Issue[]): string {
  const grades = ['violation', 'warning', 'info'] as const
  const counts = grades.map(
    grade => [grade, issues.filter(issue => issue.severity === grade).length] as const,
  )
  const found = counts.filter(([, count]) => count > 0).map(([grade, count]) => plural(count, grade))
  return found.length > 0 ? found.join(', ') : 'no issues'
}

function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
