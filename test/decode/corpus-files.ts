import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { model } from '../../src/model/generated.ts'
import type { RecordNode } from '../../src/model/record.ts'
import { readRecord } from '../../src/read/read-record.ts'
import { readYaml } from '../../src/read/yaml.ts'

const folder = fileURLToPath(new URL('../../corpus/', import.meta.url))

/** The records of the bundled corpus that can be read: as their files have them, and once read. */
export function corpusFiles(): { readonly written: unknown; readonly record: RecordNode }[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.yaml'),
  )
  const entries = files.flatMap(name => readYaml(readFileSync(folder + name, 'utf8'), name).entries)
  return entries.flatMap(({ data: written }) => {
    const { record } = readRecord(written, model)
    return record ? [{ written, record }] : []
  })
}
