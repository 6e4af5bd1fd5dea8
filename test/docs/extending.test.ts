import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { smallCorpus, writeFiles } from '../cli/small-corpus.ts'
import { typeErrors } from '../generate/type-check.ts'

const root = new URL('../../', import.meta.url)
const page = await readFile(new URL('docs/extending.md', root), 'utf8')

/** The code blocks of the page in one language, in their order. */
function blocks(language: string): readonly string[] {
  return Array.from(
    page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm')),
    ([, code]) => code!,
  )
}

const [ontology = '', shapes = '', printed = ''] = blocks('turtle')
const [treaty = '', building = ''] = blocks('ts')

describe('The page on extending Chancery', () => {
  let folder: string

  beforeAll(async () => {
    // Inside the package its own name leads to dist/, as it does for those who install it.
    folder = await mkdtemp(new URL('dist/.extending-', root).pathname)
    await mkdir(join(folder, 'ontology'))
    await writeFile(join(folder, 'ontology/treaties.ttl'), ontology)
    await writeFile(join(folder, 'ontology/shapes.ttl'), shapes)
    const silent = { write() {} }
    const words = ['generate', join(folder, 'ontology'), '--types', join(folder, 'records.ts')]
    expect(await run(words, { stdout: silent, stderr: silent, env: {} })).toBe(0)
  })

  afterAll(() => rm(folder, { recursive: true }))

  async function script(source: string): Promise<string> {
    const { outputText } = ts.transpileModule(source, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    })
    await writeFile(join(folder, 'script.mjs'), outputText)
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['script.mjs'], { cwd: folder })
    expect(stderr).toBe('')
    return stdout
  }

  it('does it in less than thirty lines of Turtle', () => {
    const lines = `${ontology}${shapes}`.split('\n').filter(line => line !== '')
    expect(lines.length).toBeLessThan(30)
  })

  it('shows what its script prints', async () => {
    expect(await script(treaty)).toBe(`${printed}\n`)
  })

  it('generates types of which its script is right, and a treaty without parties wrong', async () => {
    const types = await readFile(join(folder, 'records.ts'), 'utf8')
    const library = treaty.replace(
      /^import \{ readFile.*$/m,
      'declare function readFile(path: string, encoding: string): Promise<string>\ndeclare const console: { readonly log: (text: unknown) => void; readonly error: (...all: unknown[]) => void }',
    )
    const without = library.replace(/^ {2}party: .*\n/m, '')
    const errors = typeErrors(folder, { 'records.ts': types, 'right.ts': library, 'wrong.ts': without })
    expect(errors['records.ts']).toEqual([])
    expect(errors['right.ts']).toEqual([])
    expect(errors['wrong.ts']).toEqual([expect.stringContaining("Property 'party' is missing in type")])
  })

  it('builds a corpus with treaties in it, and publishes the ontology that they are in', async () => {
    const record = `id: document/amity
type: Treaty
title: { en: Treaty of Amity }
kind: protocol
party: [organization/staff, organization/other]
signedOn: 1778-02-06
---
id: organization/other
type: Organization
prefLabel: { en: Other Staff }
`
    await writeFiles(join(folder, 'corpus'), { ...smallCorpus, 'treaty.yaml': record })
    expect(await script(building)).toBe('6 records\n')
    const published = (name: string): Promise<string> => readFile(join(folder, 'out', name), 'utf8')
    expect(await published('document/amity.ttl')).toContain('  a ex:Treaty ;\n')
    expect(await published('ontology.ttl')).toContain(ontology)
    expect(await published('shapes.ttl')).toContain(shapes)
    expect(JSON.parse(await published('context.jsonld'))['@context'].party).toEqual({
      '@id': 'ex:party',
      '@type': '@id',
      '@container': '@set',
    })
  })

  it('finds what is wrong with a treaty in a corpus, in its file and line', async () => {
    const record = `id: document/amity
type: Treaty
title: { en: Treaty of Amity }
kind: protocol
party: [organization/staff]
signedOn: 1778-02-31
`
    await writeFiles(join(folder, 'corpus'), { ...smallCorpus, 'treaty.yaml': record })
    const places = "report.issues.map(({ file, line, code }) => [file, line, code].join(' ')).join(', ')"
    const found = await script(building.replace('report.issues', places))
    expect(found).toBe('corpus/treaty.yaml 5 min-count, corpus/treaty.yaml 6 datatype\n')
  })
})
