import type { Quad } from '@rdfjs/types'
import type { GraphReport, ValidateOptions } from './check/validate-graph.ts'
import { decode } from './decode/decode.ts'
import { type GraphFormat, quadsOf } from './decode/quads-of.ts'
import { shortForm } from './decode/short-form.ts'
import { encode } from './encode/encode.ts'
import { contextOf } from './model/context.ts'
import { ChanceryError } from './model/error.ts'
import { type AnyRecord, model } from './model/generated.ts'
import type { Issue } from './model/issue.ts'
import type { RecordNode } from './model/record.ts'
import { readRecord } from './read/read-record.ts'
import type { RecordFault } from './read/reading.ts'
import { nQuadsOf } from './write/compiled/n-quads.ts'
import { turtleOf } from './write/compiled/turtle.ts'
import { type JsonLdDocument, jsonLdDocument } from './write/json-ld.ts'

/** What relative ids of records mean. */
export interface BaseOptions {
  /** IRI that ids are resolved against; ends in a slash. */
  readonly base?: string
}

/** How to write JSON-LD. */
export interface JsonLdOptions extends BaseOptions {
  /** Address of the context. Without one the context itself is embedded. */
  readonly context?: string
}

/** How to read records back. */
export interface ParseOptions extends BaseOptions {
  /** Without one, what begins with `{` or `[` is JSON-LD, and all else Turtle, N-Triples or N-Quads. */
  readonly format?: GraphFormat
}

/** The outcome of a check: records that may be published, or what is wrong with them. */
export type Validation =
  | {
      readonly ok: true
      readonly records: readonly AnyRecord[]
      /** Warnings and remarks, which do not stand in the way. */
      readonly issues: readonly Issue[]
    }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** Where ids lead that were given no base. */
const defaultBase = 'https://w3id.org/chancery/id/'

/**
 * Checks records, and the links between them, against the ontology's shapes. Every id that a record refers to
 * has to be among the records, or to be a whole IRI where no class is asked for.
 *
 * ```ts
 * const result = await validate([{ id: 'person/beria', type: 'Person', prefLabel: { en: 'Beria' } }])
 * // { ok: true, records: […], issues: [] }
 * ```
 */
export async function validate(records: readonly AnyRecord[], options?: BaseOptions): Promise<Validation>
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
): Promise<Validation | GraphReport> {
  if (!(Symbol.iterator in second))
    return validateRecords(data as readonly AnyRecord[], second.base ?? defaultBase)
  const { validateGraph } = await import('./check/validate-graph.ts')
  return validateGraph(data as Iterable<Quad>, second, third)
}

async function validateRecords(data: readonly AnyRecord[], base: string): Promise<Validation> {
  const { checkRecords } = await import('./check/check-records.ts')
  const reads = data.map(record => readRecord(record, model))
  const records = reads.flatMap(({ record }) => record ?? [])
  const unread = reads.filter(({ record }) => !record)
  const broken = new Set(unread.flatMap(({ paths }) => [...paths.keys()].map(id => base + id)))
  const faults = reads.flatMap(({ faults }) => faults.map(toViolation))
  const issues = [...faults, ...(await checkRecords(records, { model, base, broken }))]
  const ok = issues.every(issue => issue.severity !== 'violation')
  return ok ? { ok, records: data, issues } : { ok, issues }
}

function toViolation({ path: _, atKey: __, ...fault }: RecordFault): Issue {
  return { ...fault, severity: 'violation' }
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
export function toQuads(record: AnyRecord, { base = defaultBase }: BaseOptions = {}): Quad[] {
  return encode(read(record), model, base)
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
export function toTurtle(records: readonly AnyRecord[], { base = defaultBase }: BaseOptions = {}): string {
  const nodes = records.map(read)
  return turtleOf(model, base).document(nodes)
}

/**
 * Records as N-Quads, one statement a line, in the order of the records.
 *
 * @throws ChanceryError `bad-record` if a record has a key, type, term or id that the model does not know.
 */
export function toNQuads(records: readonly AnyRecord[], { base = defaultBase }: BaseOptions = {}): string {
  const nodes = records.map(read)
  return nodes.map(nQuadsOf(model, base)).join('')
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
export function toJsonLd(
  record: AnyRecord,
  { base = defaultBase, context }: JsonLdOptions = {},
): JsonLdDocument {
  return jsonLdDocument(read(record), { base, context: context ?? contextOf(model) })
}

function read(data: AnyRecord): RecordNode {
  const { record, faults } = readRecord(data, model)
  if (record) return record
  throw new ChanceryError('bad-record', faultText(faults[0]!))
}

function faultText({ message, path, hint }: RecordFault): string {
  const where = path.length > 0 ? ` (at ${path.join('.')})` : ''
  return `${message}${where} ${hint}`
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
export async function parse(
  text: string,
  { base = defaultBase, format }: ParseOptions = {},
): Promise<AnyRecord[]> {
  return fromQuads(await quadsOf(text, base, model, format), { base })
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
export function fromQuads(quads: Iterable<Quad>, { base = defaultBase }: BaseOptions = {}): AnyRecord[] {
  return decode(quads, model, base).map(record => {
    const short = shortForm(record, model) as unknown as AnyRecord
    const [fault] = readRecord(short, model).faults
    if (!fault) return short
    throw new ChanceryError(
      'bad-graph',
      `The graph gives the record ${record.id}, which could not be read again: ${faultText(fault)}`,
    )
  })
}
