import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { nodeAlias, nodePackage, nodeVersions } from './node-versions.ts'
import { run } from './run.ts'
import { compilers } from './typescript-versions.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder that has the package installed, for projects below it. */
    readonly workspace: string
  }
}

/** Packs the package and installs the tarball into a folder of its own, and beside it the versions of Node and TypeScript. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const workspace = await mkdtemp(join(tmpdir(), 'chancery-consumers-'))
  const leave = (): Promise<void> => rm(workspace, { recursive: true })
  try {
    await npm(['pack', '--pack-destination', workspace], process.cwd())
    const { name, version } = await import('../../package.json', { with: { type: 'json' } })
    await writeFile(join(workspace, 'package.json'), '{ "private": true }\n')
    await npm(['install', ...quietly, `./${name}-${version}.tgz`], workspace)
    const nodes = nodeVersions.map(one => `${nodeAlias(one)}@npm:${nodePackage(process)}@${one}`)
    const types = compilers.map(one => `${one.alias}@npm:${one.package}`)
    await npm(['install', ...quietly, '--ignore-scripts', ...nodes, ...types], workspace)
  } catch (error) {
    await leave()
    throw error
  }
  project.provide('workspace', workspace)
  return leave
}

const quietly = ['--prefer-offline', '--no-audit', '--no-fund']

async function npm(words: readonly string[], folder: string): Promise<void> {
  const { code, stderr } = await run('npm', words, folder)
  if (code !== 0) throw new Error(`npm ${words.join(' ')} ended with ${code}:\n${stderr}`)
}
