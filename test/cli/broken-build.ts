import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { chancery, readFiles, temporaryFolder } from './chancery.ts'
import { type Files, smallCorpus, writeFiles } from './small-corpus.ts'

/**
 * Builds the small corpus, and again with some of its files replaced or added. The second build has to fail and to leave
 * every byte of the first where it is. Gives what it printed.
 */
export async function brokenBuild(replaced: Files): Promise<string> {
  const folder = await temporaryFolder()
  await writeFiles(join(folder, 'corpus'), smallCorpus)
  const good = await chancery(folder, 'build', './corpus', '--out', './out')
  expect(good).toMatchObject({ code: 0, stderr: '' })
  const before = await readFiles(join(folder, 'out'))

  await writeFiles(join(folder, 'corpus'), replaced)
  const { code, stdout, stderr } = await chancery(folder, 'build', './corpus', '--out', './out')
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(await readFiles(join(folder, 'out'))).toEqual(before)
  expect(await readdir(folder)).toEqual(['corpus', 'out'])
  return stderr
}
