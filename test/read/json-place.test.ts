import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeInJson } from '../../src/read/json-place.ts'
import { readYaml } from '../../src/read/yaml.ts'

/** The text at a path, or its key. */
function at(text: string, path: (string | number)[], atKey = false): string {
  const { start, end } = placeInJson(text, path, atKey)
  return text.slice(start, end)
}

describe('a place in JSON', () => {
  const text = '{ "id": "a\\"}", "list": [ {"b": 1 }, "два", [], {} ],\n "c": null, "d": {"e": [[true]]} }'

  it.each([
    [['id'], '"a\\"}"'],
    [['list', 0, 'b'], '1'],
    [['list', 1], '"два"'],
    [['list', 2], '[]'],
    [['list', 3], '{}'],
    [['c'], 'null'],
    [['d', 'e', 0, 0], 'true'],
    [['d', 'e'], '[[true]]'],
  ])('is the value at %j', (path, value) => {
    expect(at(text, path)).toBe(value)
  })

  it.each([
    [[], '"id"'],
    [['d'], '"e"'],
    [['list', 0], '"b"'],
  ])('is the first key of the object at %j', (path, key) => {
    expect(at(text, path)).toBe(key)
  })

  it.each([
    [['nothing'], '"id"'],
    [['list', 7], '[ {"b": 1 }, "два", [], {} ]'],
    [['list', 1, 'x'], '"два"'],
    [['d', 'x', 'y'], '"e"'],
  ])('is that of the nearest value around where there is none at %j', (path, value) => {
    expect(at(text, path)).toBe(value)
  })

  it('is a key where that is asked for', () => {
    expect(at(text, ['list'], true)).toBe('"list"')
    expect(at(text, ['list', 1], true)).toBe('"два"')
  })

  it('is where a parser of YAML finds it, in any record', () => {
    const key = fc.constantFrom('a', 'б', 'a b', '"', '\\', '1')
    const { value } = fc.letrec(tie => ({
      value: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.string({ unit: 'grapheme' }),
        fc.integer(),
        fc.constantFrom(true, false, null),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }))
    const record = fc.dictionary(key, value, { minKeys: 1, maxKeys: 4, noNullPrototype: true })
    const path = fc.array(fc.oneof(key, fc.nat(3)), { maxLength: 4 })
    fc.assert(
      fc.property(record, path, fc.boolean(), fc.constantFrom(0, 1), (data, steps, atKey, indent) => {
        const json = JSON.stringify(data, null, indent)
        const [entry] = readYaml(json, 'x.yaml').entries
        fc.pre(entry !== undefined)
        const { start, end } = placeInJson(json, steps, atKey)
        const before = json.slice(0, start).split('\n')
        const { line, column, length } = entry!.locate(steps, atKey)
        expect([before.length, before.at(-1)!.length + 1]).toEqual([line, column])
        if (!json.slice(start, end).includes('\n')) expect(end - start).toBe(length)
      }),
      { numRuns: 2000 },
    )
  })
})
