import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { typeErrors } from './type-check.ts'

/** A telegram as a developer writes it. Each module below differs from it in one line. */
const telegram = `import type { Telegram } from 'chancery'

export const telegram: Telegram = {
  id: 'document/telegram-1',
  type: 'Telegram',
  title: { en: 'Telegram No. 1', ru: 'Телеграмма No. 1' },
  kind: 'ciphered-telegram',
  text: 'text/telegram-1',
  copy: [
    {
      id: '#copy-4',
      copyNumber: '4',
      addressee: 'person/beria',
      evidence: [{ line: '24', quote: 'Экз.N 4' }],
    },
  ],
}
`

function changed(from: string, to: string): string {
  expect(telegram).toContain(from)
  return telegram.replace(from, to)
}

describe('A record in TypeScript', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-types-'))
  let errors: Readonly<Record<string, readonly string[]>>

  beforeAll(() => {
    errors = typeErrors(folder, {
      'good.ts': telegram,
      'no-title.ts': changed("  title: { en: 'Telegram No. 1', ru: 'Телеграмма No. 1' },\n", ''),
      'wrong-kind.ts': changed('ciphered-telegram', 'ciphered-telegramm'),
      'number.ts': changed("copyNumber: '4'", 'copyNumber: 4'),
      'not-whole.ts': changed("copyNumber: '4'", "copyNumber: '4.5'"),
      'misspelt-key.ts': changed('copyNumber:', 'copyNumbr:'),
      'bare-title.ts': changed("{ en: 'Telegram No. 1', ru: 'Телеграмма No. 1' }", "'Telegram No. 1'"),
      'other-type.ts': changed("type: 'Telegram'", "type: 'Minutes'"),
      'undefined.ts': changed("text: 'text/telegram-1'", 'text: undefined'),
      'changed.ts': `${telegram}\ntelegram.kind = 'cable'\n`,
      'any-record.ts': `import { type AnyRecord, toTurtle } from 'chancery'

export function titleOf(record: AnyRecord): string | readonly string[] | undefined {
  return record.type === 'Telegram' ? record.title.en : undefined
}

export const turtle: string = toTurtle([{ id: 'person/beria', type: 'Person', prefLabel: { en: 'Beria' } }])
`,
    })
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  it('is taken as it is meant', () => {
    expect(errors['good.ts']).toEqual([])
  })

  it('is known by its type among all records', () => {
    expect(errors['any-record.ts']).toEqual([])
  })

  it.each([
    ['without its title', 'no-title.ts', ["3: TS2741 Property 'title' is missing in type"]],
    [
      'with a misspelt kind, and the one that was meant is offered',
      'wrong-kind.ts',
      [
        "7: TS2820 Type '\"ciphered-telegramm\"' is not assignable to type 'DocumentKind'. Did you mean '\"ciphered-telegram\"'?",
      ],
    ],
    ['with a number for a numeral', 'number.ts', ["12: TS2322 Type 'number' is not assignable to type"]],
    [
      'with a numeral that is not whole',
      'not-whole.ts',
      ['12: TS2322 Type \'"4.5"\' is not assignable to type'],
    ],
    [
      'with a misspelt key, and the one that was meant is offered',
      'misspelt-key.ts',
      [
        "Object literal may only specify known properties, but 'copyNumbr' does not exist in type 'Copy'. Did you mean to write 'copyNumber'?",
      ],
    ],
    [
      'with a title in no language',
      'bare-title.ts',
      ["6: TS2322 Type 'string' is not assignable to type 'LanguageMap'."],
    ],
    [
      'of another type than it is declared',
      'other-type.ts',
      ['5: TS2322 Type \'"Minutes"\' is not assignable to type \'"Telegram"\'.'],
    ],
    ['with a key that is undefined', 'undefined.ts', ['3: TS2375 ']],
    [
      'that is changed after it was made',
      'changed.ts',
      ["19: TS2540 Cannot assign to 'kind' because it is a read-only property."],
    ],
  ])('is refused %s', (_, file, messages) => {
    expect(errors[file]).toEqual(messages.map(message => expect.stringContaining(message)))
  })
})
