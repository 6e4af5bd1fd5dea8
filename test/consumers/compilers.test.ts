import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { moduleOf, right, wrong } from '../types/claims.ts'
import { project } from './project.ts'
import { run } from './run.ts'
import { type Compiler, compilers } from './typescript-versions.ts'

const compilerOptions = {
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['es2022'],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
}

/** What a compiler says of the modules, for each the errors. */
async function errorsOf({ alias, program }: Compiler): Promise<ReadonlyMap<string, readonly string[]>> {
  const modules = wrong.map((one, number) => [`wrong-${number}.ts`, moduleOf(one)] as const)
  const files = { 'right.ts': right, ...Object.fromEntries(modules) }
  const folder = await project({
    ...files,
    'package.json': '{ "type": "module" }',
    'tsconfig.json': JSON.stringify({ compilerOptions, files: Object.keys(files) }),
  })
  const manifest = createRequire(join(inject('workspace'), 'package.json')).resolve(`${alias}/package.json`)
  const words = [join(dirname(manifest), program), '--pretty', 'false']
  const { stdout } = await run(process.execPath, words, folder)
  const errors = new Map<string, string[]>()
  for (const [error = ''] of stdout.matchAll(/^\S.*(?:\n .*)*/gm)) {
    const [file = ''] = error.split('(', 1)
    errors.set(file, [...(errors.get(file) ?? []), error])
  }
  return errors
}

describe.each(compilers)('$name', compiler => {
  it('takes the module that is right, and names the place in each that is wrong', async () => {
    const errors = await errorsOf(compiler)
    const expected = wrong.map((one, number) => [
      `wrong-${number}.ts`,
      [expect.stringContaining(one.message)],
    ])
    expect(Object.fromEntries(errors)).toEqual(Object.fromEntries(expected))
  })
})
