import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../src/read/json-text.ts'

const json = fc.jsonValue({ maxDepth: 4 }).map(value => value)

describe('A JSON text', () => {
  it('without a fault gives its value, however it is spaced', () => {
    fc.assert(
      fc.property(json, fc.constantFrom(undefined, 1, '\t'), fc.boolean(), (value, indent, spaced) => {
        const text = JSON.stringify(value, undefined, indent)
        const wide = spaced ? text.replace(/^(\s*"[^"\\]*"):/gm, '$1 \r\n :') : text
        expect(parseJson(wide)).toEqual({ value: JSON.parse(wide) })
      }),
    )
  })

  it('with a key twice at any level is caught', () => {
    const key = fc.string({ maxLength: 3 }).filter(one => one !== '__proto__')
    fc.assert(
      fc.property(key, json, json, fc.constantFrom('', ' ', '\n'), (name, one, other, space) => {
        const [k, a, b] = [name, one, other].map(part => JSON.stringify(part))
        const twice = `[{"x":{${k}${space}:${a},${k}:${b}}}]`
        expect(parseJson(twice)).toMatchObject({ fault: { code: 'duplicate-key', length: k!.length } })
      }),
    )
  })

  it.each([
    '{"__proto__":1,"constructor":2}',
    '{"a":"\\":","b":"\\\\"}',
    '"a: b"',
    '[": ","\\":"]',
    '1',
    'null',
  ])('has no key twice: %s', text => {
    expect(parseJson(text)).toEqual({ value: JSON.parse(text) })
  })

  it.each([
    ['lists', '[', ']', 100, 0],
    ['keys', '{"a":', '}', 100, 0],
    ['lists within others', '[', ']', 98, 2],
  ])('may have a hundred levels of %s, and no more', (_, open, close, levels, around) => {
    const deep = (depth: number) => `${open.repeat(depth)}0${close.repeat(depth)}`
    expect(parseJson(deep(levels), around)).toHaveProperty('value')
    expect(parseJson(deep(levels + 1), around)).toMatchObject({ fault: { code: 'json-syntax', offset: 0 } })
  })
})
