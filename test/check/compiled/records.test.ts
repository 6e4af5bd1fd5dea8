import type { Quad } from '@rdfjs/types'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { backgroundOf } from '../../../src/check/background.ts'
import { COMPONENTS } from '../../../src/check/compiled/components/components.ts'
import { encode } from '../../../src/encode/encode.ts'
import { model } from '../../../src/model/generated.ts'
import { rdf } from '../../../src/model/namespaces.ts'
import { arbitraryRecord } from '../../encode/arbitrary-record.ts'
import { damagedCase, damageTable, soundCase } from '../damage/checked-records.ts'
import type { Damage } from '../damage/damages.ts'
import { soundRecord } from '../damage/sound-record.ts'
import { damaged } from './arbitrary-damage.ts'
import { base, batchOf, byRecord, type Case, graphOf, oneByOne, printable } from './batch.ts'
import { compiledFinder, type Find, referenceFinder } from './both-engines.ts'

/** Any record, its values right or wrong, and any classes for what it refers to. */
const anyRecord: fc.Arbitrary<Case> = arbitraryRecord
  .map(record => encode(record, model, base))
  .chain(record => withElsewhere(record))

/** The same with statements taken out, doubled, or given another predicate, class, datatype, language or value. */
const anyDamaged: fc.Arbitrary<Case> = anyRecord.chain(one =>
  damaged(one.record).map(record => printable({ ...one, done: ['damaged at random'], record })),
)

const described = new Set(backgroundOf(model).map(({ subject }) => subject.value))

function withElsewhere(record: readonly Quad[]): fc.Arbitrary<Case> {
  const own = new Set(record.map(({ subject }) => subject.value))
  const others = record
    .filter(({ object, predicate }) => object.termType === 'NamedNode' && predicate.value !== `${rdf}type`)
    .map(({ object }) => object.value)
    .filter(iri => !own.has(iri) && !described.has(iri))
  const classes = fc.constantFrom(...Object.values(model.classes).map(({ iri }) => iri))
  const perhaps = fc.option(classes, { nil: undefined, freq: 2 })
  return fc
    .array(perhaps, { minLength: others.length, maxLength: others.length })
    .map(types => new Map(others.flatMap((iri, index) => (types[index] ? [[iri, types[index]]] : []))))
    .map(elsewhere => printable({ done: ['of any values'], record, elsewhere }))
}

const sound: fc.Arbitrary<Case> = soundRecord().map(soundCase)

/** One to three damages of the table, each the one drawn or the next that there is a place for. */
function damagedBy(damages: readonly Damage[]): fc.Arbitrary<Case> {
  const choice = fc.tuple(fc.nat(damages.length - 1), fc.nat())
  return fc.tuple(sound, fc.array(choice, { minLength: 1, maxLength: 3 })).map(([record, choices]) =>
    choices.reduce((one, [start, where]) => {
      for (let index = start; index < start + damages.length; index++) {
        const spoilt = damagedCase(one, damages[index % damages.length]!, where)
        if (spoilt) return spoilt
      }
      return one
    }, record),
  )
}

/** Shapes that read more than one record, which cannot be checked one at a time. */
const far = 'http://example.org/far/'
const isFar = (line: string): boolean => line.includes(`<${far}`)

describe("the ontology's shapes and wider ones", () => {
  let damages: readonly Damage[]
  let compiled: Find
  let reference: Find
  let alone: (batch: readonly Case[]) => readonly string[]

  beforeAll(async () => {
    const table = await damageTable()
    damages = table.damages
    compiled = compiledFinder(table.shapes)
    reference = await referenceFinder(table.shapes)
    alone = oneByOne(table.shapes.filter(({ subject }) => !subject.value.startsWith(far)))
  })

  /** Checks so many records in every way, and gives those checked and how many of them have a result. */
  async function agreeOn(count: number, cases: fc.Arbitrary<Case>): Promise<[readonly Case[], number]> {
    const checked: Case[] = []
    let violated = 0
    // The reference engine takes many records in a fraction of the time that it takes for each by itself.
    const several = fc.array(cases, { minLength: 1, maxLength: count / 20, size: 'max' })
    await fc.assert(
      fc.asyncProperty(fc.noBias(several), async all => {
        if (checked.length >= count) return
        const batch = batchOf(all)
        const graph = graphOf(batch)
        const lines = await compiled(graph)
        expect(byRecord(lines, batch)).toEqual(byRecord(await reference(graph), batch))
        const near = lines.filter(line => !isFar(line))
        const found = ofRecords(near, batch)
        expect(ofRecords(alone(batch), batch)).toEqual(found)
        checked.push(...batch)
        violated += Object.values(found).filter(results => results.length > 0).length
      }),
      { numRuns: 56 },
    )
    expect(checked.length).toBeGreaterThanOrEqual(count)
    return [checked, violated / checked.length]
  }

  it('find the same in 2,000 random records, with either engine and a record at a time', async () => {
    const records = fc.oneof({ weight: 1, arbitrary: anyRecord }, { weight: 7, arbitrary: sound })
    const [, violated] = await agreeOn(2000, records)
    expect(violated).toBeGreaterThan(0.05)
    expect(violated).toBeLessThan(0.25)
  }, 600_000)

  it('find the same in 2,000 damaged records, between them damaged in two hundred ways', async () => {
    const [checked, violated] = await agreeOn(2000, damagedBy(damages))
    expect(new Set(checked.flatMap(({ done }) => done)).size).toBeGreaterThan(200)
    expect(violated).toBeGreaterThan(0.95)
  }, 600_000)

  it('find the same in 400 records of any values, with any statements changed', async () => {
    const [, violated] = await agreeOn(400, anyDamaged)
    expect(violated).toBeGreaterThan(0.9)
  }, 600_000)

  it('would be told apart by the damage and the results, if one of them passed over datatypes', async () => {
    const table = await damageTable()
    const careless = { ...COMPONENTS, Datatype: { ...COMPONENTS['Datatype']!, compile: () => () => true } }
    compiled = compiledFinder(table.shapes, careless)
    await expect(agreeOn(100, damagedBy(damages))).rejects.toThrow(/Counterexample: \[\[.+:\n<https/)
  }, 60_000)
})

/** Without the results about what other records describe, which nobody asks for who checks one record. */
function ofRecords(lines: readonly string[], batch: readonly Case[]): Record<string, readonly string[]> {
  const { elsewhere: _, ...records } = byRecord(lines, batch)
  return records
}
