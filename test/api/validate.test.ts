import { describe, expect, it } from 'vitest'
import { type AnyRecord, type Person, type Telegram, validate } from '../../src/index.ts'

const beria: Person = { id: 'person/beria', type: 'Person', prefLabel: { en: 'Beria' } }
const telegram: Telegram = {
  id: 'document/telegram-1',
  type: 'Telegram',
  title: { en: 'Telegram' },
  kind: 'telegram-message',
  copy: [
    { id: '#copy-1', copyNumber: '1', addressee: 'person/beria' },
    { id: '#copy-2', copyNumber: '2', addressee: 'person/beria' },
  ],
}

/** What is wrong with records, and where. */
async function places(records: readonly unknown[]): Promise<unknown> {
  const { issues } = await validate(records as readonly AnyRecord[])
  return issues
    .filter(({ severity }) => severity === 'violation')
    .map(({ code, at, hint }) => [code, at?.join('.'), hint])
}

describe('An issue of records that were built in code', () => {
  it('is not there if nothing is wrong', async () => {
    expect(await places([telegram, beria])).toEqual([])
  })

  it('says which record is at fault, by which key', async () => {
    expect(await places([beria, { ...telegram, titel: telegram.title }])).toEqual([
      ['unknown-key', '1.titel', 'Did you mean "title"?'],
    ])
  })

  it('leads to a value in a node of a list', async () => {
    const [first, second] = telegram.copy!
    const copy = [first, { ...second, addressee: 'person/bera' }]
    expect(await places([{ ...telegram, copy }, beria])).toEqual([
      ['no-such-record', '0.copy.1.addressee', 'Did you mean "person/beria"?'],
    ])
    const copies = [first, { ...second, copyNumber: 'two' }]
    expect(await places([{ ...telegram, copy: copies }, beria])).toEqual([
      ['datatype', '0.copy.1.copyNumber', undefined],
    ])
  })

  it('says which key is missing, as for files', async () => {
    const { title: _, ...untitled } = telegram
    expect(await places([beria, untitled])).toEqual([['min-count', '1.title', 'Add the key "title".']])
  })

  it('leads to an id that is there twice', async () => {
    expect(await places([beria, telegram, beria])).toEqual([
      ['duplicate-id', '2', 'Give each another id, or merge the records.'],
    ])
  })

  it('is the same whether a link leads forward or back', async () => {
    const toCopy = {
      ...telegram,
      id: 'document/telegram-2',
      copy: [{ id: '#copy-1', copyNumber: '1', addressee: 'document/telegram-1#copy-2' }],
    }
    const wrong = 'What stands here is of class Copy.'
    expect(await places([toCopy, telegram, beria])).toEqual([['class', '0.copy.0.addressee', wrong]])
    expect(await places([beria, telegram, toCopy])).toEqual([['class', '2.copy.0.addressee', wrong]])
  })

  it('leads to every record with a wrong link, in their order', async () => {
    const others = [1, 2, 3].map(number => ({
      ...telegram,
      id: `document/telegram-${number}`,
      ...(number === 2 && { kind: 'telegramm-message' }),
      copy: [
        { id: '#copy-1', copyNumber: 'one', addressee: number === 3 ? 'person/beria' : 'person/nobody' },
      ],
    }))
    expect(((await places([...others, beria])) as unknown[][]).map(([code, at]) => `${code} ${at}`)).toEqual([
      'unknown-term 1.kind',
      'no-such-record 0.copy.0.addressee',
      'datatype 0.copy.0.copyNumber',
      'datatype 2.copy.0.copyNumber',
    ])
  })

  it('is not that a link leads to a record that has an issue of its own', async () => {
    expect(await places([telegram, { ...beria, prefLabel: 'Beria' }])).toEqual([
      ['wrong-value', '1.prefLabel', 'Write the language before the text, such as { en: … }.'],
    ])
  })
})
