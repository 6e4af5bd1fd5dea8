import { describe, expect, it } from 'vitest'
import { passageNode } from '../../src/evidence/passage.ts'
import { passagesOf } from '../../src/evidence/passages.ts'

const passage = { text: 'text/1', line: '24', quote: 'тов.Берия' } as const

describe('A passage', () => {
  it('is a line by RFC 5147, refined by a quotation', () => {
    const id = 'person/beria#passage-24-6c07838b'
    expect(passageNode(passage, 'person/beria')).toEqual({
      id,
      type: 'SpecificResource',
      hasSource: 'text/1',
      hasSelector: {
        id: `${id}-line`,
        type: 'FragmentSelector',
        value: 'line=23,24',
        conformsTo: 'http://tools.ietf.org/rfc/rfc5147',
        refinedBy: { id: `${id}-quote`, type: 'TextQuoteSelector', exact: 'тов.Берия' },
      },
    })
  })

  it('has another id when text, line, quotation or record is another, and the same when none is', () => {
    const ids = [
      passageNode(passage, 'person/beria'),
      passageNode({ ...passage, text: 'text/2' }, 'person/beria'),
      passageNode({ ...passage, line: '25' }, 'person/beria'),
      passageNode({ ...passage, quote: 'Берия' }, 'person/beria'),
      passageNode(passage, 'person/molotov'),
    ].map(node => node.id)
    expect(new Set(ids).size).toBe(5)
    expect(passageNode({ ...passage }, 'person/beria').id).toBe(ids[0])
  })

  it('is found again in a record, once, however often it is cited', () => {
    const node = passageNode(passage, 'person/beria')
    const name = { id: 'person/beria#name', type: 'Name', evidence: [node] }
    expect(passagesOf({ id: 'person/beria', type: 'Person', name: [name], evidence: [node] })).toEqual([
      { id: node.id, text: 'text/1', line: 24, quote: 'тов.Берия' },
    ])
  })
})
