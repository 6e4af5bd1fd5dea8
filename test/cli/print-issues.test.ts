import { describe, expect, test } from 'vitest'
import { printIssues } from '../../src/cli/print-issues.ts'
import type { Issue } from '../../src/model/issue.ts'
import { unindented } from './chancery.ts'

/** Prints an issue at a part of a line, which is marked by «». */
function printed(marked: string, more: Partial<Issue> = {}): string {
  const start = marked.indexOf('«')
  const text = marked.replace('«', '').replace('»', '')
  const position = { file: 'a.yaml', line: 7, column: start + 1, length: marked.indexOf('»') - start - 1 }
  return printIssues(
    [{ code: 'wrong-value', severity: 'violation', message: 'No.', ...position, ...more }],
    () => text,
  )
}

/** The two lines of a print that show the source. */
function shown(marked: string): string {
  return `${printed(marked).split('\n').slice(2, 4).join('\n')}\n`
}

describe('an issue is printed', () => {
  test('with its place, the line, a mark, and what to do', () => {
    expect(printed('kind: «cabel»', { hint: 'Did you mean "cable"?' })).toBe(
      unindented(`
        a.yaml:7:7: violation (wrong-value)
          No.
          7 | kind: cabel
            |       ^^^^^
          Did you mean "cable"?
      `),
    )
  })

  test('without a line where the file is gone', () => {
    const issue: Issue = { code: 'unreadable', severity: 'violation', message: 'No.', file: 'a.yaml' }
    expect(printIssues([issue], () => undefined)).toBe('a.yaml: violation (unreadable)\n  No.\n')
  })

  test('with the node, the property and the value where there is no file', () => {
    const issue: Issue = {
      code: 'class',
      severity: 'warning',
      message: 'No.',
      focus: 'http://a/x',
      path: 'http://a/p',
      value: '4',
    }
    expect(printIssues([issue], () => undefined)).toBe(
      'warning (class)\n  No.\n  at http://a/x http://a/p 4\n',
    )
  })
})

describe('the mark stands under the characters', () => {
  test('behind letters of Cyrillic, combining marks and pictures', () => {
    expect(shown('ру: Бе\u0301рия 📜 «и» так')).toBe('  7 | ру: Бе\u0301рия 📜 и так\n    |              ^\n')
  })

  test('behind and under characters of East Asia, which are two columns wide', () => {
    expect(shown('zh: 毛泽东 «周恩来» x')).toBe('  7 | zh: 毛泽东 周恩来 x\n    |            ^^^^^^\n')
  })

  test('behind a tab, which is shown as one space', () => {
    expect(shown('a:\t«b»')).toBe('  7 | a: b\n    |    ^\n')
  })

  test('at the end of a line', () => {
    expect(shown('a: [b«»')).toBe('  7 | a: [b\n    |      ^\n')
  })

  test('of a long line, which is cut around them', () => {
    expect(shown(`${'word '.repeat(60)}«wrong» ${'word '.repeat(60)}`)).toBe(
      `  7 | …${'word '.repeat(8)}wrong ${'word '.repeat(11).trimEnd()}…\n    |  ${' '.repeat(40)}^^^^^\n`,
    )
  })

  test('of a long line, and no further than it is shown', () => {
    expect(shown(`a: «${'b'.repeat(300)}»`)).toBe(`  7 | a: ${'b'.repeat(97)}…\n    |    ${'^'.repeat(97)}\n`)
  })

  test('of a long line that is cut within a picture', () => {
    const [line, mark] = shown(`${'🛩'.repeat(100)}«x»`).split('\n')
    expect(line!.isWellFormed()).toBe(true)
    expect(mark).toMatch(/\^$/)
  })
})

test('what would move the cursor or change the colours of a terminal is taken out', () => {
  expect(printed('a: «\u001b[31mred»', { message: 'Found "\u001b[2J".' })).toBe(
    unindented(`
      a.yaml:7:4: violation (wrong-value)
        Found "\ufffd[2J".
        7 | a: \ufffd[31mred
          |    ^^^^^^^^
    `),
  )
})
