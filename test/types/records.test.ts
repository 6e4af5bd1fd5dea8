import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { typeErrors } from '../generate/type-check.ts'
import { moduleOf, right, wrong } from './claims.ts'

describe('A module with records', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-types-'))
  let errors: Readonly<Record<string, readonly string[]>>

  beforeAll(() => {
    const modules = wrong.map((one, number) => [`wrong-${number}.ts`, moduleOf(one)] as const)
    errors = typeErrors(folder, { 'right.ts': right, ...Object.fromEntries(modules) })
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  it('is taken as it is meant', () => {
    expect(errors['right.ts']).toEqual([])
  })

  it.each(wrong.map((one, number) => [one.claim, number, one] as const))(
    'is refused with %s',
    (_, number, one) => {
      const [error = '', ...others] = errors[`wrong-${number}.ts`]!
      expect(others).toEqual([])
      expect(error).toContain(one.message)
      const line = moduleOf(one).split('\n')[Number.parseInt(error, 10) - 1]
      expect(line).toContain(one.line)
    },
  )
})
