import { beforeAll, describe, expect, it } from 'vitest'
import { packedFiles, type Tarball, tarballFaults } from './tarball.ts'

/** Bytes that the tarball may have. */
const limit = 500_000

describe('The package', () => {
  let tarball: Tarball

  beforeAll(async () => {
    tarball = await packedFiles()
  })

  function changed(path: string, text: string): ReadonlyMap<string, string> {
    return new Map([...tarball.files, [path, text]])
  }

  it('is small', () => {
    const { size, files } = tarball
    process.stdout.write(`The tarball: ${Math.round(size / 1000)} kB, ${files.size} files.\n`)
    expect(size).toBeLessThan(limit)
  })

  it('has the ontology, its own description, and what is built, and nothing else', () => {
    const beside = [...tarball.files.keys()].filter(path => !path.startsWith('dist/'))
    expect(beside.sort()).toEqual([
      'LICENSE',
      'README.md',
      'ontology/chancery.ttl',
      'ontology/context.jsonld',
      'ontology/records.schema.json',
      'ontology/shapes.ttl',
      'ontology/terms.ttl',
      'package.json',
    ])
  })

  it('has of what is built all that its entries need, and no more', () => {
    expect([...tarball.files.keys()]).toEqual(
      expect.arrayContaining(['dist/cli.js', 'dist/index.js', 'dist/index.d.ts', 'dist/node.d.ts']),
    )
    expect(tarballFaults(tarball.files)).toEqual([])
  })

  it('is caught without a module that is loaded later', () => {
    const [later] = [...tarball.files.keys()].filter(path => /^dist\/validate-records-.*\.js$/.test(path))
    const files = new Map(tarball.files)
    files.delete(later!)
    expect(tarballFaults(files)).toEqual(expect.arrayContaining([`${later} is not in the package`]))
  })

  it.each([
    ['dist/check/engine.d.ts', 'export {}', 'dist/check/engine.d.ts is needed by no entry'],
    ['dist/.readme-1/example.js', '', 'dist/.readme-1/example.js is needed by no entry'],
    ['dist/index.d.ts', "export * from './public-api.js'", 'dist/public-api.d.ts is not in the package'],
    ['dist/index.js.map', '{"sources":["../src/index.ts"]}', 'dist/index.js.map lacks ../src/index.ts'],
  ])('is caught with another %s', (path, text, fault) => {
    expect(tarballFaults(changed(path, text))).toEqual(expect.arrayContaining([fault]))
  })
})
