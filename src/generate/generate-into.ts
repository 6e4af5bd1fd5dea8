import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ChanceryError } from '../model/error.ts'
import { type TurtleSource, withImports } from '../model/read-model.ts'
import { generate } from './generate.ts'

/** Where TypeScript and documentation go, and which module the TypeScript imports its shared types from. */
export interface GenerateOptions {
  readonly types: string
  readonly from: string
  readonly docs?: string | undefined
}

/**
 * Generates the files of a folder with an ontology: `shapes.ttl` holds the shapes, every other Turtle file is
 * part of the ontology. An ontology that imports Chancery's gets all of it. Gives the paths of the files written.
 *
 * @throws ChanceryError `not-readable` if the folder has no shapes; `bad-model` if they do not make a model;
 * `not-writable` if a file cannot be written.
 */
export async function generateInto(
  folder: string,
  { types, from, docs }: GenerateOptions,
): Promise<readonly string[]> {
  const names = await readdir(folder).catch((): string[] => [])
  const turtle = names.filter(name => name.endsWith('.ttl')).sort()
  if (!turtle.includes('shapes.ttl') || turtle.length < 2) {
    throw new ChanceryError(
      'not-readable',
      `${folder} has to hold shapes.ttl and at least one other Turtle file with the ontology; found ${turtle.join(', ') || 'none'}.`,
    )
  }
  const read = async (name: string): Promise<TurtleSource> => {
    const file = join(folder, name)
    return { file, text: await readFile(file, 'utf8') }
  }
  const ontology = await Promise.all(turtle.filter(name => name !== 'shapes.ttl').map(read))
  const source = await withImports({ ontology, shapes: [await read('shapes.ttl')] })
  const generated = generate(source, from)
  const files: Readonly<Record<string, string>> = {
    [join(folder, 'context.jsonld')]: generated.context,
    [join(folder, 'records.schema.json')]: generated.schema,
    [types]: generated.types,
    ...(docs !== undefined && { [docs]: generated.documentation }),
  }
  for (const [file, text] of Object.entries(files)) await write(file, text)
  return Object.keys(files)
}

async function write(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  } catch (cause) {
    throw new ChanceryError('not-writable', `Cannot write ${file}: ${(cause as Error).message}.`, { cause })
  }
}
