import type { Quad } from '@rdfjs/types'
import { Parser } from 'n3'
import { compileModel } from './compile.ts'
import { describe } from './describe.ts'
import type { Description } from './description.ts'
import { ChanceryError } from './error.ts'
import type { Model } from './model.ts'
import { owl } from './namespaces.ts'
import { ownOntologyText, ownShapesText } from './own-texts.ts'

/** A Turtle text, with the file that holds it if there is one, so that an error can name it. */
export type TurtleSource = string | { readonly file: string; readonly text: string }

/** Turtle texts of an ontology and its shapes. Several of one kind are read as one graph. */
export interface ModelSource {
  readonly ontology: readonly TurtleSource[]
  readonly shapes: readonly TurtleSource[]
}

/** Chancery's own ontology, as another imports it (OWL 2 §3.4). */
const chancery = 'https://w3id.org/chancery/ns'

/**
 * Parses ontology and shapes, and compiles them.
 *
 * @throws ChanceryError `bad-model` if the Turtle cannot be parsed or does not make a model.
 */
export function readModel(source: ModelSource): { readonly description: Description; readonly model: Model } {
  const prefixes: Record<string, string> = {}
  const parse = (one: TurtleSource): Quad[] =>
    parseSource(one, (prefix, iri) => {
      prefixes[prefix] = iri
    })
  const description = describe(source.ontology.flatMap(parse), source.shapes.flatMap(parse))
  return { description, model: compileModel(description, prefixes) }
}

/**
 * The same source, with Chancery's ontology and shapes before it if it imports them:
 * `<https://example.org/treaties> owl:imports <https://w3id.org/chancery/ns> .` Nothing is fetched, and any other
 * import is left to those who give the texts.
 *
 * @throws ChanceryError `bad-model` if the Turtle cannot be parsed.
 */
export async function withImports(source: ModelSource): Promise<ModelSource> {
  const imports = source.ontology.flatMap(one => parseSource(one)).filter(isImport)
  if (!imports.some(({ object }) => object.value.replace(/#$/, '') === chancery)) return source
  const [ontology, shapes] = await Promise.all([ownOntologyText(), ownShapesText()])
  return { ontology: [ontology, ...source.ontology], shapes: [shapes, ...source.shapes] }
}

function isImport({ predicate }: Quad): boolean {
  return predicate.value === `${owl}imports`
}

function parseSource(
  source: TurtleSource,
  onPrefix: (prefix: string, iri: string) => void = () => {},
): Quad[] {
  const { file, text } = typeof source === 'string' ? { file: 'ontology or shapes', text: source } : source
  try {
    return new Parser().parse(text, null, (prefix, iri) => onPrefix(prefix, iri.value))
  } catch (cause) {
    const message = `The Turtle of ${file} is ill-formed: ${(cause as Error).message}`
    throw new ChanceryError('bad-model', message, { cause })
  }
}
