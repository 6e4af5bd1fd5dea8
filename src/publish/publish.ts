import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Context, contextOf } from '../model/context.ts'
import type { Model } from '../model/model.ts'
import type { RecordNode } from '../model/record.ts'
import { compileWriters, type RecordWriters } from '../write/compiled/writers.ts'
import { canonicalFile } from './canonical-file.ts'
import { describeDataset } from './dataset.ts'
import { type DumpParts, openDumps } from './dump-files.ts'
import { type DumpFormat, dumpFormats } from './dumps.ts'
import { beginFolder, manifestFile, type OutputEntry, type OutputFolder } from './output-folder.ts'

/** What the records belong to. */
export interface Publication {
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
  /** The dumps to write; all by default. */
  readonly formats?: readonly DumpFormat[]
  /**
   * Write `dump.nq` in the canonical form of RDFC-1.0, sorted, in place of the order of the records. Its digest then
   * stands in the manifest whatever its size; else only for up to 16 MiB of statements, since sorting more takes longer than all the rest.
   */
  readonly canonical?: boolean
}

/** A part of the dumps: the records of a piece. */
interface PublishedPart {
  readonly records: number
  readonly dumps: DumpParts
  /** Files of records that were written into the folder. */
  readonly files: readonly OutputEntry[]
}

/** What was published. */
export interface Published {
  readonly records: number
  readonly statements: number
}

/** An output folder in the making. */
export interface OpenPublication {
  /** Where it is being made, for those who write the records' own files into it. */
  readonly folder: string
  /** Adds records to the dumps. */
  readonly add: (part: PublishedPart) => Promise<void>
  /** Adds all that is beside the dumps, and puts the folder in its place. */
  readonly commit: (counts: Published) => Promise<void>
  /** Leaves the old folder as it was. */
  readonly abandon: () => Promise<void>
}

/** Bytes of N-Quads up to which the graph's digest is found out unasked. */
const digestedUnasked = 16 * 1024 * 1024

/** Where the context of an output folder is to be found: at the dataset's own address, or in each file. */
export function contextFor(
  { base, model }: Pick<Publication, 'base' | 'model'>,
  inline = false,
): string | Context {
  return inline ? contextOf(model) : `${base}context.jsonld`
}

/**
 * Begins an output folder: the dumps, the dataset's description, context, ontology and shapes, two files for
 * each record, and a manifest of it all. The folder appears whole or not at all, and holds the same bytes
 * whenever and wherever the same records are published.
 *
 * @throws ChanceryError `not-ours` or `not-writable`; the old folder then is as it was.
 */
export async function openPublication(
  publication: Publication,
  options: PublishOptions,
): Promise<OpenPublication> {
  const { base, model } = publication
  const { out, inlineContext, canonical = false } = options
  const formats = formatsOf(options)
  const folder = await beginFolder(out)
  const writers = compileWriters(model, { base, context: contextFor(publication, inlineContext) })
  const { turtle, jsonLd } = writers
  const files = await openDumps(folder, formats)
  files.frame('ttl', turtle.header)
  files.frame('jsonld', jsonLd.header)

  return Object.freeze<OpenPublication>({
    folder: folder.path,
    async add({ records, dumps, files: recordFiles }) {
      folder.adopt(recordFiles)
      if (records > 0) await files.add(dumps)
    },
    async commit(counts) {
      files.frame('jsonld', jsonLd.footer)
      await files.close()
      await writeDescriptions(folder, publication, writers, formats)
      const graph = formats.includes('nq') ? await digestGraph(folder, out, canonical) : undefined
      await writeManifest(folder, { ...counts, ...(graph && { graph }) })
      await folder.commit()
    },
    abandon: () => folder.abandon(),
  })
}

/** The dumps that are asked for, in one order. Canonical statements can only be written where statements are. */
export function formatsOf({
  formats = dumpFormats,
  canonical = false,
}: Partial<PublishOptions>): DumpFormat[] {
  return dumpFormats.filter(format => formats.includes(format) || (canonical && format === 'nq'))
}

async function writeDescriptions(
  folder: OutputFolder,
  publication: Publication,
  { turtle, jsonLd }: RecordWriters,
  formats: readonly DumpFormat[],
): Promise<void> {
  const { base, model, ontology, shapes } = publication
  const dataset = describeDataset(publication.dataset, base, formats, model)
  await folder.write('dataset.ttl', turtle.document([dataset]))
  await folder.write('dataset.jsonld', jsonLd.document(dataset))
  await folder.write('context.jsonld', `${JSON.stringify({ '@context': contextOf(model) }, null, 2)}\n`)
  await folder.write('ontology.ttl', ontology)
  await folder.write('shapes.ttl', shapes)
}

/** The digest of the graph's canonical form. No node of a record is blank, so that the lines only are sorted. */
async function digestGraph(
  folder: OutputFolder,
  out: string,
  canonical: boolean,
): Promise<{ readonly algorithm: string; readonly sha256: string } | undefined> {
  const path = join(folder.path, 'dump.nq')
  if (!canonical && (await stat(path)).size > digestedUnasked) return undefined
  const { sha256, size } = await canonicalFile(path, { called: out, ...(canonical && { to: path }) })
  if (canonical) folder.adopt([{ path: 'dump.nq', sha256, size }])
  return { algorithm: 'RDFC-1.0', sha256 }
}

/** What was published, and then its files, a line each: of a million records they are more than one text can hold. */
async function writeManifest(folder: OutputFolder, summary: object): Promise<void> {
  const files = Object.entries(folder.files())
  const manifest = await folder.open(manifestFile)
  manifest.write(`${JSON.stringify(summary, null, 2).slice(0, -'\n}'.length)},\n  "files": {`)
  let between = '\n'
  for (const [path, file] of files) {
    manifest.write(`${between}    ${JSON.stringify(path)}: ${JSON.stringify(file)}`)
    between = ',\n'
  }
  manifest.write('\n  }\n}\n')
  await manifest.close()
}
