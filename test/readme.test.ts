import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { run } from '../src/cli/run.ts'
import { encode } from '../src/encode/encode.ts'
import { model } from '../src/model/generated.ts'
import { readRecord } from '../src/read/read-record.ts'
import { readYaml } from '../src/read/yaml.ts'
import { quadsToTurtle } from '../src/write/turtle/turtle.ts'
import { turtleOptions } from '../src/write/turtle-options.ts'

const root = new URL('../', import.meta.url)
const readme = await readFile(new URL('README.md', root), 'utf8')

/** The code blocks of the README in their order, with their languages. */
const blocks = [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language, code]) => ({
  language,
  code: code!,
}))

function block(language: string, nth = 0): string {
  const found = blocks.filter(one => one.language === language)[nth]
  expect(found, `README.md has a block "${language}"`).toBeDefined()
  return found!.code
}

describe('the README', () => {
  it('shows the two commands on its first screen', () => {
    const screen = readme.split('\n').slice(0, 24).join('\n')
    expect(screen).toContain('npm ci && npm start')
    expect(screen).toContain('npm ci && npm test')
  })

  it('shows the Turtle that its record becomes', () => {
    const { entries, issues } = readYaml(block('yaml'), 'README.md')
    const { record, faults } = readRecord(entries[0]?.data, model)
    expect([issues, faults]).toEqual([[], []])
    const base = 'https://example.org/'
    expect(block('turtle')).toBe(quadsToTurtle(encode(record!, model, base), turtleOptions(model, base)))
  })

  it('shows the issue that a misspelt key gives', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'readme-'))
    try {
      await mkdir(join(folder, 'corpus'))
      const dataset =
        'base: https://example.org/\nid: dataset\ntype: Dataset\ntitle: { en: T }\ndescription: { en: D }\nlicense: https://example.org/l\n'
      await writeFile(join(folder, 'corpus/dataset.yaml'), dataset)
      await writeFile(join(folder, 'corpus/telegram.yaml'), block('yaml').replace('title:', 'titel:'))
      let printed = ''
      const keep = {
        write(text: string): void {
          printed += text
        },
      }
      await run(['check', join(folder, 'corpus')], { stdout: keep, stderr: keep, env: {} })
      expect(printed.replaceAll(`${folder}/`, '')).toContain(block('', 1))
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('shows what its script prints', async () => {
    // Inside the package its own name leads to dist/, as it does for those who install it.
    const folder = await mkdtemp(new URL('dist/.readme-', root).pathname)
    try {
      const { outputText } = ts.transpileModule(block('ts'), {
        compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
      })
      await writeFile(join(folder, 'example.mjs'), outputText)
      const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'example.mjs')])
      expect(stdout).toBe(block('', 2))
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
