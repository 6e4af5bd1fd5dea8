import type { Quad } from '@rdfjs/types'
import type {
  BaseOptions,
  JsonLdOptions,
  ParseOptions,
  Validation,
  WriteJsonLdOptions,
  WriteOptions,
} from './api/options.ts'
import { type RecordFunctions, type Records, recordFunctions } from './api/record-functions.ts'
import type { PreparedShapes } from './check/prepare-shapes.ts'
import type { GraphReport, ValidateOptions } from './check/validate-graph.ts'
import { type AnyRecord, model } from './model/generated.ts'
import type { JsonLdDocument } from './write/json-ld.ts'
import type { RecordSink } from './write/stream/record-sink.ts'
import type { Written } from './write/stream/write-stream.ts'

/** Chancery's own vocabulary, by the same functions that any other has. */
const chancery: RecordFunctions<AnyRecord> = recordFunctions<AnyRecord>(model, ownShapes)

/** No page needs them before it checks. */
async function ownShapes(): Promise<PreparedShapes> {
  const [own, { prepareShapes }] = await Promise.all([
    import('./check/own-shapes.ts'),
    import('./check/prepare-shapes.ts'),
  ])
  return prepareShapes(await own.ownShapes())
}

/**
 * Checks records, and the links between them, against the ontology's shapes (SHACL). Every id that a record refers to
 * has to be among the records, or to be a whole IRI where no class is asked for. An issue says in `at` where it stands:
 * the number of the record, then keys and indices.
 *
 * ```ts
 * const result = await validate([{ id: 'person/beria', type: 'Person', prefLabel: { en: 'Beria' } }])
 * // { ok: true, records: […], issues: [] }
 * ```
 */
export async function validate(
  records: readonly AnyRecord[],
  options?: BaseOptions,
): Promise<Validation<AnyRecord>>
/**
 * Checks any RDF graph against any shapes (SHACL Core).
 *
 * @throws ChanceryError `bad-shapes` or `not-evaluated` if there is anything in the shapes that would not be
 * checked: nothing is passed over in silence.
 *
 * ```ts
 * const { ok, issues } = await validate(dataQuads, shapesQuads)
 * ```
 */
export async function validate(
  data: Iterable<Quad>,
  shapes: Iterable<Quad>,
  options?: ValidateOptions,
): Promise<GraphReport>
export async function validate(
  data: readonly AnyRecord[] | Iterable<Quad>,
  second: BaseOptions | Iterable<Quad> = {},
  third: ValidateOptions = {},
): Promise<Validation<AnyRecord> | GraphReport> {
  if (!(Symbol.iterator in second)) return chancery.validate(data as readonly AnyRecord[], second)
  const { validateGraph } = await import('./check/validate-graph.ts')
  return validateGraph(data as Iterable<Quad>, second, third)
}

/**
 * The RDF of a record, as RDF/JS quads in the order in which Turtle has them.
 *
 * @throws ChanceryError `bad-record` if the record has a key, type, term or id that the model does not know.
 *
 * ```ts
 * for (const quad of toQuads({ id: 'person/beria', type: 'Person', prefLabel: { en: 'Beria' } })) store.add(quad)
 * ```
 */
export function toQuads(record: AnyRecord, options?: BaseOptions): Quad[] {
  return chancery.toQuads(record, options)
}

/**
 * Records as Turtle 1.1, with a line for each property and a paragraph for each node.
 *
 * @throws ChanceryError `bad-record` if a record has a key, type, term or id that the model does not know.
 *
 * ```ts
 * toTurtle([{ id: 'person/beria', type: 'Person', prefLabel: { en: 'Beria', ru: 'Берия' } }])
 * ```
 *
 * *generates*
 *
 * ```turtle
 * @base <https://w3id.org/chancery/id/> .
 * @prefix ch: <https://w3id.org/chancery/ns#> .
 * @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
 *
 * <person/beria>
 *   a ch:Person ;
 *   skos:prefLabel "Beria"@en, "Берия"@ru .
 * ```
 */
export function toTurtle(records: readonly AnyRecord[], options?: BaseOptions): string {
  return chancery.toTurtle(records, options)
}

/**
 * Records as N-Quads (RDF 1.1 N-Quads), one statement a line, in the order of the records.
 *
 * @throws ChanceryError `bad-record` if a record has a key, type, term or id that the model does not know.
 *
 * ```ts
 * toNQuads([{ id: 'person/beria', type: 'Person', prefLabel: { en: 'Beria' } }])
 * ```
 *
 * *generates*
 *
 * ```turtle
 * <https://w3id.org/chancery/id/person/beria> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/chancery/ns#Person> .
 * <https://w3id.org/chancery/id/person/beria> <http://www.w3.org/2004/02/skos/core#prefLabel> "Beria"@en .
 * ```
 */
export function toNQuads(records: readonly AnyRecord[], options?: BaseOptions): string {
  return chancery.toNQuads(records, options)
}

/**
 * A record as a JSON-LD 1.1 document. Its RDF is that of `toQuads`.
 *
 * @throws ChanceryError `bad-record` if the record has a key, type, term or id that the model does not know.
 *
 * ```ts
 * toJsonLd({ id: 'person/beria', type: 'Person', prefLabel: { en: 'Beria' } }, { context: 'https://example.org/context.jsonld' })
 * // { '@context': ['https://example.org/context.jsonld', { '@base': 'https://w3id.org/chancery/id/' }],
 * //   id: 'person/beria', type: 'Person', prefLabel: { en: 'Beria' } }
 * ```
 */
export function toJsonLd(record: AnyRecord, options?: JsonLdOptions): JsonLdDocument {
  return chancery.toJsonLd(record, options)
}

/**
 * Writes records as Turtle 1.1 into a stream: a web `WritableStream` of bytes, or a `Writable` of Node. A record is
 * asked for when there is room for it, so that memory does not grow, however many there are.
 *
 * The text is that of `toTurtle`, but for two things that cannot be known before the end: all prefixes are declared,
 * used or not, and what several records say of one node stands in several paragraphs.
 *
 * @throws ChanceryError `bad-record`, with the number and id of the record, if one has a key, type, term or id that the
 * model does not know; `not-writable` if the stream is closed early. What the source or the stream fails with is thrown
 * as it is. In all cases the source is closed and the stream aborted or destroyed, so that nobody takes it for whole.
 *
 * ```ts
 * const { records, bytes } = await writeTurtle(readEverything(), createWriteStream('dump.ttl'))
 * ```
 */
export function writeTurtle(
  records: Records<AnyRecord>,
  sink: RecordSink,
  options?: WriteOptions,
): Promise<Written> {
  return chancery.writeTurtle(records, sink, options)
}

/**
 * Writes records as N-Quads into a stream: the same bytes as `toNQuads` gives, in bounded memory.
 *
 * @throws ChanceryError as `writeTurtle`
 *
 * ```ts
 * await writeNQuads(records, process.stdout, { preventClose: true })
 * ```
 */
export function writeNQuads(
  records: Records<AnyRecord>,
  sink: RecordSink,
  options?: WriteOptions,
): Promise<Written> {
  return chancery.writeNQuads(records, sink, options)
}

/**
 * Writes records into a stream as one JSON-LD 1.1 document with a `@graph`, in bounded memory. What is in the graph is
 * what `toJsonLd` gives for each, without its context, which stands once at the beginning.
 *
 * @throws ChanceryError as `writeTurtle`
 *
 * ```ts
 * await writeJsonLd(records, sink, { context: 'https://example.org/context.jsonld' })
 * // { "@context": ["https://example.org/context.jsonld", { "@base": "https://w3id.org/chancery/id/" }],
 * //   "@graph": [ … ] }
 * ```
 */
export function writeJsonLd(
  records: Records<AnyRecord>,
  sink: RecordSink,
  options?: WriteJsonLdOptions,
): Promise<Written> {
  return chancery.writeJsonLd(records, sink, options)
}

/**
 * Records from Turtle, N-Quads or JSON-LD, in the form that people write: `parse(toTurtle(records))` gives the
 * records. Whether they are as the shapes ask is for `validate` to say.
 *
 * What a graph does not keep comes back in one form: language tags in lower case, lists where there may be several
 * values, keys in the order of the ontology. What a record cannot hold is refused, so that nothing is lost; no
 * JSON-LD context is fetched.
 *
 * @throws ChanceryError `bad-graph` if the text is not well-formed, or if there is a statement in it that has no
 * place in a record.
 *
 * ```ts
 * await parse(`
 *   @base <https://w3id.org/chancery/id/> .
 *   <person/beria> a <https://w3id.org/chancery/ns#Person> ;
 *     <http://www.w3.org/2004/02/skos/core#prefLabel> "Beria"@en .
 * `)
 * // [{ id: 'person/beria', type: 'Person', prefLabel: { en: 'Beria' } }]
 * ```
 */
export function parse(text: string, options?: ParseOptions): Promise<AnyRecord[]> {
  return chancery.parse(text, options)
}

/**
 * Records from RDF/JS quads, the inverse of `toQuads`.
 *
 * @throws ChanceryError `bad-graph` if there is a quad that has no place in a record.
 *
 * ```ts
 * fromQuads(toQuads({ id: 'person/beria', type: 'Person', prefLabel: { en: 'Beria' } }))
 * // [{ id: 'person/beria', type: 'Person', prefLabel: { en: 'Beria' } }]
 * ```
 */
export function fromQuads(quads: Iterable<Quad>, options?: BaseOptions): AnyRecord[] {
  return chancery.fromQuads(quads, options)
}
