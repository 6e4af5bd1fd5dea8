import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { chancery, readFiles, temporaryFolder } from './chancery.ts'
import { type Files, smallCorpus, writeFiles } from './small-corpus.ts'

/** What a build made of the small corpus; it is built once. */
let built: Promise<Files> | undefined

/** A folder with the small corpus and what a build made of it. */
export async function builtFolder(): Promise<string> {
  const folder = await temporaryFolder()
  await writeFiles(join(folder, 'corpus'), smallCorpus)
  built ??= build(folder)
  await writeFiles(join(folder, 'out'), await built)
  return folder
}

async function build(folder: string): Promise<Files> {
  const { code, stderr } = await chancery(folder, 'build', './corpus', '--out', './out')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return readFiles(join(folder, 'out'))
}

/**
 * Builds the small corpus, and again with some of its files replaced or added. The second build has to fail, and
 * to leave every byte of the first where it is; and the reference engine has to find the same. Gives what was printed.
 */
export async function brokenBuild(replaced: Files): Promise<string> {
  const folder = await builtFolder()
  const before = await readFiles(join(folder, 'out'))
  await writeFiles(join(folder, 'corpus'), replaced)
  const { code, stdout, stderr } = await chancery(folder, 'build', './corpus', '--out', './out')
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(await readFiles(join(folder, 'out'))).toEqual(before)
  expect(await readdir(folder)).toEqual(['corpus', 'out'])
  const reference = await chancery(folder, 'check', './corpus', '--engine', 'reference')
  expect(reference.stderr).toBe(stderr.replace(/.*: nothing was written\.\n$/, ''))
  return stderr
}
