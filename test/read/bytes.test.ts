import { describe, expect, test } from 'vitest'
import { decode } from '../../src/read/bytes.ts'

const bytes = (...parts: (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))))

describe('the bytes of a file', () => {
  test.each([
    ['nothing', bytes(), ''],
    ['text of several scripts', bytes('Берия, 贝利亚, Béria 🛩\n'), 'Берия, 贝利亚, Béria 🛩\n'],
    ['text behind a byte order mark', bytes(0xef, 0xbb, 0xbf, 'id: a'), 'id: a'],
  ])('are %s', (_, input, text) => {
    expect(decode(input, 'x.yaml')).toEqual({ text })
  })

  test.each([
    ['Windows-1251 on the third line', bytes('a: Б\nb\nв: ', 0xcf, 0xe8, '\n'), 3, 4, '0xcf'],
    ['Latin-1 after letters of two bytes', bytes('Бé ', 0xe9, ' x'), 1, 4, '0xe9'],
    ['a sequence that ends too early', bytes('a🛩', 0xd0), 1, 4, '0xd0'],
    ['a sequence that a line end breaks off', bytes('a', 0xd0, '\nb'), 1, 2, '0xd0'],
    ['a byte that no sequence begins with', bytes('\n', 0xff), 2, 1, '0xff'],
    ['a surrogate', bytes('x', 0xed, 0xa0, 0x80), 1, 2, '0xed'],
    ['a letter in more bytes than it needs', bytes(0xc0, 0xaf), 1, 1, '0xc0'],
  ])('are not UTF-8: %s', (_, input, line, column, byte) => {
    expect(decode(input, 'x.yaml')).toEqual({
      issue: {
        code: 'not-utf-8',
        severity: 'violation',
        message: `Found the byte ${byte}, which is not UTF-8 here.`,
        hint: 'Save the file as UTF-8.',
        file: 'x.yaml',
        line,
        column,
      },
    })
  })

  test.each([
    ['little', bytes(0xff, 0xfe, 'i', 0)],
    ['big', bytes(0xfe, 0xff, 0, 'i')],
  ])('are UTF-16, %s end first, and are called so', (_, input) => {
    expect(decode(input, 'x.yaml')).toMatchObject({
      issue: { message: 'The file is in UTF-16.', hint: 'Save it as UTF-8.' },
    })
  })
})
