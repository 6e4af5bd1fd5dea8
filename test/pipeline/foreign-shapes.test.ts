import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Issue } from '../../src/model/issue.ts'
import { openAssembly } from '../../src/pipeline/assembly.ts'
import { openPieceWork } from '../../src/pipeline/piece-work.ts'
import { tasksOf } from '../../src/pipeline/tasks.ts'
import { corpusFolder, corpusInPieces } from './corpus-in-pieces.ts'

const prefixes = `
@prefix ch: <https://w3id.org/chancery/ns#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
`

/** A telegram with a copy, and before it one that mentions something and has a text. */
const telegrams = (mentions: string, text = 'document/a') => [
  { id: 'document/first', type: 'Telegram', mentions: [mentions], text },
  { id: 'document/a', type: 'Telegram', copy: [{ id: '#copy-1', copyNumber: '1' }] },
  { id: 'person/b', type: 'Person', prefLabel: { en: 'B' } },
]

/** The issues that shapes find in records, which are in pieces of one record each. */
async function issuesOf(shapes: string, records: readonly unknown[]): Promise<readonly Issue[]> {
  const folder = await corpusFolder({ 'a.ndjson': records.map(one => `${JSON.stringify(one)}\n`).join('') })
  const corpus = await corpusInPieces(folder, 60)
  expect(corpus.pieces.length).toBeGreaterThan(3)
  const { base, model } = corpus
  const setup = { folder: join(folder, 'corpus'), base, model, shapes: prefixes + shapes }
  const tasks = tasksOf(corpus)
  const assembly = openAssembly(corpus, { tasks, setup, maxIssues: 10 })
  const work = await openPieceWork(setup)
  for (const task of tasks) assembly.add(await work(task))
  return (await assembly.finish()).issues
}

describe('a shape with alternatives', () => {
  const either = `
    ch:Either a sh:NodeShape ; sh:targetSubjectsOf ch:mentions ; sh:or (
      [ sh:property [ sh:path ch:mentions ; sh:class ch:Agent ] ]
      [ sh:property [ sh:path ch:text ; sh:class ch:Copy ] ]
    ) .`

  it.each([
    ['the first holds', telegrams('person/b'), 0],
    [
      'the first fails, and a node inside another record makes the second hold',
      telegrams('document/a', 'document/a#copy-1'),
      0,
    ],
    ['both fail', telegrams('document/a', 'document/a#copy-2'), 1],
    ['both fail for links to nowhere', telegrams('person/nobody', 'document/none#copy-1'), 1],
  ])('finds as much as it should where %s', async (_, records, count) => {
    const issues = await issuesOf(either, records)
    expect(issues.map(({ code, line }) => [code, line])).toEqual(Array(count).fill(['or', 1]))
  })
})

describe('a shape that must not hold', () => {
  const neither = `
    ch:Neither a sh:NodeShape ; sh:targetSubjectsOf ch:mentions ;
      sh:not [ sh:property [ sh:path ch:mentions ; sh:class ch:Agent ] ] .`

  it('finds an issue where it holds, and none where that was taken for granted in vain', async () => {
    expect((await issuesOf(neither, telegrams('person/b'))).map(({ code }) => code)).toEqual(['not'])
    expect(await issuesOf(neither, telegrams('document/a#copy-1'))).toEqual([])
  })
})
