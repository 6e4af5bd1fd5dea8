import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as chancery from '../../src/index.ts'

/** Calls in doc comments, each with what it is said to generate. */
function generating(path: string): readonly (readonly [call: string, generated: string])[] {
  const text = readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8').replaceAll(/^ \* ?/gm, '')
  const pairs = /^```ts\n(.*)\n```\n\n\*generates\*\n\n```\w+\n([\s\S]*?)^```$/gm
  return Array.from(text.matchAll(pairs), ([, call, generated]) => [call!, generated!] as const)
}

/** What a call of exported functions gives. */
function called(call: string): unknown {
  return new Function(...Object.keys(chancery), `return ${call}`)(...Object.values(chancery))
}

describe('The examples of doc comments', () => {
  const examples = generating('public-api.ts')

  it('are found', () => {
    expect(examples.map(([call]) => call.split('(')[0])).toEqual(['toTurtle', 'toNQuads'])
  })

  it.each(examples)('show what is generated: %s', (call, generated) => {
    expect(called(call)).toBe(generated)
  })

  it.each(
    Array.from(
      readFileSync(new URL('../../src/model/id-of.ts', import.meta.url), 'utf8').matchAll(
        /^ \* (idOf\(.*\)) +\/\/ '(.*)'$/gm,
      ),
      ([, call, id]) => [call!, id!] as const,
    ),
  )('show what is minted: %s', (call, id) => {
    expect(called(call)).toBe(id)
  })
})
