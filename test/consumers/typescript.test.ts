import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { project } from './project.ts'
import { type Outcome, run } from './run.ts'

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')

const settings = {
  node16: { module: 'node16', moduleResolution: 'node16' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
} as const

/** What the compiler says of a module in a strict project, and of all that is declared for it if that is not skipped. */
async function compiled(
  resolution: keyof typeof settings,
  source: string,
  skipLibCheck: boolean,
): Promise<Outcome> {
  const compilerOptions = {
    ...settings[resolution],
    target: 'es2022',
    lib: ['es2022'],
    types: ['node'],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck,
    noEmit: true,
  }
  const folder = await project({
    'package.json': '{ "type": "module" }',
    'tsconfig.json': JSON.stringify({ compilerOptions, files: ['main.ts'] }),
    'main.ts': source,
  })
  return run(process.execPath, [compiler, '--pretty', 'false'], folder)
}

const right = `
import { createWriteStream } from 'node:fs'
import type { Quad } from '@rdfjs/types'
import { ChanceryError, type Person, parse, type Telegram, toJsonLd, toQuads, toTurtle, validate, writeNQuads, writeTurtle } from 'chancery'
import { build, type Corpus, openCorpus } from 'chancery/node'

const person: Person = { id: 'person/beria', type: 'Person', prefLabel: { en: 'Beria' } }
const telegram: Telegram = {
  id: 'document/telegram-1',
  type: 'Telegram',
  title: { en: 'Telegram' },
  kind: 'telegram-message',
  copy: [{ id: '#copy-1', copyNumber: '1', addressee: person.id }],
}
const turtle: string = toTurtle([person, telegram])
const quads: readonly Quad[] = toQuads(telegram)
const context: readonly unknown[] = toJsonLd(person)['@context']
const result = await validate([person])
if (result.ok) for (const { id } of result.records) console.log(id, turtle, quads.length, context)
else for (const { message, hint } of result.issues) console.log(message, hint)
const again: string[] = (await parse(turtle)).map(({ type }) => type)
await writeTurtle([person], createWriteStream('dump.ttl'))
await writeNQuads([telegram], new WritableStream<Uint8Array>(), { preventClose: true })
try {
  const corpus: Corpus = await openCorpus('corpus')
  const report = await build(corpus, { out: 'out' })
  console.log(again, report.ok ? report.records : report.issues.length)
} catch (error) {
  if (error instanceof ChanceryError && error.code === 'not-readable') console.log(error.message)
}
`

const wrong = `
import type { Person } from 'chancery'
export const unnamed: Person = { id: 'person/beria', type: 'Person' }
export const misspelt: Person = { id: 'person/beria', type: 'Person', prefLable: { en: 'Beria' } }
`

describe.each(['node16', 'bundler'] as const)('A TypeScript project that resolves as %s', resolution => {
  it('compiles with all that the package declares', async () => {
    expect(await compiled(resolution, right, false)).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('is told of a property that is missing, and of one that is misspelt', async () => {
    const { code, stdout } = await compiled(resolution, wrong, true)
    expect(code).toBe(2)
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(
        /^main.ts\(3,.*Property 'prefLabel' is missing in type .* required in type 'Person'/,
      ),
      expect.stringMatching(/^main.ts\(4,.*'prefLable' does not exist in type 'Person'/),
      '',
    ])
  })
})
