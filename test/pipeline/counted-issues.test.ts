import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openAssembly } from '../../src/pipeline/assembly.ts'
import type { PieceTask } from '../../src/pipeline/piece-result.ts'
import { openPieceWork } from '../../src/pipeline/piece-work.ts'
import { tasksOf } from '../../src/pipeline/tasks.ts'
import { shapesTextOf } from '../../src/pipeline/vocabulary-of.ts'
import type { Files } from '../cli/small-corpus.ts'
import { corpusFolder, corpusInPieces, inAllFormats, told } from './corpus-in-pieces.ts'
import { spoiltRecords } from './spoilt-records.ts'

interface Plan {
  readonly maxIssues: number
  /** Which pieces are told to count their issues; by default those that are begun when the log is full. */
  readonly count?: (task: PieceTask) => boolean
  /** Shapes in place of Chancery's own. */
  readonly shapes?: string
}

const all: Plan = { maxIssues: 100_000, count: () => false }

/** Checks the pieces of a corpus, each of which has a few records; gives the report, and how many pieces counted. */
async function checked(files: Files, { maxIssues, count, shapes }: Plan) {
  const folder = await corpusFolder(files)
  const corpus = await corpusInPieces(folder, 700)
  const { base, model } = corpus
  const setup = {
    folder: join(folder, 'corpus'),
    base,
    model,
    shapes: shapes ?? (await shapesTextOf(corpus)),
  }
  const tasks = tasksOf(corpus)
  const assembly = openAssembly(corpus, { tasks, setup, maxIssues })
  const work = await openPieceWork(setup)
  let counting = 0
  for (const task of tasks) {
    const only = count?.(task) ?? assembly.isFull()
    if (only) counting++
    assembly.add(await work({ ...task, count: only }))
  }
  const { issues, counts } = await assembly.finish()
  return { report: { counts, issues: issues.map(told) }, counting }
}

describe('A corpus with more issues than are kept', () => {
  it('has the first of them, and the counts, that it has where all are kept, whichever pieces only count', async () => {
    let made = 0
    await fc.assert(
      fc.asyncProperty(
        spoiltRecords(0.8),
        fc.nat(30),
        fc.uniqueArray(fc.nat(60)),
        async (records, maxIssues, numbers) => {
          const files = inAllFormats(records)
          const { report } = await checked(files, all)
          const expected = { ...report, issues: report.issues.slice(0, maxIssues) }
          expect((await checked(files, { maxIssues })).report).toEqual(expected)
          const count = ({ number }: PieceTask): boolean => numbers.includes(number)
          expect((await checked(files, { maxIssues, count })).report).toEqual(expected)
          made += report.issues.length - expected.issues.length
        },
      ),
      { numRuns: 25 },
    )
    expect(made).toBeGreaterThan(300)
  })

  it.each([0, 1, 3, 8, 20])(
    'has the first %s of them where each is found by a wrong link alone',
    async maxIssues => {
      const records = Array.from({ length: 40 }, (_, number) => ({
        id: `person/${number}`,
        type: 'Person',
        prefLabel: { en: 'Person' },
        memberOf: [`organization/nothing-${number}`],
      }))
      const files = inAllFormats(records)
      const { report } = await checked(files, all)
      expect(report.counts.violation).toBe(40)
      expect((await checked(files, { maxIssues })).report).toEqual({
        ...report,
        issues: report.issues.slice(0, maxIssues),
      })
    },
  )
})

const prefixes = `
  @prefix ch: <https://w3id.org/chancery/ns#> .
  @prefix sh: <http://www.w3.org/ns/shacl#> .
`

/** Telegrams of which every third mentions a person, and the others a document. */
const mentioning = [
  ...Array.from({ length: 60 }, (_, number) => ({
    id: `document/${number}`,
    type: 'Telegram',
    mentions: [number % 3 === 0 ? 'person/b' : `document/${59 - number}`],
  })),
  { id: 'person/b', type: 'Person', prefLabel: { en: 'B' } },
]

describe('A record that cannot be read', () => {
  const lost = (id: string): string =>
    JSON.stringify({ id, type: 'Person', prefLabel: { en: 'A' }, memberOf: ['organization/none'] })

  it.each([
    ['a.ndjson', ['', lost('person/a'), '{ "id": "person/b", ', lost('person/c')]],
    ['a.yaml', [lost('person/a'), '---', '{ id: person/b, ', '---', lost('person/c')]],
    ['a.jsonld', ['[', `${lost('person/a')},`, '{ "id": "person/b", "type" },', lost('person/c'), ']']],
  ])('is told once, though others of its piece are read again: in %s', async (file, lines) => {
    const files = { [file]: lines.join('\n') }
    const { report } = await checked(files, all)
    expect(report.counts.violation).toBe(3)
    for (const maxIssues of [0, 1, 2]) {
      const expected = { ...report, issues: report.issues.slice(0, maxIssues) }
      expect((await checked(files, { maxIssues })).report).toEqual(expected)
      expect((await checked(files, { maxIssues, count: () => true })).report).toEqual(expected)
    }
  })
})

describe('A check that takes issues away again when all links are known', () => {
  const shapes = `${prefixes}
    ch:Neither a sh:NodeShape ; sh:targetSubjectsOf ch:mentions ;
      sh:not [ sh:property [ sh:path ch:mentions ; sh:class ch:Agent ] ] .`

  it.each([1, 4, 10, 19, 25])(
    'finds the first %s of those that stay, though they were only counted',
    async most => {
      const files = inAllFormats(mentioning)
      const { report } = await checked(files, { ...all, shapes })
      expect(report.counts.violation).toBe(20)
      const { report: found, counting } = await checked(files, { maxIssues: most, shapes })
      expect(found).toEqual({ ...report, issues: report.issues.slice(0, most) })
      expect(counting).toBeGreaterThan(0)
    },
  )
})

describe('The description of the dataset', () => {
  const shapes = `${prefixes}
    ch:Any a sh:NodeShape ; sh:targetSubjectsOf ch:mentions ; sh:property [ sh:path ch:text ; sh:minCount 1 ] .
    ch:Dumps a sh:NodeShape ; sh:targetClass <http://www.w3.org/ns/dcat#Distribution> ;
      sh:property [ sh:path ch:text ; sh:minCount 1 ] .`

  it('has its issues, which have no place where they are of what is published, before the others', async () => {
    const { report } = await checked(inAllFormats(mentioning), { ...all, shapes })
    expect(report.issues.map(line => line.startsWith(' | ')).slice(0, 4)).toEqual([true, true, true, false])
    for (const maxIssues of [1, 5]) {
      const found = await checked(inAllFormats(mentioning), { maxIssues, shapes })
      expect(found.report).toEqual({ ...report, issues: report.issues.slice(0, maxIssues) })
    }
  })
})

describe('Issues that are only counted', () => {
  const warned = (severity: string): string => `${prefixes}
    ch:Short a sh:NodeShape ; sh:targetClass ch:Telegram ;
      sh:property [ sh:path ch:mentions ; sh:minCount 2 ; sh:severity sh:Info ] ;
      sh:property [ sh:path ch:mentions ; sh:class ch:Agent ; sh:severity sh:${severity} ] ;
      sh:property [ sh:path ch:mentions ; sh:class ch:Person ; sh:nodeKind sh:Literal ] .`

  it.each([
    // A value that several shapes object to has one issue, that of the first component.
    ['Violation', { violation: 60, warning: 0, info: 60 }],
    ['Warning', { violation: 20, warning: 40, info: 60 }],
    ['Info', { violation: 20, warning: 0, info: 100 }],
  ])('have the severity that they have where they are kept: %s', async (severity, counts) => {
    const files = inAllFormats(mentioning)
    const shapes = warned(severity)
    expect((await checked(files, { ...all, shapes })).report.counts).toEqual(counts)
    expect((await checked(files, { maxIssues: 0, shapes })).report).toEqual({ counts, issues: [] })
  })
})
