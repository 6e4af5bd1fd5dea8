import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ItemPlace, itemScanner } from '../../src/read/item-scanner.ts'

const head = '\ufeff{"@context": "контекст",\n "@graph": ['
const text = `${head} {"a":"Лицо 🛩 \\"]}"},{"b":[{"c":"\\\\"}]}\r\n\t, {}\n],"@context2":1}`.replace(
  ',"@context2":1',
  '',
)

/** The items that a scanner finds in bytes given in parts. */
function itemsIn(
  bytes: Uint8Array,
  cuts: readonly number[],
): { items: ItemPlace[]; frame: string | undefined } {
  const items: ItemPlace[] = []
  const scanner = itemScanner(item => items.push(item))
  const ends = [...cuts, bytes.length].sort((a, b) => a - b)
  ends.forEach((end, index) => {
    scanner.take(bytes.subarray(ends[index - 1] ?? 0, end))
  })
  return { items, frame: scanner.end() }
}

describe('The items of a graph', () => {
  const bytes = Buffer.from(text)

  it('are told with their bytes, lines and columns', () => {
    const { items, frame } = itemsIn(bytes, [])
    expect(frame).toBe('graph')
    expect(items.map(({ from, to }) => bytes.toString('utf8', from, to))).toEqual([
      '{"a":"Лицо 🛩 \\"]}"}',
      '{"b":[{"c":"\\\\"}]}',
      '{}',
    ])
    expect(items.map(({ line, column }) => [line, column])).toEqual([
      [2, 14],
      [2, 35],
      [3, 4],
    ])
  })

  it('are the same wherever the bytes are parted', () => {
    const cut = fc.integer({ min: Buffer.byteLength(head), max: bytes.length })
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 8 }), cuts => {
        expect(itemsIn(bytes, cuts)).toEqual(itemsIn(bytes, []))
      }),
    )
  })

  it.each([
    ['an item that is no object', '[{},1]'],
    ['a comma too few', '[{} {}]'],
    ['a comma too many', '[{},]'],
    ['a comma alone', '[,]'],
    ['an end too early', '[{}'],
    ['something behind the end', '[{}] x'],
    ['a text over two lines', '[{"a":"\n"}]'],
    ['no list', '{"a":{}}'],
    ['a graph within the context', '{"@context":{"@graph":[{}]}}'],
    ['a key that stands twice around the graph', '{"@context":1,"@context":2,"@graph":[{}]}'],
  ])('are not told apart if there is %s', (_, broken) => {
    expect(itemsIn(Buffer.from(broken), []).frame).toBeUndefined()
  })
})
