import { describe, expect, it } from 'vitest'
import { type DamageName, damages } from '../../bench/damage.ts'
import { generateNdjson, generateRecords } from '../../bench/generate-records.ts'
import { type AnyRecord, toNQuads, validate } from '../../src/index.ts'

function recordsOf(options: Parameters<typeof generateRecords>[0]): AnyRecord[] {
  return Array.from(generateRecords(options), ({ data }) => data as AnyRecord)
}

function text(options: Parameters<typeof generateRecords>[0]): string {
  return [...generateNdjson(options)].join('')
}

describe('generated records', () => {
  it('are the same bytes for the same seed, and others for another', () => {
    expect(text({ count: 150, seed: 7 })).toBe(text({ count: 150, seed: 7 }))
    expect(text({ count: 150, seed: 7 })).not.toBe(text({ count: 150, seed: 8 }))
  })

  it('can be made in parts', () => {
    const parts = [text({ count: 90 }), text({ first: 90, count: 60 })]
    expect(parts.join('')).toBe(text({ count: 150 }))
  })

  it('are one record a line, of which JSON gives back the same', () => {
    const lines = text({ count: 20 }).trimEnd().split('\n')
    expect(lines.map(line => JSON.parse(line))).toEqual(recordsOf({ count: 20 }))
  })

  it('have no issue of any severity, and refer to nothing that is not there', async () => {
    const records = recordsOf({ count: 220 })
    expect(await validate(records)).toEqual({ ok: true, records, issues: [] })
  })

  it('have about 121 statements each', () => {
    const telegrams = recordsOf({ count: 500 }).filter(({ type }) => type === 'Telegram')
    const statements = toNQuads(telegrams).split('\n').length - 1
    expect(telegrams.length).toBeGreaterThan(450)
    expect(Math.abs(statements / telegrams.length - 121)).toBeLessThan(2)
  })
})

describe('damaged records', () => {
  it('are the share asked for', () => {
    const damaged = [...generateRecords({ count: 2_000, damage: 0.1 })].filter(({ damage }) => damage)
    expect(damaged.length).toBeGreaterThan(150)
    expect(damaged.length).toBeLessThan(220)
  })

  it.each(Object.keys(damages) as DamageName[])('have the violation of their fault: %s', async name => {
    const spoilt = [...generateRecords({ count: 400, damage: 1 })].find(({ damage }) => damage === name)!
    const around = recordsOf({ count: 7 })
    const result = await validate([...around, spoilt.data as AnyRecord])
    expect(result.ok).toBe(false)
    expect(result.issues.map(({ code }) => code)).toContain(damages[name].code)
  })
})
