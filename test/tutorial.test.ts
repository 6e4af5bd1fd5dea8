import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))
const tutorial = await readFile(join(root, 'docs/tutorial.md'), 'utf8')

/** What a reader does: saves a file under a path, or gives a command and sees what it prints. */
type Step =
  | { readonly file: string; readonly text: string }
  | { readonly command: string; readonly printed: string }

/** The steps of a page: blocks with a path beside their language are files, `console` blocks are commands. */
function stepsOf(page: string): Step[] {
  const blocks = page.matchAll(/^```(\w+) ?(\S*)\n([\s\S]*?)^```$/gm)
  return Array.from(blocks).flatMap(([, language, file = '', text = '']): Step[] => {
    if (language !== 'console') return [{ file, text }]
    const commands = text.split(/^\$ /m).slice(1)
    return commands.map(one => {
      const end = one.indexOf('\n')
      return { command: one.slice(0, end), printed: one.slice(end + 1).replace(/\n\n$/, '\n') }
    })
  })
}

/** Does the steps in a folder, and gives for each command what it printed. `cd` leads to where the next are done. */
async function follow(steps: readonly Step[], folder: string): Promise<Step[]> {
  // What npx would fetch is taken from what is built here.
  const bin = join(folder, '.bin')
  await mkdir(bin)
  await writeFile(
    join(bin, 'npx'),
    `#!/bin/sh\nshift\nexec "${process.execPath}" "${root}dist/cli.js" "$@"\n`,
  )
  await chmod(join(bin, 'npx'), 0o755)
  let cwd = folder
  const done: Step[] = []
  for (const step of steps) {
    if ('file' in step) {
      await mkdir(dirname(join(cwd, step.file)), { recursive: true })
      await writeFile(join(cwd, step.file), step.text)
      done.push(step)
      continue
    }
    const [, into] = /^cd (\S+)$/.exec(step.command) ?? []
    if (into) cwd = join(cwd, into)
    done.push({ command: step.command, printed: into ? '' : await printedBy(step.command, cwd, bin) })
  }
  return done
}

function printedBy(command: string, cwd: string, bin: string): Promise<string> {
  const env = { ...process.env, LC_ALL: 'C', PATH: `${bin}:${process.env.PATH}` }
  return new Promise(resolve => {
    // A check that finds a violation ends with 1, and is shown all the same.
    execFile('/bin/sh', ['-c', `(${command}) 2>&1`], { cwd, env }, (_, stdout) => {
      resolve(
        stdout
          .replaceAll('\r\n', '\n')
          .replace(/\(\d+\.\d s\)/g, '(0.5 s)')
          .replace(/\n\n$/, '\n'),
      )
    })
  })
}

describe('The tutorial', () => {
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chancery-tutorial-'))
  })

  afterAll(() => rm(folder, { recursive: true }))

  it('prints what it says, from an empty folder to a published corpus', async () => {
    const steps = stepsOf(tutorial)
    expect(steps.length).toBeGreaterThan(15)
    expect(await follow(steps, folder)).toEqual(steps)
  })

  it('is caught where a command prints something else', async () => {
    const steps = stepsOf('```text a.txt\none\n```\n\n```console\n$ cat a.txt\ntwo\n$ cat b.txt\n```\n')
    const twin = await mkdtemp(join(folder, 'twin-'))
    expect(await follow(steps, twin)).toEqual([
      steps[0],
      { command: 'cat a.txt', printed: 'one\n' },
      { command: 'cat b.txt', printed: expect.stringContaining('No such file') },
    ])
  })
})
