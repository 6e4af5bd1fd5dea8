import { posix } from 'node:path'
import { expect, it } from 'vitest'
import { newCorpus, schemaFile } from '../../src/init/new-corpus.ts'

const written = Object.entries(newCorpus).filter(([path]) => path.endsWith('.yaml'))

it.each(written)('A new corpus leads the editor from %s to its schema', (path, text) => {
  const [, address = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? []
  expect(posix.join(posix.dirname(path), address)).toBe(schemaFile)
})

it('A new corpus has a dataset, two persons, a telegram with its text, and an item of aid', () => {
  const types = written.flatMap(([, text]) =>
    Array.from(text.matchAll(/^type: (\w+)$/gm), ([, type]) => type),
  )
  expect(types.sort()).toEqual(['AidItem', 'Dataset', 'Person', 'Person', 'SourceText', 'Telegram'])
})
