import { describe, expect, it } from 'vitest'
import { firstLoad } from './bundle.ts'

/** Bytes, gzipped, that a page may load before it can write its first record. */
const budget = 40_000

/** What parses and checks. No page needs them before it does either. */
const engines = ['edtf', 'jsonld', 'n3', 'rdf-canonize', 'rdf-validate-shacl', 'yaml']

describe('A page that writes Turtle, JSON-LD and quads', () => {
  it('loads less than 40 kB for it, and no engine', async () => {
    const source = "export { toJsonLd, toQuads, toTurtle } from 'chancery'\n"
    const { gzipped, packages } = await firstLoad(source)
    process.stdout.write(`toTurtle, toJsonLd and toQuads: ${gzipped} bytes, minified and gzipped.\n`)
    expect(gzipped).toBeLessThan(budget)
    expect(packages).toEqual(['@rdfjs/data-model'])
  })

  it('loads no more if it also checks and parses, before it does', async () => {
    const { gzipped, packages, later } = await firstLoad("export * from 'chancery'\n")
    expect(gzipped).toBeLessThan(budget)
    expect(packages).toEqual(['@rdfjs/data-model'])
    expect(later).toEqual(expect.arrayContaining(['edtf', 'jsonld', 'n3', 'rdf-validate-shacl']))
  })

  it('is caught with an engine in what it loads first', async () => {
    const source = "export { toTurtle } from 'chancery'\nexport { DataFactory } from 'n3'\n"
    const { gzipped, packages } = await firstLoad(source)
    expect(gzipped).toBeGreaterThan(budget)
    expect(packages.filter(name => engines.includes(name))).toEqual(['n3'])
  })
})
