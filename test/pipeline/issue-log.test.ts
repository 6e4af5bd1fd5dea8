import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Issue } from '../../src/model/issue.ts'
import { IssueLog } from '../../src/pipeline/issue-log.ts'
import type { FoundIssue } from '../../src/pipeline/piece-result.ts'

function issueAt(line: number, severity: Issue['severity'] = 'violation', file = 'a.yaml'): Issue {
  return { code: 'class', severity, message: 'm', file, line, column: 1 }
}

function foundAt(line: number, severity: Issue['severity'] = 'violation', file = 'a.yaml'): FoundIssue {
  return { severity, issue: issueAt(line, severity, file) }
}

const pieces = fc.array(
  fc.array(
    fc.tuple(fc.nat(400), fc.constantFrom('a', 'b', 'c'), fc.constantFrom('violation', 'warning', 'info')),
    { maxLength: 90 },
  ),
  { maxLength: 9 },
)

describe('a log of issues', () => {
  it('keeps the first in the order of the files, and counts all', () => {
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 60 }), (given, most) => {
        const log = new IssueLog(most)
        const all = given.map(issues => issues.map(([line, file, severity]) => issueAt(line, severity, file)))
        for (const [piece, issues] of all.entries()) {
          log.add(
            piece,
            issues.map(issue => ({ severity: issue.severity, issue })),
          )
        }
        const sorted = all.flat().sort((a, b) => a.file!.localeCompare(b.file!) || a.line! - b.line!)
        expect(log.first).toEqual(sorted.slice(0, most))
        const count = (wanted: string): number => sorted.filter(one => one.severity === wanted).length
        expect(log.counts).toEqual({
          violation: count('violation'),
          warning: count('warning'),
          info: count('info'),
        })
        expect(log.ok).toBe(count('violation') === 0)
      }),
      { numRuns: 100 },
    )
  })

  it('forgets the issues of a piece, and no others', () => {
    const log = new IssueLog(10)
    log.add(1, [foundAt(1), foundAt(2, 'warning')])
    log.add(2, [foundAt(3, 'warning')])
    log.drop(1)
    expect([log.first, log.ok]).toEqual([[issueAt(3, 'warning')], true])
    expect(log.counts).toEqual({ violation: 0, warning: 1, info: 0 })
    log.add(1, [foundAt(9)])
    expect(log.counts.violation).toBe(1)
  })

  it('that keeps none counts all the same', () => {
    const log = new IssueLog(0)
    log.add(
      0,
      Array.from({ length: 500 }, (_, line) => foundAt(line)),
    )
    expect([log.first, log.counts.violation]).toEqual([[], 500])
  })
})
