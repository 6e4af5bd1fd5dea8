import { contextOf } from '../model/context.ts'
import { type ModelSource, readModel } from '../model/read-model.ts'
import { recordsSchema } from './schema.ts'
import { typesModule } from './types.ts'

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
  const { description, model } = readModel(source)
  return {
    context: `${JSON.stringify({ '@context': contextOf(model) }, null, 2)}\n`,
    schema: `${JSON.stringify(recordsSchema(description, model), null, 2)}\n`,
    types: typesModule(description, model, from),
  }
}
