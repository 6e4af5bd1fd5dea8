import { buildCommand, type Command } from '@stricli/core'
import type { Model } from '../model/model.ts'
import type { Context } from './terminal.ts'

interface Flags {
  readonly types: string
  readonly from: string
  readonly docs?: string
  readonly examples?: string
}

async function generateFiles(
  this: Context,
  { examples: corpus, ...flags }: Flags,
  folder: string,
): Promise<void> {
  const { generateInto } = await import('../generate/generate-into.ts')
  const { exampleNodes } = await import('./example-nodes.ts')
  const examples = corpus === undefined ? undefined : (model: Model) => exampleNodes(corpus, model)
  for (const file of await generateInto(folder, { ...flags, examples }))
    this.process.stdout.write(`${file}\n`)
}

/** `chancery generate [ONTOLOGY] --types FILE` */
export const generateCommand: Command<Context> = buildCommand<Flags, [string], Context>({
  func: generateFiles,
  parameters: {
    positional: {
      kind: 'tuple',
      parameters: [
        {
          placeholder: 'ontology',
          brief: 'Folder with shapes.ttl and the ontology’s other Turtle files',
          parse: String,
          default: 'ontology',
        },
      ],
    },
    flags: {
      types: {
        kind: 'parsed',
        parse: String,
        brief: 'TypeScript file to write',
        default: 'src/records.ts',
        placeholder: 'file',
      },
      from: {
        kind: 'parsed',
        parse: String,
        brief: 'Module that this file imports from',
        default: 'chancery',
        placeholder: 'module',
      },
      docs: {
        kind: 'parsed',
        parse: String,
        brief: 'Markdown file to write with the documentation; its pages go into a folder beside it',
        optional: true,
        placeholder: 'file',
      },
      examples: {
        kind: 'parsed',
        parse: String,
        brief: 'Corpus that the documentation takes its examples from',
        optional: true,
        placeholder: 'corpus',
      },
    },
  },
  docs: {
    brief: 'Generate types, context and editor schema from ontology and shapes',
    fullDescription: `Reads shapes.ttl and the other Turtle files of a folder, and writes context.jsonld and records.schema.json beside them, and a TypeScript module with an interface for each class.

EXAMPLES
  chancery generate
  chancery generate ontology --types src/records.ts --docs docs/ontology.md`,
  },
})
