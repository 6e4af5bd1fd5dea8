import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { ChanceryError } from '../model/error.ts'
import { newCorpus, schemaFile } from './new-corpus.ts'

/**
 * Writes a new corpus into a folder that is empty or not there yet: two persons, a telegram with its
 * text and an item of aid, and the editor schema beside them. Gives the paths of the files within the folder.
 *
 * The schema is copied: a path into `node_modules` would lead nowhere where the command runs without being installed
 * there, and an address on the web nowhere without a network.
 *
 * @throws ChanceryError `not-ours` if the folder holds anything; `not-writable` if it cannot be written.
 *
 * ```ts
 * await initCorpus('my-archive') // ['.gitignore', 'README.md', 'corpus/dataset.yaml', …]
 * ```
 */
export async function initCorpus(folder: string): Promise<readonly string[]> {
  try {
    await refuseForeign(folder)
    const schema = createRequire(import.meta.url).resolve('chancery/ontology/records.schema.json')
    const files = { ...newCorpus, [schemaFile]: await readFile(schema, 'utf8') }
    for (const [path, text] of Object.entries(files)) {
      await mkdir(join(folder, dirname(path)), { recursive: true })
      await writeFile(join(folder, path), text, { flag: 'wx' })
    }
    return Object.keys(files)
  } catch (cause) {
    if (cause instanceof ChanceryError) throw cause
    throw new ChanceryError('not-writable', `Cannot write ${folder}: ${(cause as Error).message}.`, { cause })
  }
}

async function refuseForeign(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  if (names.length === 0) return
  throw new ChanceryError(
    'not-ours',
    `${folder} is not empty (${names.sort().slice(0, 3).join(', ')}), and a new corpus needs a folder of its own. Name one that is empty, or not there yet.`,
  )
}
