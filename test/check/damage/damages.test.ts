import fc from 'fast-check'
import { Store } from 'n3'
import { beforeAll, describe, expect, it } from 'vitest'
import { compileShapes } from '../../../src/check/compiled/compile-shapes.ts'
import { COMPONENTS } from '../../../src/check/compiled/components/components.ts'
import { quadsToNQuads } from '../../../src/write/n-quads.ts'
import { batchOf, byRecord, type Case, graphOf } from '../compiled/batch.ts'
import { compiledFinder, referenceFinder } from '../compiled/both-engines.ts'
import { type DamageTable, damagedCase, damageTable, soundCase } from './checked-records.ts'
import { type Damage, silentDamagesOf } from './damages.ts'
import { recordClasses, soundRecord } from './sound-record.ts'

/** The same few records of every class in each run. */
const records: readonly Case[] = recordClasses
  .flatMap(name => fc.sample(soundRecord([name]), { numRuns: 12, seed: 1943 }))
  .map(soundCase)

/** The first of the records that has a place for the damage, damaged. */
function firstDamaged(damage: Damage): Case | undefined {
  for (const record of records) {
    const damaged = damagedCase(record, damage, 0)
    if (damaged) return damaged
  }
  return undefined
}

const component = (line: string): string => line.split(' ')[0]!

describe('a record that has been damaged', () => {
  let table: DamageTable
  let damaged: readonly Case[]
  let found: readonly (readonly string[])[]

  beforeAll(async () => {
    table = await damageTable()
    damaged = table.damages.flatMap(damage => firstDamaged(damage) ?? [])
    const batch = batchOf(damaged)
    const lines = await compiledFinder(table.shapes)(graphOf(batch))
    found = Object.values(byRecord(lines, batch))
  })

  it('can be damaged in more than two hundred ways, and at more than three hundred kinds of place', () => {
    expect(new Set(table.damages.map(({ way }) => way.name)).size).toBeGreaterThan(200)
    expect(new Set(table.damages.map(({ name }) => name)).size).toBe(table.damages.length)
    expect(table.damages.length).toBeGreaterThan(300)
  })

  it('is one in which nothing was found before, by either engine', async () => {
    const batch = batchOf(records)
    for (const find of [compiledFinder(table.shapes), await referenceFinder(table.shapes)]) {
      const { elsewhere: _, ...results } = byRecord(await find(graphOf(batch)), batch)
      expect(Object.values(results).flat()).toEqual([])
    }
  })

  it('is another graph than before, and there is a place for each damage', () => {
    expect(damaged.flatMap(({ done }) => done)).toEqual(table.damages.map(({ name }) => name))
    const sound = new Set(records.map(({ record }) => quadsToNQuads(record)))
    expect(damaged.filter(({ record }) => sound.has(quadsToNQuads(record)))).toEqual([])
  })

  it('has the violation that its damage is one of', () => {
    const unnoticed = table.damages.flatMap(({ name, way }, index) => {
      const components = found[index]!.map(component)
      return components.includes(way.breaks) ? [] : [`${name}: ${way.breaks} is not among ${components}`]
    })
    expect(unnoticed).toEqual([])
  })

  it('has between them a violation of every constraint component', () => {
    expect([...new Set(found.flat().map(component))].sort()).toEqual(Object.keys(COMPONENTS).sort())
  })

  it('has the same violations by the reference engine', async () => {
    const batch = batchOf(damaged)
    const lines = await (await referenceFinder(table.shapes))(graphOf(batch))
    expect(Object.values(byRecord(lines, batch))).toEqual(found)
  }, 60_000)

  it.each(Object.keys(COMPONENTS))('would tell a compiler that passes over %s', async name => {
    const careless = { ...COMPONENTS, [name]: { ...COMPONENTS[name]!, compile: () => () => true } }
    expect(compileShapes(new Store([...table.shapes]), careless).forReference).toEqual([])
    const batch = batchOf(damaged)
    const lines = await compiledFinder(table.shapes, careless)(graphOf(batch))
    expect(Object.values(byRecord(lines, batch))).not.toEqual(found)
  })
})

describe('a change that is no damage to the shapes', () => {
  it('is found by nobody, and there is a reason for each', async () => {
    const { shapes, rulesOf } = await damageTable()
    const silent = silentDamagesOf(rulesOf)
    const changed = silent.map(damage => firstDamaged(damage))
    expect(changed.flatMap(one => one?.done ?? [])).toEqual(silent.map(({ name }) => name))
    expect(silent.filter(({ way }) => way.because === '')).toEqual([])
    const batch = batchOf(changed.flatMap(one => one ?? []))
    for (const find of [compiledFinder(shapes), await referenceFinder(shapes)]) {
      const { elsewhere: _, ...results } = byRecord(await find(graphOf(batch)), batch)
      expect(Object.values(results).flat()).toEqual([])
    }
  })
})
