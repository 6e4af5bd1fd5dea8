import type { Quad } from '@rdfjs/types'
import { Parser } from 'n3'
import { compileModel } from '../model/compile.ts'
import { contextOf } from '../model/context.ts'
import { describe } from '../model/describe.ts'
import type { Description } from '../model/description.ts'
import { ChanceryError } from '../model/error.ts'
import type { Model } from '../model/model.ts'
import { recordsSchema } from './schema.ts'
import { typesModule } from './types.ts'

/** A Turtle text, with the file that holds it if there is one, so that an error can name it. */
export type TurtleSource = string | { readonly file: string; readonly text: string }

/** Turtle texts of an ontology and its shapes. Several of one kind are read as one graph. */
export interface ModelSource {
  readonly ontology: readonly TurtleSource[]
  readonly shapes: readonly TurtleSource[]
}

/** What is generated from ontology and shapes, as texts of files. */
export interface Generated {
  readonly context: string
  readonly schema: string
  readonly types: string
}

/**
 * Generates JSON-LD context, JSON Schema and TypeScript from an ontology and its shapes.
 *
 * @param from module that the generated TypeScript imports its shared types from.
 * @throws ChanceryError `bad-model` if the Turtle cannot be parsed or does not make a model.
 */
export function generate(source: ModelSource, from: string): Generated {
  const { description, model } = modelFrom(source)
  return {
    context: `${JSON.stringify({ '@context': contextOf(model) }, null, 2)}\n`,
    schema: `${JSON.stringify(recordsSchema(description, model), null, 2)}\n`,
    types: typesModule(description, model, from),
  }
}

/**
 * Parses ontology and shapes, and compiles them.
 *
 * @throws ChanceryError `bad-model` if the Turtle cannot be parsed or does not make a model.
 */
export function modelFrom(source: ModelSource): { readonly description: Description; readonly model: Model } {
  const prefixes: Record<string, string> = {}
  const parse = (source: TurtleSource): Quad[] => {
    const { file, text } = typeof source === 'string' ? { file: 'ontology or shapes', text: source } : source
    try {
      return new Parser().parse(text, null, (prefix, iri) => {
        prefixes[prefix] = iri.value
      })
    } catch (cause) {
      const message = `The Turtle of ${file} is ill-formed: ${(cause as Error).message}`
      throw new ChanceryError('bad-model', message, { cause })
    }
  }
  const description = describe(source.ontology.flatMap(parse), source.shapes.flatMap(parse))
  return { description, model: compileModel(description, prefixes) }
}
