import fc from 'fast-check'
import { Store } from 'n3'
import { beforeAll, describe, expect, it } from 'vitest'
import { generateRecords } from '../../../bench/generate-records.ts'
import { backgroundOf } from '../../../src/check/background.ts'
import { recordAcceptor } from '../../../src/check/compiled/accept-record.ts'
import { compileShapes } from '../../../src/check/compiled/compile-shapes.ts'
import { recordFeeder } from '../../../src/check/compiled/feed-record.ts'
import { recordChecker } from '../../../src/check/compiled/record-checker.ts'
import { ownShapes } from '../../../src/check/own-shapes.ts'
import { passageNode } from '../../../src/evidence/passage.ts'
import { model } from '../../../src/model/generated.ts'
import { kindsOf } from '../../../src/model/kinds-of.ts'
import type { RecordNode } from '../../../src/model/record.ts'
import { openCorpus } from '../../../src/node.ts'
import { readRecords } from '../../../src/read/corpus-records.ts'
import { readRecord } from '../../../src/read/read-record.ts'
import { elsewhere, soundRecord } from '../damage/sound-record.ts'
import { turtle } from '../turtle.ts'
import { damagedNode } from './arbitrary-damaged-node.ts'

const base = 'https://example.org/'
const prefixes = Object.entries(model.prefixes)
  .map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .`)
  .join(' ')

/** What the acceptor makes of a record, and what the checker does: how many statements, if nothing is wrong with them. */
interface Verdicts {
  readonly accepted: number | undefined
  readonly checked: number | undefined
}

/** The classes of the records that there are beside the one in hand, by their ids. */
const others = new Map(
  kindsOf(model).map(name => [`${base}elsewhere/${name.toLowerCase()}`, model.classes[name]!]),
)

function isThere(iri: string, superclass: string): boolean {
  const found = others.get(iri)
  const classes = found ? [found, ...found.ancestors.map(name => model.classes[name]!)] : []
  return classes.some(one => one.iri === superclass)
}

/** Makes what gives both verdicts on a record, by shapes in Turtle or by those of the ontology. */
async function judge(
  shapes?: string,
  { under = base, isInstance = isThere }: { under?: string; isInstance?: typeof isThere } = {},
): Promise<(record: RecordNode) => Verdicts> {
  const graph = new Store([...(shapes === undefined ? await ownShapes() : turtle(`${prefixes} ${shapes}`))])
  const checker = recordChecker(compileShapes(graph), { background: backgroundOf(model), isInstance })
  const feed = recordFeeder(
    checker,
    model,
    under,
    () => false,
    () => undefined,
  )
  const isDate = (text: string): boolean => text.includes('19')
  const test = ({ term }: { readonly term: string }) => (term === 'date' ? isDate : undefined)
  const accept = recordAcceptor(checker, {
    model,
    base: under,
    leadsTo: (id, superclass) => isInstance(under + id, superclass),
    test,
  })
  return record => {
    const accepted = accept(record)
    feed(record)
    const statements = checker.graph.size
    return { accepted, checked: checker.check().length === 0 ? statements : undefined }
  }
}

/** Ids in place of the whole IRIs by which sound records refer to others. */
function withLocalLinks(record: RecordNode): RecordNode {
  const text = JSON.stringify(record)
  return JSON.parse(
    text.replaceAll(
      new RegExp(`"${elsewhere}(\\w+)"`, 'g'),
      (_, name) => `"elsewhere/${name.toLowerCase()}"`,
    ),
  )
}

const passage = (id: string, quote = 'some words') => ({
  id: `telegram/1#passage-${id}`,
  type: 'SpecificResource',
  hasSource: 'elsewhere/sourcetext',
  hasSelector: {
    id: `telegram/1#passage-${id}-line`,
    type: 'FragmentSelector',
    value: 'line=1,2',
    conformsTo: 'http://tools.ietf.org/rfc/rfc5147',
    refinedBy: { id: `telegram/1#passage-${id}-quote`, type: 'TextQuoteSelector', exact: quote },
  },
})

/** A telegram with a name and a number, and whatever else is given. */
function telegram(more: Readonly<Record<string, unknown>> = {}): RecordNode {
  return {
    id: 'telegram/1',
    type: 'Telegram',
    title: { en: 'One', ru: 'Первая' },
    kind: 'ciphered-telegram',
    text: 'elsewhere/sourcetext',
    identifier: [
      {
        id: 'telegram/1#number',
        type: 'Identifier',
        kind: 'cipher-telegram-number',
        value: '1',
        evidence: [passage('1')],
      },
    ],
    ...more,
  } as RecordNode
}

const number = (more: Readonly<Record<string, unknown>>) => ({
  identifier: [
    {
      id: 'telegram/1#number',
      type: 'Identifier',
      kind: 'cipher-telegram-number',
      value: '1',
      evidence: [passage('1')],
      ...more,
    },
  ],
})

const time = (more: Readonly<Record<string, unknown>>) => ({
  time: [
    {
      id: 'telegram/1#date',
      type: 'Time',
      kind: 'dated',
      basis: 'stated',
      form: { en: 'then' },
      evidence: [passage('2')],
      ...more,
    },
  ],
})

const figure = (more: Readonly<Record<string, unknown>>): RecordNode =>
  ({
    id: 'organization/1',
    type: 'Organization',
    prefLabel: { en: 'One' },
    text: 'elsewhere/sourcetext',
    figure: [{ id: 'organization/1#figure', type: 'Figure', evidence: [passage('1')], ...more }],
    evidence: [passage('1')],
  }) as RecordNode

const cited = (text: string, quote: string): RecordNode =>
  passageNode({ text, line: '7', quote }, 'telegram/1')
const expanded = cited('elsewhere/sourcetext', 'some words')

const plainCases: Readonly<Record<string, RecordNode>> = {
  'with a title, a number and a passage': telegram(),
  'that cites a passage twice': telegram({ ...time({ evidence: [passage('1')] }) }),
  'that cites a passage twice, expanded': telegram({
    ...number({ evidence: [expanded] }),
    ...time({ evidence: [expanded] }),
  }),
  'that refers to a node of its own': telegram({ mentions: ['telegram/1#number', 'elsewhere/person'] }),
  'with numbers in order': figure({ minimum: '3', maximum: '10.5' }),
  'with two titles in one language': telegram({ title: { en: ['One', 'Two'] } }),
  'with tags in any case': telegram({ title: { EN: 'One', 'zh-Hant': '一' } }),
  'with one of several keys': figure({ count: '3' }),
}

/** What the shapes object to, each by another constraint, and what is read in another way than it is written. */
const refusedCases: Readonly<Record<string, RecordNode>> = {
  'without a title': telegram({ title: {} }),
  'without a kind': telegram({ kind: [] }),
  'with two kinds': telegram({ kind: ['ciphered-telegram', 'letter'] }),
  'with a kind that is none': telegram({ kind: 'nonsense' }),
  'with two labels in one language': { ...figure({ count: '1' }), prefLabel: { en: ['One', 'Two'] } },
  'with a language spelled twice': { ...figure({ count: '1' }), prefLabel: { en: 'One', EN: 'Two' } },
  'that is from a person': telegram({ text: 'elsewhere/person' }),
  'that is from nothing': telegram({ text: 'elsewhere/nothing' }),
  'that is from its own number': telegram({ text: 'telegram/1#number' }),
  'with a figure for a number': telegram({
    identifier: [{ id: 'telegram/1#number', type: 'Figure', count: '1', evidence: [passage('1')] }],
  }),
  'with a position that is no number': telegram({ position: 'first' }),
  'with a time that says nothing': telegram(time({ form: {} })),
  'with a number without evidence': telegram(number({ evidence: [] })),
  'with too long a quotation': telegram(number({ evidence: [passage('1', 'a b c d e f g h i j k')] })),
  'with a line that is none': telegram(
    number({ evidence: [{ ...passage('1'), hasSelector: { ...passage('1').hasSelector, value: '1' } }] }),
  ),
  'with a passage from a person': telegram(number({ evidence: [cited('elsewhere/person', 'some words')] })),
  'with a passage of eleven words': telegram(
    number({ evidence: [cited('elsewhere/sourcetext', 'a b c d e f g h i j k')] }),
  ),
  'with numbers out of order': figure({ minimum: '10', maximum: '9' }),
  'with a number below zero': figure({ count: '-1' }),
}

/** What conforms, or not, and is left to the checker. */
const leftCases: Readonly<Record<string, RecordNode>> = {
  'with a title twice in one language': telegram({ title: { en: ['One', 'One'] } }),
  'with a passage, and another that is written out under its ids': telegram({
    evidence: [expanded, { ...structuredClone(expanded), id: 'telegram/1#passage-2' }],
  }),
  'with two passages under one id': telegram({ ...time({ evidence: [passage('1', 'other words')] }) }),
  'with two nodes under one id': telegram({ ...time({ id: 'telegram/1#number' }) }),
  'with a node that has a whole IRI for its id': telegram({ ...time({ id: `${base}telegram/1` }) }),
  'with a list that has a value twice': telegram({ mentions: ['elsewhere/person', 'elsewhere/person'] }),
  'with a list that has a value in two spellings': telegram({
    mentions: ['elsewhere/person', `${base}elsewhere/person`],
  }),
  'that is from a text by its whole IRI': telegram({ text: `${base}elsewhere/sourcetext` }),
  'with a date of which it is not sure': telegram(time({ date: '2000' })),
}

/** Shapes that ask for what only a graph can answer, or for what no key of the class has. */
const beyond: Readonly<Record<string, string>> = {
  'a closed shape': 'sh:targetClass ch:Telegram ; sh:closed true',
  'a negation': 'sh:targetClass ch:Telegram ; sh:not [ sh:path ch:mentions ; sh:minCount 1 ]',
  'a value that has to be there':
    'sh:targetClass ch:Telegram ; sh:property [ sh:path ch:text ; sh:hasValue <x> ]',
  'a property that the class has not':
    'sh:targetClass ch:Telegram ; sh:property [ sh:path ch:count ; sh:minCount 1 ]',
  'shapes for values':
    'sh:targetClass ch:Telegram ; sh:property [ sh:path ch:text ; sh:node [ sh:nodeKind sh:IRI ] ]',
  'the class itself':
    'sh:targetClass ch:Telegram ; sh:property [ sh:path rdf:type ; sh:nodeKind sh:Literal ]',
  'another target': 'sh:targetSubjectsOf ch:text ; sh:nodeKind sh:IRI',
}

/** Shapes that can be told by keys and values, of which this telegram breaks each. */
const within: Readonly<Record<string, string>> = {
  'a kind of node': 'sh:nodeKind sh:Literal',
  'a class': 'sh:class ch:Minutes',
  'both of two shapes':
    'sh:and ( [ sh:path ch:text ; sh:minCount 1 ] [ sh:path ch:mentions ; sh:minCount 1 ] )',
  'a shape of its own': 'sh:node [ sh:path ch:mentions ; sh:minCount 1 ]',
  'a pattern of IRIs': 'sh:property [ sh:path ch:text ; sh:pattern "^http://" ]',
  'a language': 'sh:property [ sh:path dcterms:title ; sh:languageIn ( "en" ) ]',
  'a length': 'sh:property [ sh:path dcterms:title ; sh:minLength 4 ]',
  'a datatype': 'sh:property [ sh:path dcterms:title ; sh:datatype xsd:string ]',
  'a class of concepts': 'sh:property [ sh:path ch:kind ; sh:class ch:Role ]',
}

describe('recordAcceptor', () => {
  let verdicts: (record: RecordNode) => Verdicts
  beforeAll(async () => {
    verdicts = await judge()
  })

  it.each(Object.entries(plainCases))('accepts a record %s, and counts its statements', (_, record) => {
    const { accepted, checked } = verdicts(record)
    expect(checked).toBeGreaterThan(0)
    expect(accepted).toBe(checked)
  })

  it.each(Object.entries(refusedCases))('does not accept a record %s', (_, record) => {
    const { accepted, checked } = verdicts(record)
    expect(checked).toBeUndefined()
    expect(accepted).toBeUndefined()
  })

  it.each(Object.entries(leftCases))('leaves a record %s to the checker', (_, record) => {
    expect(verdicts(record).accepted).toBeUndefined()
  })

  it.each(Object.entries(beyond))('leaves all records to the checker for %s', async (_, shape) => {
    const judged = await judge(`ex:S ${shape} .`)
    expect(judged(telegram()).accepted).toBeUndefined()
  })

  it.each(Object.entries(within))('does not accept what breaks %s', async (_, shape) => {
    const judged = await judge(`ex:S sh:targetClass ch:Telegram ; ${shape} .`)
    expect(judged(telegram())).toEqual({ accepted: undefined, checked: undefined })
  })

  it('leaves all records to the checker where they could describe terms of the ontology', async () => {
    const judged = await judge(undefined, { under: 'https://w3id.org/chancery/' })
    expect(judged({ id: 'ns', type: 'Place', prefLabel: { en: 'Namespace' } }).accepted).toBeUndefined()
  })

  it('accepts every generated record', async () => {
    const trusting = await judge(undefined, { isInstance: () => true })
    let count = 0
    for (const { data } of generateRecords({ count: 300 })) {
      const { record } = readRecord(data, model)
      const { accepted, checked } = trusting(record!)
      expect(accepted, record!.id).toBe(checked)
      count += accepted!
    }
    expect(count).toBeGreaterThan(300)
  })

  it('accepts every record of the corpus', async () => {
    const corpus = await openCorpus('corpus')
    const { records } = await readRecords(corpus)
    const trusting = await judge(undefined, { under: corpus.base, isInstance: () => true })
    for (const { record } of records) {
      const { accepted, checked } = trusting(record)
      expect(checked, record.id).toBeGreaterThan(0)
      expect(accepted, record.id).toBe(checked)
    }
    expect(records).toHaveLength(627)
  })

  it('accepts nothing that the checker has an issue with, and counts as it does', () => {
    const kinds = { accepted: 0, left: 0, wrong: 0 }
    fc.assert(
      fc.property(soundRecord().map(withLocalLinks).chain(damagedNode), record => {
        const { accepted, checked } = verdicts(record)
        if (accepted !== undefined) expect(accepted).toBe(checked)
        kinds[accepted !== undefined ? 'accepted' : checked !== undefined ? 'left' : 'wrong']++
      }),
      { numRuns: 2000 },
    )
    expect(kinds.accepted).toBeGreaterThan(400)
    expect(kinds.wrong).toBeGreaterThan(400)
    expect(kinds.left).toBeLessThan(600)
  })
})
