import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { run } from '../../src/cli/run.ts'

/** What the command printed, and the code it ended with. */
export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** A folder for one test, gone when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'chancery-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Runs the command. Words that begin with `./` are paths in the folder, and the folder is left out of what is printed. */
export async function chancery(folder: string, ...words: string[]): Promise<Outcome> {
  const printed = { stdout: '', stderr: '' }
  const stream = (name: keyof typeof printed) => ({
    write(text: string) {
      printed[name] += text.replaceAll(`${folder}/`, '')
    },
  })
  const absolute = words.map(word => (word.startsWith('./') ? join(folder, word) : word))
  const code = await run(absolute, { stdout: stream('stdout'), stderr: stream('stderr'), env: {} })
  return { code, ...printed }
}

/** The bytes of every file below a folder, by path. */
export async function readFiles(folder: string): Promise<Record<string, Buffer>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = found.filter(one => one.isFile()).map(one => join(one.parentPath, one.name))
  const read = files.sort().map(async file => [file.slice(folder.length + 1), await readFile(file)] as const)
  return Object.fromEntries(await Promise.all(read))
}

/** The text of a template without the indentation of the code around it, and ending in a newline. */
export function unindented(text: string): string {
  const lines = text.replace(/^\n/, '').replace(/\n *$/, '\n').split('\n')
  const indent = /^ */.exec(lines[0]!)![0].length
  return lines.map(line => line.slice(indent)).join('\n')
}
