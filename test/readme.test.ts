import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { readYaml } from '../src/read/yaml.ts'
import { chancery, temporaryFolder } from './cli/chancery.ts'
import { typeErrors } from './generate/type-check.ts'

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

/** Texts of a picture that the Turtle does not have. */
function strange(picture: string, turtle: string): string[] {
  const texts = Array.from(picture.matchAll(/<text [^>]*>([^<]+)<\/text>/g), ([, text]) => text!)
  expect(texts).not.toEqual([])
  const words = texts.flatMap(text => (text.startsWith('"') ? [text] : text.split(/,? /)))
  return words.filter(word => !turtle.includes(`<${word}>`) && !turtle.includes(` ${word} `))
}

describe('the README', () => {
  it('shows the two commands on its first screen', () => {
    const screen = readme.split('\n').slice(0, 24).join('\n')
    expect(screen).toContain('npm ci && npm start')
    expect(screen).toContain('npm ci && npm test')
  })

  it('shows in YAML the record that is JSON-LD below it', () => {
    const { entries, issues } = readYaml(block('yaml'), 'README.md')
    const { '@context': _, quantity, ...record } = JSON.parse(block('json'))
    expect(issues).toEqual([])
    expect(entries[0]?.data).toMatchObject(record)
    expect(quantity).toEqual([{ id: 'aid/instructors#ten', type: 'Figure', count: '10', unit: 'men' }])
  })

  it('draws nothing but what the Turtle says', async () => {
    const picture = await readFile(new URL('docs/graph.svg', root), 'utf8')
    expect(strange(picture, block('turtle'))).toEqual([])
    expect(strange(picture.replace('ch:provider', 'ch:giver'), block('turtle'))).toEqual(['ch:giver'])
  })

  it('shows the issue that a misspelt key gives', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'corpus'))
    await writeFile(join(folder, 'corpus/aid.yaml'), block('yaml').replace('requester:', 'requestor:'))
    const { stderr } = await chancery(folder, 'check', './corpus')
    expect(stderr).toContain(block('', 1))
  })

  it('names every command', async () => {
    const { stdout } = await chancery('/nowhere', '--help')
    const [, list = ''] = /COMMANDS\n([\s\S]*)/.exec(stdout) ?? []
    const commands = Array.from(list.matchAll(/^ {2}(\w+)/gm), ([, name]) => name)
    expect(commands).not.toEqual([])
    expect(Array.from(block('', 0).matchAll(/^chancery (\w+)/gm), ([, name]) => name)).toEqual(commands)
  })
})

describe('the script of the README', () => {
  let printed: string

  beforeAll(async () => {
    // Inside the package its own name leads to dist/, as it does for those who install it.
    const folder = await mkdtemp(new URL('dist/.readme-', root).pathname)
    try {
      const { outputText } = ts.transpileModule(block('ts'), {
        compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
      })
      await writeFile(join(folder, 'example.mjs'), outputText)
      printed = (await promisify(execFile)(process.execPath, [join(folder, 'example.mjs')])).stdout
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('has at most fifteen lines', () => {
    expect(block('ts').trimEnd().split('\n').length).toBeLessThanOrEqual(15)
  })

  it('prints the Turtle and the JSON-LD that are shown', () => {
    const [turtle, json = ''] = printed.split(/^(?={)/m)
    expect(turtle).toBe(`${block('turtle')}\n`)
    expect(JSON.parse(json)).toEqual(JSON.parse(block('json')))
  })

  it('has the types that it says it has', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'readme-'))
    try {
      const script = `declare const console: { log(text: string): void }\n${block('ts')}`
      const misspelt = script.replace('requester:', 'requestor:')
      const found = typeErrors(folder, { 'example.ts': script, 'misspelt.ts': misspelt })
      expect(found['example.ts']).toEqual([])
      expect(found['misspelt.ts']).toEqual([expect.stringContaining("'requestor' does not exist")])
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
