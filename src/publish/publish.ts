import { createHash } from 'node:crypto'
import type { Quad } from '@rdfjs/types'
import { encode } from '../encode/encode.ts'
import { contextOf } from '../model/context.ts'
import type { Model } from '../model/model.ts'
import type { RecordNode } from '../model/record.ts'
import { type JsonLdOptions, jsonLdGraph, jsonLdText } from '../write/json-ld.ts'
import { canonicalNQuads, quadsToNQuads } from '../write/n-quads.ts'
import { quadsToTurtle, turtleParts } from '../write/turtle/turtle.ts'
import { turtleOptions } from '../write/turtle-options.ts'
import { describeDataset } from './dataset.ts'
import { beginFolder, manifestFile, type OutputFolder } from './output-folder.ts'

/** What is to be published. The records have been checked. */
export interface Publication {
  readonly records: readonly RecordNode[]
  readonly dataset: RecordNode
  readonly base: string
  readonly model: Model
  /** Turtle of ontology and shapes, which are published beside the data. */
  readonly ontology: string
  readonly shapes: string
}

/** How to publish. */
export interface PublishOptions {
  readonly out: string
  /** Embed the context in every JSON-LD file, in place of its address. */
  readonly inlineContext?: boolean
  /** Write `dump.nq` in the canonical form of RDFC-1.0, sorted, in place of the order of the records. */
  readonly canonical?: boolean
}

/** What was published. */
export interface Published {
  readonly records: number
  readonly statements: number
}

/**
 * Writes the output folder: the dumps, the dataset's description, context, ontology and shapes, two files for
 * each record, and a manifest of it all. The folder appears whole or not at all, and holds the same bytes
 * whenever and wherever the same records are published.
 *
 * @throws ChanceryError `not-ours` or `not-writable`; the old folder then is as it was.
 */
export async function publish(publication: Publication, options: PublishOptions): Promise<Published> {
  const folder = await beginFolder(options.out)
  try {
    const published = await fill(folder, publication, options)
    await folder.commit()
    return published
  } catch (error) {
    await folder.abandon()
    throw error
  }
}

async function fill(
  folder: OutputFolder,
  publication: Publication,
  options: PublishOptions,
): Promise<Published> {
  const { records, base, model } = publication
  const context = contextOf(model)
  const jsonLd: JsonLdOptions = { base, context: options.inlineContext ? context : `${base}context.jsonld` }
  const turtle = turtleParts(turtleOptions(model, base))
  const graph = jsonLdGraph(jsonLd)
  const dump = {
    ttl: await folder.open('dump.ttl'),
    nq: await folder.open('dump.nq'),
    jsonld: await folder.open('dump.jsonld'),
  }
  await dump.ttl.write(turtle.header)
  await dump.jsonld.write(graph.header)
  const all: Quad[] = []
  for (const [index, record] of records.entries()) {
    const quads = encode(record, model, base)
    all.push(...quads)
    await folder.write(`${record.id}.ttl`, quadsToTurtle(quads, turtleOptions(model, base)))
    await folder.write(`${record.id}.jsonld`, jsonLdText(record, jsonLd))
    await dump.ttl.write(turtle.blocks(quads))
    await dump.jsonld.write((index > 0 ? graph.separator : '') + graph.item(record))
  }
  const canonical = await canonicalNQuads(all)
  await dump.nq.write(options.canonical ? canonical : quadsToNQuads(all))
  await dump.jsonld.write(graph.footer)
  await Promise.all(Object.values(dump).map(file => file.close()))
  await writeDescriptions(folder, publication, jsonLd)
  const counts = { records: records.length, statements: all.length }
  await writeManifest(folder, counts, canonical)
  return counts
}

async function writeDescriptions(
  folder: OutputFolder,
  publication: Publication,
  jsonLd: JsonLdOptions,
): Promise<void> {
  const { base, model, ontology, shapes } = publication
  const dataset = describeDataset(publication.dataset, base)
  await folder.write('dataset.ttl', quadsToTurtle(encode(dataset, model, base), turtleOptions(model, base)))
  await folder.write('dataset.jsonld', jsonLdText(dataset, jsonLd))
  await folder.write('context.jsonld', `${JSON.stringify({ '@context': contextOf(model) }, null, 2)}\n`)
  await folder.write('ontology.ttl', ontology)
  await folder.write('shapes.ttl', shapes)
}

async function writeManifest(folder: OutputFolder, counts: Published, canonical: string): Promise<void> {
  const graph = createHash('sha256').update(canonical).digest('hex')
  const manifest = { ...counts, graph: { algorithm: 'RDFC-1.0', sha256: graph }, files: folder.files() }
  await folder.write(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`)
}
