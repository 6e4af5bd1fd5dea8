import { join } from 'node:path'
import { contextOf } from '../model/context.ts'
import type { Model } from '../model/model.ts'
import type { RecordNode } from '../model/record.ts'
import { compileWriters, type RecordWriters } from '../write/compiled/writers.ts'
import { canonicalFile } from './canonical-file.ts'
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

/** The end of a statement of N-Quads, in which other line ends may stand. */
const lineEnd = /\n/g

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
  const context = options.inlineContext ? contextOf(model) : `${base}context.jsonld`
  const writers = compileWriters(model, { base, context })
  const { turtle, nQuads, jsonLd } = writers
  const dump = {
    ttl: await folder.open('dump.ttl'),
    nq: await folder.open('dump.nq'),
    jsonld: await folder.open('dump.jsonld'),
  }
  await dump.ttl.write(turtle.header)
  await dump.jsonld.write(jsonLd.header)
  let count = 0
  for (const [index, record] of records.entries()) {
    const statements = nQuads(record)
    count += statements.match(lineEnd)!.length
    await folder.write(`${record.id}.ttl`, turtle.document([record]))
    await folder.write(`${record.id}.jsonld`, jsonLd.document(record))
    await dump.ttl.write(turtle.blocks(record))
    await dump.nq.write(statements)
    await dump.jsonld.write((index > 0 ? jsonLd.separator : '') + jsonLd.item(record))
  }
  await dump.jsonld.write(jsonLd.footer)
  await Promise.all(Object.values(dump).map(file => file.close()))
  const nQuadsFile = join(folder.path, 'dump.nq')
  const canonical = await canonicalFile(nQuadsFile, {
    called: options.out,
    ...(options.canonical && { to: nQuadsFile }),
  })
  if (options.canonical) folder.adopt([{ path: 'dump.nq', ...canonical }])
  await writeDescriptions(folder, publication, writers)
  const counts = { records: records.length, statements: count }
  await writeManifest(folder, counts, canonical.sha256)
  return counts
}

async function writeDescriptions(
  folder: OutputFolder,
  publication: Publication,
  { turtle, jsonLd }: RecordWriters,
): Promise<void> {
  const { base, model, ontology, shapes } = publication
  const dataset = describeDataset(publication.dataset, base)
  await folder.write('dataset.ttl', turtle.document([dataset]))
  await folder.write('dataset.jsonld', jsonLd.document(dataset))
  await folder.write('context.jsonld', `${JSON.stringify({ '@context': contextOf(model) }, null, 2)}\n`)
  await folder.write('ontology.ttl', ontology)
  await folder.write('shapes.ttl', shapes)
}

async function writeManifest(folder: OutputFolder, counts: Published, graph: string): Promise<void> {
  const manifest = { ...counts, graph: { algorithm: 'RDFC-1.0', sha256: graph }, files: folder.files() }
  await folder.write(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`)
}
