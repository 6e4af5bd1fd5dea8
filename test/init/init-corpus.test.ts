import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { initCorpus } from '../../src/init/init-corpus.ts'
import { temporaryFolder } from '../cli/chancery.ts'

it('A new corpus is refused where something is already, and where nothing can be written', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'notes.txt'), 'mine')
  await expect(initCorpus(folder)).rejects.toMatchObject({ code: 'not-ours' })
  await expect(initCorpus(join(folder, 'notes.txt'))).rejects.toMatchObject({ code: 'not-writable' })
})

it('A corpus is not begun twice in one folder', async () => {
  const folder = await temporaryFolder()
  expect(await initCorpus(folder)).toContain('corpus/dataset.yaml')
  await expect(initCorpus(folder)).rejects.toMatchObject({ code: 'not-ours' })
})
