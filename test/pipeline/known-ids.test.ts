import { describe, expect, it } from 'vitest'
import { model } from '../../src/model/generated.ts'
import { openCorpus } from '../../src/node-api.ts'
import { openAssembly } from '../../src/pipeline/assembly.ts'
import { KnownIds } from '../../src/pipeline/known-ids.ts'
import { openLinks } from '../../src/pipeline/links.ts'
import { tasksOf } from '../../src/pipeline/tasks.ts'
import { smallCorpus } from '../cli/small-corpus.ts'
import { corpusFolder } from './corpus-in-pieces.ts'

const agent = model.classes['Agent']!.iri
const place = model.classes['Place']!.iri

interface Part {
  readonly nodes?: Readonly<Record<string, string>>
  readonly lost?: readonly string[]
  /** Ids by the class that they have to be of; each is a link of a record of its own. */
  readonly links?: Readonly<Record<string, readonly string[]>>
}

/** What is known of the ids of pieces, in their order. */
function knownOf(...parts: readonly Part[]): KnownIds {
  const known = new KnownIds(model)
  for (const [number, { nodes = {}, lost = [], links = {} }] of parts.entries()) {
    known.add({
      number,
      nodes: Object.entries(nodes),
      lost,
      links: Object.entries(links).map(([superclass, ids]) => [superclass, ids, [...ids.keys()]]),
    })
  }
  return known
}

/** Pieces with the numbers of their records. */
function plain(failing: ReadonlyMap<number, ReadonlySet<number>>): Record<number, number[]> {
  return Object.fromEntries(Array.from(failing, ([piece, records]) => [piece, [...records]]))
}

const noNodes = (): ReadonlyMap<string, string> => new Map()

describe('links between pieces', () => {
  it.each([
    ['backward', [{ nodes: { 'person/a': 'Person' } }, { links: { [agent]: ['person/a'] } }], {}],
    ['forward', [{ links: { [agent]: ['person/a'] } }, { nodes: { 'person/a': 'Person' } }], {}],
    ['to themselves', [{ links: { [agent]: ['person/a'] }, nodes: { 'person/a': 'Person' } }], {}],
    [
      'to nowhere',
      [{}, { links: { [agent]: ['person/a', 'person/b'] } }, { nodes: { 'person/a': 'Person' } }],
      { 1: [1] },
    ],
    [
      'backward to another class',
      [{ nodes: { 'place/a': 'Place' } }, { links: { [agent]: ['place/a'] } }],
      { 1: [0] },
    ],
    [
      'forward to another class',
      [{ links: { [agent]: ['place/a'] } }, { nodes: { 'place/a': 'Place' } }],
      { 0: [0] },
    ],
    [
      'to what cannot be read',
      [{ links: { [agent]: ['person/a', 'person/b'] } }, { lost: ['person/a', 'person/b'] }],
      {},
    ],
    [
      'to what cannot be read, and then is of another class',
      [{ lost: ['place/a'] }, { links: { [agent]: ['place/a'] } }, { nodes: { 'place/a': 'Place' } }],
      { 1: [0] },
    ],
  ] satisfies [string, Part[], Record<number, number[]>][])('that lead %s', (_, parts, failing) => {
    expect(plain(knownOf(...parts).failing(noNodes))).toEqual(failing)
  })

  it('that lead to nodes inside records are looked up in the piece of the record', () => {
    const inside = new Map([
      ['document/a#copy-1', 'Person'],
      ['document/a#copy-2', 'Place'],
    ])
    const asked: number[] = []
    const known = knownOf(
      { links: { [agent]: ['document/a#copy-1', 'document/b#x'] } },
      { links: { [place]: ['document/a#copy-2'] } },
      { links: { [agent]: ['document/a#copy-2'] } },
      { links: { [agent]: ['document/a#copy-3'] } },
      { links: { [agent]: ['document/c#x'] } },
      { nodes: { 'document/a': 'Document' }, lost: ['document/b'] },
    )
    const failing = known.failing(piece => {
      asked.push(piece)
      return inside
    })
    expect([plain(failing), asked]).toEqual([{ 2: [0], 3: [0], 4: [0] }, [5]])
  })

  it.each([
    ['in one place', [{ lost: ['document/a', 'document/a#x'] }], {}],
    ['before', [{ lost: ['document/a', 'document/a#x'] }, { nodes: { 'document/a': 'Document' } }], {}],
    ['further on', [{ nodes: { 'document/a': 'Document' } }, { lost: ['document/a', 'document/a#x'] }], {}],
    ['nowhere', [{ nodes: { 'document/a': 'Document' } }], { 0: [0] }],
    [
      'elsewhere',
      [{ nodes: { 'document/a': 'Document' } }, { lost: ['document/b', 'document/b#x'] }],
      { 0: [0] },
    ],
  ] satisfies [string, Part[], Record<number, number[]>][])(
    'that lead into a record that cannot be read %s',
    (_, parts, failing) => {
      const known = knownOf({ links: { [agent]: ['document/a#x'] } }, ...parts)
      expect(plain(known.failing(noNodes))).toEqual(failing)
    },
  )

  it('are taken for granted once for a record, where the corpus can decide them', () => {
    const links = openLinks(model, 'https://example.org/')
    expect(links.assume('https://example.org/person/a', agent)).toBe(true)
    expect(links.assume('https://example.org/person/a', agent)).toBe(true)
    expect(links.assume('https://elsewhere.example/person/a', agent)).toBe(false)
    links.begin(4)
    expect(links.assume('https://example.org/person/a', agent)).toBe(true)
    expect(links.take()).toEqual([[agent, ['person/a', 'person/a'], [0, 4]]])
    expect(links.take()).toEqual([])
  })

  it('are noted, and fail, where a class is asked for that the corpus does not have', () => {
    const unknown = 'https://example.org/ns#Unknown'
    const links = openLinks(model, 'https://example.org/')
    expect(links.assume('https://example.org/person/a', unknown)).toBe(false)
    expect(links.take()).toEqual([[unknown, ['person/a'], [0]]])
    const nodes = { 'person/a': 'Person' }
    expect(plain(knownOf({ nodes, links: { [unknown]: ['person/a'] } }).failing(noNodes))).toEqual({
      0: [0],
    })
  })
})

describe('what was taken for granted in vain', () => {
  it('is asked of a node inside another record as soon as the check asks for it', () => {
    const known = knownOf({ nodes: { 'document/a': 'Document' } })
    expect(known.find('document/a#copy-1')).toBeUndefined()
    expect(known.learn(() => new Map([['document/a#copy-1', 'Copy']]))).toBe(true)
    expect(known.find('document/a#copy-1')).toEqual({ type: 'Copy' })
    expect(known.find('document/a#copy-9')).toBeUndefined()
    expect(known.learn(noNodes)).toBe(true)
    expect(known.find('document/a#copy-9')).toBeUndefined()
    expect(known.learn(noNodes)).toBe(false)
  })
})

describe('ids that are there twice', () => {
  it('are told with the piece of each, and of those nodes inside records are not asked', () => {
    const nodes = { 'person/a': 'Person', 'person/a#name': 'Name' }
    const { repeated } = knownOf(
      { nodes },
      {},
      { nodes },
      { lost: ['person/b'] },
      { nodes: { 'person/b': 'Person' } },
    )
    expect(repeated).toEqual([{ id: 'person/a', piece: 2, first: 0 }])
  })

  it('by their hashes alone, are looked up, and nothing is left unwritten meanwhile', async () => {
    const folder = await corpusFolder({ 'agents.yaml': smallCorpus['agents.yaml'] })
    const corpus = await openCorpus(`${folder}/corpus`)
    const tasks = tasksOf(corpus)
    const { base, model } = corpus
    const assembly = openAssembly(corpus, {
      tasks,
      setup: { folder: corpus.folder, base, model },
      maxIssues: 9,
    })
    const result = { number: 0, piece: tasks[0]!.piece, lines: 7, records: 2, documents: 0, statements: 9 }
    const nodes = [
      ['person/ivanov', 'Person'],
      ['person/ivanov', 'Person'],
    ] as const
    assembly.add({ ...result, nodes, lost: [], links: [], found: [], dumps: {}, files: [] })
    expect(assembly.ok()).toBe(true)
    expect(await assembly.finish()).toMatchObject({ ok: true, issues: [] })
  })
})
