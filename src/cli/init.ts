import { buildCommand, type Command } from '@stricli/core'
import { flags } from './flags.ts'
import type { Context } from './terminal.ts'

interface Flags {
  readonly json: boolean
}

async function init(this: Context, { json }: Flags, folder: string): Promise<void> {
  const { initCorpus } = await import('../init/init-corpus.ts')
  const files = await initCorpus(folder)
  this.process.stdout.write(json ? `${JSON.stringify({ folder, files }, null, 2)}\n` : nextSteps(folder))
}

function nextSteps(folder: string): string {
  return `\
${folder} holds a new corpus: two persons, a telegram with its text, and an item of aid. Next:

  cd ${folder.includes(' ') ? `'${folder}'` : folder}
  npx chancery check    # prints what is wrong, with file and line
  npx chancery build    # writes Turtle, JSON-LD and N-Quads into out/

Then change what is in corpus/ to what your documents say.
`
}

/** `chancery init DIR` */
export const initCommand: Command<Context> = buildCommand<Flags, [string], Context>({
  func: init,
  parameters: {
    positional: {
      kind: 'tuple',
      parameters: [{ placeholder: 'dir', brief: 'Folder to write; empty, or not there yet', parse: String }],
    },
    flags: { json: flags.json },
  },
  docs: {
    brief: 'Begin a new corpus',
    fullDescription: `Writes a new, small, valid corpus to start from: two persons, a telegram with its text and an item of aid in YAML, each file wired to the editor schema that is put beside them. It needs no network. A folder that is not empty is refused.

EXAMPLES
  chancery init my-archive`,
  },
})
