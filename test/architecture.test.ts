import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { build } from 'tsup'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeFaults, reachedFrom } from './architecture/browser.ts'
import { exportsOf } from './architecture/documented.ts'
import { librarySources, type SourceFile, sourceFile } from './architecture/source-file.ts'
import { type Exception, entryFaults, idleExceptions, stageFaults } from './architecture/stages.ts'
import { medianLength, printingFaults, styleFaults } from './architecture/style.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const files = librarySources()

function fileAt(path: string): SourceFile {
  return files.find(file => file.path === path)!
}

/** Imports that the design's table does not allow. */
const exceptions: readonly Exception[] = [
  {
    from: 'read/read-passage.ts',
    to: 'evidence/passage.ts',
    because: 'a record writes a passage in short, and reading it writes it out',
  },
  {
    from: 'decode/short-passage.ts',
    to: 'evidence/passage.ts',
    because: 'a passage is written in short where writing it out gives the same',
  },
  {
    from: 'ledger/ledger.ts',
    to: 'evidence/passages.ts',
    because: 'a row of the ledger cites the passages of its item',
  },
]

describe('The stages', () => {
  it('import only what the design allows', () => {
    expect(files.map(file => file.path)).toContain('write/turtle/turtle.ts')
    expect(stageFaults(files, exceptions)).toEqual([])
  })

  it('need every exception that is made for them', () => {
    expect(idleExceptions(files, exceptions)).toEqual([])
  })

  it.each([
    ['encode/encode.ts', "import { readRecord } from '../read/read-record.ts'", 'encode does not know read'],
    ['model/iri.ts', "import type { Quads } from '../encode/encode.ts'", 'model does not know encode'],
    ['model/generated.ts', "import { model } from '../index.ts'", 'model does not know index.ts'],
    ['write/turtle/turtle.ts', "export { issue } from '../../check/result.ts'", 'write does not know check'],
    ['check/edtf.ts', "const later = () => import('../cli/run.ts')", 'check does not know cli'],
    ['read/yaml.ts', "type One = import('../evidence/verify.ts').One", 'read does not know evidence'],
  ])('are held apart: %s, %s', (path, text, fault) => {
    const faults = stageFaults([sourceFile(path, text)], exceptions)
    expect(faults).toEqual([expect.stringContaining(fault)])
  })

  it('are those of the design and no others', () => {
    const stray = sourceFile('misc/iri.ts', "import { resolveIri } from '../model/iri.ts'")
    expect(stageFaults([stray], [])).toEqual(['misc/iri.ts is in misc, which is no stage of the design'])
  })

  it('may take types from the index where they are generated, and import their own', () => {
    const generated = sourceFile('model/generated.ts', "import type { Iri } from '../index.ts'")
    const own = sourceFile('check/result.ts', "import { sh } from './vocabulary.ts'")
    expect(stageFaults([generated, own], [])).toEqual([])
    expect(idleExceptions([own], exceptions)).toEqual([
      'read/read-passage.ts does not import evidence/passage.ts',
      'decode/short-passage.ts does not import evidence/passage.ts',
      'ledger/ledger.ts does not import evidence/passages.ts',
    ])
  })
})

describe('The entries', () => {
  it.each(['index.ts', 'node.ts'])('only export on: %s', path => {
    expect(entryFaults(fileAt(path))).toEqual([])
  })

  it('are caught doing more', () => {
    const text = "export * from './a.ts'\nexport const version = '1'\nimport './b.ts'\n"
    expect(entryFaults(sourceFile('index.ts', text))).toEqual([
      "index.ts has more than re-exports: export const version = '1'",
      "index.ts has more than re-exports: import './b.ts'",
    ])
  })

  it('say of everything that they export what it is', () => {
    const found = exportsOf(['src/index.ts', 'src/node.ts'])
    const names = found.map(one => one.name)
    expect(names).toEqual(expect.arrayContaining(['toTurtle', 'Telegram', 'ChanceryError', 'openCorpus']))
    expect(found.filter(one => !one.documented).map(one => one.name)).toEqual([])
    expect(found.filter(one => one.example === true).map(one => one.name)).toContain('writeTurtle')
    expect(found.filter(one => one.example === false).map(one => one.name)).toEqual([])
  })

  it('are caught exporting without a word', () => {
    const texts = {
      'src/twin.ts': "export { loud, type Silent as Quiet } from './twin-part.ts'\n",
      'src/twin-part.ts': '/** Says so. */\nexport function loud(): void {}\nexport interface Silent {}\n',
    }
    expect(exportsOf(['src/twin.ts'], texts)).toEqual([
      { name: 'loud', documented: true, example: false },
      { name: 'Quiet', documented: false },
    ])
  })
})

describe('The main entry', () => {
  it('reaches nothing that only Node has', () => {
    const reached = reachedFrom('index.ts', files)
    expect(reached).toEqual(expect.arrayContaining(['encode/encode.ts', 'check/reference/engine.ts']))
    expect(reached).not.toContain('read/corpus.ts')
    expect(reached.flatMap(path => nodeFaults(fileAt(path)))).toEqual([])
  })

  it.each([
    ["import { readFile } from 'node:fs/promises'", 'model/a.ts imports node:fs/promises'],
    ["import { join } from 'path'", 'model/a.ts imports path'],
    ["const later = () => import('node:fs')", 'model/a.ts imports node:fs'],
    ['const home = process.env.HOME', 'model/a.ts:1 uses process'],
    ["const bytes = Buffer.from('a')", 'model/a.ts:1 uses Buffer'],
  ])('is caught reaching for Node: %s', (text, fault) => {
    const index = sourceFile('index.ts', "export * from './model/a.ts'")
    const twin = [index, sourceFile('model/a.ts', text)]
    const reached = twin.filter(file => reachedFrom('index.ts', twin).includes(file.path))
    expect(reached.flatMap(nodeFaults)).toEqual([fault])
  })

  it('may have names that Node has too, and types of Node', () => {
    const text =
      "import type { Stats } from 'node:fs'\nconst one = { process: 1 }\nexport const two = one.process\n"
    expect(nodeFaults(sourceFile('model/a.ts', text))).toEqual([])
  })
})

/** What a page has beside the language itself, as far as it is asked for. */
const pageGlobals = {
  AbortController,
  AbortSignal,
  Event,
  EventTarget,
  TextDecoder,
  TextEncoder,
  URL,
  crypto,
  queueMicrotask,
  setTimeout,
}

describe('The main entry in a browser', () => {
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chancery-browser-'))
  })

  afterAll(() => rm(folder, { recursive: true }))

  /** One script with everything in it, as a page would load it. */
  async function bundle(entry: string, name: string): Promise<string> {
    const outDir = join(folder, name)
    await build({
      entry: { [name]: entry },
      config: false,
      format: 'iife',
      globalName: 'chancery',
      platform: 'browser',
      target: 'es2022',
      noExternal: [/./],
      removeNodeProtocol: false,
      loader: { '.ttl': 'text' },
      minify: true,
      silent: true,
      esbuildOptions: options => {
        options.logLevel = 'silent'
      },
      outDir,
    })
    const [script = ''] = await readdir(outDir)
    return readFile(join(outDir, script), 'utf8')
  }

  it('writes Turtle and checks records without anything of Node’s', async () => {
    const script = await bundle(join(root, 'src/index.ts'), 'whole')
    process.stdout.write(`The main entry with all it needs: ${kilobytes(gzipSync(script).length)} gzipped.\n`)
    const page = createContext({ ...pageGlobals })
    runInContext('var self = globalThis, window = globalThis', page)
    const record = "{ id: 'person/beria', type: 'Person', prefLabel: { en: 'Beria' } }"
    expect(runInContext(`${script};chancery.toTurtle([${record}])`, page)).toBe(`\
@base <https://w3id.org/chancery/id/> .
@prefix ch: <https://w3id.org/chancery/ns#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .

<person/beria>
  a ch:Person ;
  skos:prefLabel "Beria"@en .
`)
    expect(await runInContext(`chancery.validate([${record}])`, page)).toMatchObject({ ok: true, issues: [] })
    const person = JSON.parse(
      JSON.stringify(await runInContext(`chancery.parse(chancery.toTurtle([${record}]))`, page)),
    )
    expect(person).toEqual([{ id: 'person/beria', type: 'Person', prefLabel: { en: 'Beria' } }])
    const again = runInContext(`chancery.parse(JSON.stringify(chancery.toJsonLd(${record})))`, page)
    expect(JSON.parse(JSON.stringify(await again))).toEqual(person)
  })

  it('is refused by the bundler if it needs a file system', async () => {
    const entry = join(folder, 'twin.ts')
    await writeFile(entry, "export { readFileSync } from 'node:fs'\n")
    await expect(bundle(entry, 'twin')).rejects.toThrow('Could not resolve "node:fs"')
  })
})

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`
}

describe('The house style', () => {
  /** What a bundler makes of a Turtle file is a default export, and its declaration says so. */
  const declared = 'model/turtle-module.d.ts'
  const written = files.filter(file => file.path !== 'model/generated.ts' && file.path !== declared)

  it('is kept by every file', () => {
    expect(written.flatMap(styleFaults)).toEqual([])
  })

  it('is kept by what is generated, but for its length', () => {
    expect(styleFaults(fileAt('model/generated.ts'))).toEqual([
      expect.stringMatching(/^model\/generated.ts has \d+ lines$/),
    ])
    expect(styleFaults(fileAt(declared))).toEqual(['model/turtle-module.d.ts:4 exports a default'])
  })

  it('has files of under 90 lines, by the median', () => {
    expect(medianLength(written)).toBeLessThan(90)
    expect(medianLength([3, 100, 5].map(lines => sourceFile('a.ts', 'a\n'.repeat(lines))))).toBe(5)
  })

  it.each([
    ['read/yaml.ts', 'export const a: any = 1', 'read/yaml.ts:1 says any'],
    ['read/yaml.ts', '\nexport default 1', 'read/yaml.ts:2 exports a default'],
    ['read/yaml.ts', 'export default function read() {}', 'read/yaml.ts:1 exports a default'],
    ['read/yaml.ts', 'const a = 1\nexport { a as default }', 'read/yaml.ts:2 exports a default'],
    ['read/yaml.ts', "console.log('read')", 'read/yaml.ts:1 uses console'],
    ['read/yaml.ts', '//\n'.repeat(351), 'read/yaml.ts has 351 lines'],
    ['read/utils.ts', '', 'read/utils.ts is named after nothing: utils'],
    ['helpers/iri.ts', '', 'helpers/iri.ts is named after nothing: helpers'],
  ])('is caught broken in %s: %j', (path, text, fault) => {
    expect(styleFaults(sourceFile(path, text))).toEqual([fault])
  })

  it('has nothing against a default of a switch, nor against the word in a text', () => {
    const text = "switch (a) {\n  default:\n    b('any console', 'export default')\n}\n"
    expect(styleFaults(sourceFile('read/yaml.ts', text))).toEqual([])
  })
})

describe('Printing and ending the process', () => {
  it('is left to the command', () => {
    expect(files.flatMap(printingFaults)).toEqual([])
  })

  it('is not asking the process for what it may ask', () => {
    const file = sourceFile(
      'publish/a.ts',
      'const mode = 0o777 & ~process.umask()\nconst os = process.platform\nprocess.kill(process.pid, 0)\n',
    )
    expect(printingFaults(file)).toEqual([])
  })

  it.each([
    ['process.exit(1)', 'read/yaml.ts:1 uses process'],
    ['process.exitCode = 1', 'read/yaml.ts:1 uses process'],
    ['process.kill(1)', 'read/yaml.ts:1 uses process'],
    ["process.stdout.write('read')", 'read/yaml.ts:1 uses process'],
    ['const { stdout } = process', 'read/yaml.ts:1 uses process'],
    ['end({ process })', 'read/yaml.ts:1 uses process'],
    ["console.error('read')", 'read/yaml.ts:1 uses console'],
    ["import process from 'node:process'\nprocess.exit(1)", 'read/yaml.ts:2 uses process'],
  ])('is caught elsewhere: %j', (text, fault) => {
    expect(printingFaults(sourceFile('read/yaml.ts', text))).toEqual([fault])
    expect(printingFaults(sourceFile('cli/yaml.ts', text))).toEqual([])
  })
})
