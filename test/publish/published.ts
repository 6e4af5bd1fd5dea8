import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import jsonld from 'jsonld'
import { Parser } from 'n3'
import { canonize } from 'rdf-canonize'
import { build, openCorpus } from '../../src/node-api.ts'
import type { PublishOptions } from '../../src/publish/publish.ts'
import { readFiles } from '../cli/chancery.ts'
import { smallCorpus, writeFiles } from '../cli/small-corpus.ts'

/** Text of every published file by its path. */
export type Published = Readonly<Record<string, string>>

/** Publishes the small corpus, and leaves no folder behind. */
export async function published(options: Omit<PublishOptions, 'out'> = {}): Promise<Published> {
  const folder = await mkdtemp(join(tmpdir(), 'chancery-test-'))
  try {
    await writeFiles(join(folder, 'corpus'), smallCorpus)
    const out = join(folder, 'out')
    const report = await build(await openCorpus(join(folder, 'corpus')), { ...options, out })
    if (!report.ok) throw new Error(report.issues[0]?.message)
    const files = Object.entries(await readFiles(out))
    return Object.fromEntries(files.map(([path, bytes]) => [path, bytes.toString()]))
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** RDFC-1.0 of a Turtle or N-Quads text. */
export function canonicalRdf(text: string): Promise<string> {
  return canonize(new Parser().parse(text), { algorithm: 'RDFC-1.0' })
}

/**
 * RDFC-1.0 of a JSON-LD text. Nothing is fetched but the contexts given by their address, and nothing that has
 * no meaning as RDF is passed over.
 */
export async function canonicalJsonLd(
  text: string,
  contexts: Readonly<Record<string, string>>,
): Promise<string> {
  const documentLoader = async (url: string) => {
    if (!Object.hasOwn(contexts, url)) throw new Error(`${url} was asked for`)
    return { contextUrl: undefined, documentUrl: url, document: JSON.parse(contexts[url]!) }
  }
  const nQuads = await jsonld.toRDF(JSON.parse(text), {
    format: 'application/n-quads',
    safe: true,
    documentLoader,
  } as object)
  return canonicalRdf(String(nQuads))
}
