import type { RecordNode } from '../model/record.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import type { SomeRecord } from './options.ts'
import { type RecordFunctions, recordFunctions } from './record-functions.ts'

/** Turtle texts of a vocabulary. Several of one kind are read as if they stood in one file. */
export interface ModelTexts {
  /** Classes, properties and terms (OWL, SKOS). */
  readonly ontology: string | readonly string[]
  /** What records have to look like (SHACL Core). */
  readonly shapes: string | readonly string[]
}

/** A vocabulary with the functions for its records. */
export interface RecordModel<Data extends SomeRecord> extends RecordFunctions<Data> {
  /** Tables and Turtle, as plain data: what `openCorpus` takes along to its threads. */
  readonly vocabulary: Vocabulary
}

/**
 * Makes the functions of this package for a vocabulary of your own: the one that the Turtle describes, and all of
 * Chancery's if the ontology imports it (`owl:imports <https://w3id.org/chancery/ns>`, OWL 2 §3.4). Nothing is fetched.
 * The type of the records is what `chancery generate` makes of the same files.
 *
 * Shapes that read more than one record at a time (paths of several steps, `sh:inversePath`, `sh:node` with paths) are
 * decided in the graph of all records, in memory; those of a record alone, as Chancery's, take a record at a time.
 *
 * @throws ChanceryError `bad-model` if the Turtle is ill-formed or does not make a model; `bad-shapes` if the shapes
 * break SHACL's rules; `not-evaluated` if they ask for what would not be checked, such as SPARQL.
 *
 * ```ts
 * const { toTurtle, validate } = await createModel<AnyRecord>({ ontology, shapes })
 * toTurtle([{ id: 'treaty/amity', type: 'Treaty', title: { en: 'Treaty of Amity' } }])
 * ```
 */
export async function createModel<Data extends SomeRecord = RecordNode>({
  ontology,
  shapes,
}: ModelTexts): Promise<RecordModel<Data>> {
  const [{ Parser }, { readModel, withImports }, { prepareUnvettedShapes }] = await Promise.all([
    import('n3'),
    import('../model/read-model.ts'),
    import('../check/prepare-shapes.ts'),
  ])
  const source = await withImports({
    ontology: [ontology].flat().map(text => ({ file: 'the ontology', text })),
    shapes: [shapes].flat().map(text => ({ file: 'the shapes', text })),
  })
  const { model } = readModel(source)
  const vocabulary: Vocabulary = Object.freeze({
    model,
    ontology: joined(source.ontology),
    shapes: joined(source.shapes),
  })
  const prepared = prepareUnvettedShapes(new Parser().parse(vocabulary.shapes))
  return Object.freeze({ ...recordFunctions<Data>(model, async () => prepared), vocabulary })
}

function joined(sources: readonly (string | { readonly text: string })[]): string {
  return sources.map(source => (typeof source === 'string' ? source : source.text)).join('\n')
}
