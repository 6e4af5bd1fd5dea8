import { describe, expect, it } from 'vitest'
import { figureText, type Line, targetText, verdictOf } from '../../bench/line.ts'
import { printTable } from '../../bench/print-table.ts'

function line(part: Partial<Line>): Line {
  return { id: 'threads', measure: 'two threads over one', unit: 'times', note: '', ...part }
}

describe('The verdict', () => {
  it.each([
    ['met', { figure: 1.7, target: { least: 1.7 } }],
    ['missed', { figure: 1.69, target: { least: 1.7 } }],
    ['met', { figure: 1.03, target: { most: 1.03 } }],
    ['missed', { figure: 1.031, target: { most: 1.03 } }],
    ['not measured', { target: { least: 1 } }],
    ['not measured', { figure: Number.NaN, target: { least: 1 } }],
    ['no target', { figure: 3 }],
  ] as const)('is "%s" for %j', (verdict, part) => {
    expect(verdictOf(line(part))).toBe(verdict)
  })
})

describe('A line', () => {
  it('tells a target and its unit', () => {
    expect(targetText(line({ target: { least: 150 } }))).toBe('≥ 150 times')
    expect(targetText(line({ target: { most: 151.53 }, unit: 'MB' }))).toBe('≤ 151.5 MB')
    expect(targetText(line({ target: { most: 1.03 }, unit: 'exponent' }))).toBe('≤ 1.03')
    expect(targetText(line({}))).toBe('–')
  })

  it('never rounds a missed figure to its target', () => {
    const missed = line({ figure: 1.034, target: { most: 1.03 }, unit: 'exponent' })
    expect(figureText(missed)).toBe('1.034')
  })

  it('is a row of the table, with its verdict', () => {
    const rows = printTable([
      line({ figure: 1.72, target: { least: 1.7 } }),
      line({ measure: 'memory', figure: 200, unit: 'MB', target: { most: 151 } }),
    ]).split('\n')
    expect(rows.find(row => row.includes('two threads'))).toMatch(/1\.72 times\s+│ ≥ 1\.7 times\s+│ met /)
    expect(rows.find(row => row.includes('memory'))).toMatch(/200\.0 MB\s+│ ≤ 151\.0 MB\s+│ missed/)
  })
})
