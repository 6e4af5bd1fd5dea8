import { describe, expect, it } from 'vitest'
import { compilePattern } from '../../src/check/pattern.ts'

describe('compilePattern', () => {
  it.each([
    ['^\\p{Lu}\\p{Ll}+$', '', 'Беседа'],
    ['^беседа$', 'i', 'БЕСЕДА'],
    ['^.$', '', '𐌰'],
    ['^a.b$', 's', 'a\nb'],
    ['^b$', 'm', 'a\nb'],
    ['^\\d+\\-\\d+[\\-]$', '', '15-20-'],
  ])('%s with flags "%s" matches %s', (pattern, flags, text) => {
    expect(compilePattern(pattern, flags)?.test(text)).toBe(true)
  })

  it.each([
    ['(', ''],
    ['\\i\\c*', ''],
    ['[a-z-[aeiou]]', ''],
    ['a', 'x'],
    ['a', 'g'],
  ])('%s with flags "%s" cannot be evaluated', (pattern, flags) => {
    expect(compilePattern(pattern, flags)).toBeUndefined()
  })
})
