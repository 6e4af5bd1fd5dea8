import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortForm } from '../../src/decode/short-form.ts'
import { model } from '../../src/model/generated.ts'
import type { RecordNode } from '../../src/model/record.ts'
import { readRecord } from '../../src/read/read-record.ts'
import { corpusFiles } from './corpus-files.ts'
import { readableRecord } from './readable-record.ts'

const telegram = {
  id: 'document/telegram-1',
  type: 'Telegram',
  title: { en: 'Telegram' },
  text: 'text/1',
  copy: [
    {
      id: '#copy-1',
      copyNumber: '1',
      evidence: [
        { line: '3', quote: 'to A' },
        { text: 'text/2', line: '3', quote: 'to A' },
      ],
    },
  ],
  encloses: [
    {
      id: '#note',
      type: 'Note',
      title: { en: 'Note' },
      text: 'text/2',
      mentions: ['#copy-1', 'person/a', 'document/telegram-2#copy-1'],
      evidence: [
        { line: '9', quote: 'Note' },
        { text: 'text/1', line: '9', quote: 'Note' },
      ],
    },
  ],
}

function read(data: unknown): RecordNode {
  const { record, faults } = readRecord(data, model)
  expect(faults).toEqual([])
  return record!
}

/** A record that cites one passage, whose selector differs in something from that of a passage as it is read. */
function withSelector(change: Partial<RecordNode>): RecordNode {
  const record = read({ ...telegram, evidence: [{ line: '3', quote: 'to A' }] })
  const [passage] = record['evidence'] as readonly RecordNode[]
  const hasSelector = { ...(passage!['hasSelector'] as RecordNode), ...change } as RecordNode
  return { ...record, evidence: [{ ...passage!, hasSelector }] }
}

/** Without what people may write and need not: brackets around one item, the record's own id before `#name`. */
function sparing(value: unknown, id: string): unknown {
  if (typeof value === 'string') return value.startsWith(`${id}#`) ? value.slice(id.length) : value
  if (Array.isArray(value)) {
    return value.length === 1 ? sparing(value[0], id) : value.map(one => sparing(one, id))
  }
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, sparing(inner, id)]))
}

describe('the short form of a record', () => {
  it('is the form that people write', () => {
    expect(shortForm(read(telegram), model)).toEqual(telegram)
  })

  it('has lists where there may be several values, and each text of a passage once', () => {
    const { copy, mentions, ...rest } = { ...telegram, mentions: 'person/a' }
    const written = {
      ...rest,
      mentions,
      copy: { ...copy[0]!, evidence: { text: 'text/1', line: '3', quote: 'to A' } },
    }
    expect(shortForm(read(written), model)).toEqual({
      ...telegram,
      mentions: ['person/a'],
      copy: [{ ...copy[0]!, evidence: [{ line: '3', quote: 'to A' }] }],
    })
  })

  it('is read as the same record, whatever the record', () => {
    fc.assert(
      fc.property(readableRecord, record => {
        const { record: again, faults } = readRecord(shortForm(record, model), model)
        expect(faults).toEqual([])
        expect(again).toEqual(record)
      }),
      { numRuns: 1000 },
    )
  })

  it('names the type of a node inside only where there are several', () => {
    const { copy, encloses } = shortForm(read(telegram), model) as Partial<typeof telegram>
    expect(copy![0]).not.toHaveProperty('type')
    expect(encloses![0]!.type).toBe('Note')
  })

  it.each([
    ['several lines', { value: 'line=1,3' }],
    ['a zero before its line', { value: 'line=2,03' }],
    ['another standard', { conformsTo: 'https://example.org/standard' }],
    ['another id', { id: 'document/telegram-1#line' }],
    ['no quotation', { refinedBy: { id: 'document/telegram-1#q', type: 'TextQuoteSelector', exact: ' ' } }],
  ])('keeps a passage in its long form that has %s', (_, change) => {
    const record = withSelector(change)
    const short = shortForm(record, model)
    const [passage] = short['evidence'] as readonly Record<string, unknown>[]
    expect(Object.keys(passage!)).toEqual(['id', 'hasSource', 'hasSelector'])
    expect(readRecord(short, model).record).toEqual(record)
  })

  it('is what the file has, for every record of the bundled corpus', () => {
    const files = corpusFiles()
    expect(files.length).toBeGreaterThan(100)
    for (const { written, record } of files)
      expect(sparing(shortForm(record, model), record.id)).toEqual(sparing(written, record.id))
  })

  it('does not exist for a record that refers to a node which it has to hold', () => {
    const record: RecordNode = { id: 'document/a', type: 'Note', copy: ['document/a#copy-9'] }
    expect(() => shortForm(record, model)).toThrow(
      'The property "copy" of document/a leads to document/a#copy-9, where a node inside document/a was expected that has a class and properties. Describe it, or take the statement out.',
    )
  })
})
