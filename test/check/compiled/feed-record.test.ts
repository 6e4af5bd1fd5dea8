import { Store } from 'n3'
import { describe, expect, it } from 'vitest'
import { compileShapes } from '../../../src/check/compiled/compile-shapes.ts'
import { recordFeeder } from '../../../src/check/compiled/feed-record.ts'
import type { IdGraph } from '../../../src/check/compiled/id-graph.ts'
import { recordChecker } from '../../../src/check/compiled/record-checker.ts'
import { termOf } from '../../../src/check/compiled/term-ids.ts'
import type { TermTable } from '../../../src/check/compiled/term-table.ts'
import { termText } from '../../../src/check/term-text.ts'
import { encode } from '../../../src/encode/encode.ts'
import { model } from '../../../src/model/generated.ts'
import type { Model } from '../../../src/model/model.ts'
import type { RecordNode } from '../../../src/model/record.ts'
import { turtle } from '../turtle.ts'

const base = 'https://example.org/'
const plain = 'ex:S sh:targetClass ex:Letter ; sh:property [ sh:path ex:sender ; sh:minCount 1 ] .'
const comparing =
  'ex:S sh:targetClass ex:Letter ; sh:property [ sh:path ex:sender ; sh:disjoint ex:reader ] .'

/** The statements of a record as the feeder gives them, and the literals that it tells of. */
function fed(
  record: RecordNode,
  { shapes = plain, of = model }: { shapes?: string; of?: Model } = {},
): { statements: readonly string[]; told: readonly string[] } {
  const checker = recordChecker(compileShapes(new Store(turtle(shapes))), { background: [] })
  const told: string[] = []
  const feed = recordFeeder(
    checker,
    of,
    base,
    ({ term }) => term === 'date',
    (focus, { term }, lexical) => told.push(`${focus} ${term} ${lexical}`),
  )
  feed({ id: 'telegram/before', type: 'Telegram', title: { en: 'Before' } })
  checker.check()
  told.length = 0
  feed(record)
  return { statements: statementsOf(checker.graph, checker.terms), told }
}

function statementsOf(graph: IdGraph, terms: TermTable): readonly string[] {
  const text = (id: number): string => termText(termOf(id, terms))
  return Array.from(
    { length: graph.size },
    (_, triple) =>
      `${text(graph.subjectOf(triple))} ${text(graph.predicateOf(triple))} ${text(graph.objectOf(triple))}`,
  )
}

/** The statements of the record's quads, each once. */
function encoded(record: RecordNode, of: Model = model): readonly string[] {
  const lines = encode(record, of, base).map(
    ({ subject, predicate, object }) => `${termText(subject)} ${termText(predicate)} ${termText(object)}`,
  )
  return [...new Set(lines)]
}

const time = (id: string, form: string): RecordNode => ({
  id,
  type: 'Time',
  form: { en: form },
  date: '1950',
})

const records: Readonly<Record<string, RecordNode>> = {
  'with one value of each': {
    id: 'telegram/1',
    type: 'Telegram',
    title: { en: 'One', ru: 'One' },
    time: [time('telegram/1#date', 'then')],
    mentions: ['person/a', 'https://example.net/b'],
  },
  'that has a value twice in a list': {
    id: 'telegram/1',
    type: 'Telegram',
    mentions: ['person/a', 'person/b', 'person/a', 'https://example.org/person/b'],
  },
  'that has the same text twice in a language': {
    id: 'telegram/1',
    type: 'Telegram',
    title: { en: ['One', 'Two', 'One'], ru: ['One'] },
  },
  'that spells a language in two ways': {
    id: 'telegram/1',
    type: 'Telegram',
    title: { en: 'One', EN: 'One', 'en-gb': 'One', 'en-GB': 'Two' },
  },
  'that has a long list': {
    id: 'telegram/1',
    type: 'Telegram',
    mentions: [...Array.from({ length: 40 }, (_, index) => `person/p${index % 25}`)],
  },
  'that describes a node twice, and dates it': {
    id: 'telegram/1',
    type: 'Telegram',
    time: [time('telegram/1#date', 'then'), time('telegram/1#date', 'then')],
  },
  'that describes itself inside, with other words': {
    id: 'telegram/1',
    type: 'Telegram',
    title: { en: 'One' },
    time: [{ id: 'https://example.org/telegram/1', type: 'Time', form: { en: 'then', ru: 'тогда' } }],
  },
}

describe('recordFeeder', () => {
  describe.each(Object.entries(records))('given a record %s', (_, record) => {
    it('gives the statements of its quads, each once', () => {
      expect(fed(record).statements).toEqual(encoded(record))
    })

    it('gives the same for shapes that compare values', () => {
      expect(fed(record, { shapes: comparing }).statements).toEqual(encoded(record))
    })
  })

  it('gives a statement once that two keys make', () => {
    const { heldBy, ...others } = model.properties
    const of: Model = {
      ...model,
      properties: { ...others, heldBy: { ...heldBy!, iri: model.properties['mentions']!.iri } },
      classes: {
        ...model.classes,
        Telegram: {
          ...model.classes['Telegram']!,
          uses: { ...model.classes['Telegram']!.uses, heldBy: model.classes['Telegram']!.uses['mentions']! },
        },
      },
    }
    const record = { id: 'telegram/1', type: 'Telegram', mentions: ['person/a'], heldBy: 'person/a' }
    expect(fed(record, { of }).statements).toEqual(encoded(record, of))
    expect(fed(record, { of }).statements).toHaveLength(2)
  })

  it('keeps apart an id that has the base in front and a colon in it, and the IRI without the base', () => {
    const record = {
      id: 'telegram/1',
      type: 'Telegram',
      mentions: ['https://example.org/urn:x', 'urn:x'],
    }
    expect(fed(record).statements).toEqual(encoded(record))
    expect(fed(record).statements).toHaveLength(3)
  })

  it('tells once of a date in a node that is described twice', () => {
    const record = records['that describes a node twice, and dates it']!
    expect(fed(record).told).toEqual(fed(records['with one value of each']!).told.flatMap(one => [one, one]))
  })

  it.each(['disjoint', 'equals'])('lets sh:%s compare the texts of two properties', constraint => {
    const ch = 'https://w3id.org/chancery/ns#'
    const shapes = `ex:S sh:targetClass <${ch}Telegram> ; sh:property
      [ sh:path <http://purl.org/dc/terms/title> ; sh:${constraint} <http://purl.org/dc/terms/description> ] .`
    const checker = recordChecker(compileShapes(new Store(turtle(shapes))), { background: [] })
    const feed = recordFeeder(
      checker,
      model,
      base,
      () => false,
      () => {},
    )
    const found = (description: string): number => {
      feed({ id: 'telegram/1', type: 'Telegram', title: { en: 'One' }, description: { en: description } })
      return checker.check().length
    }
    const [same, other] = constraint === 'disjoint' ? [1, 0] : [0, 2]
    expect([found('One'), found('Two')]).toEqual([same, other])
  })
})
