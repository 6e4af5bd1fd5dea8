import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Quad } from '@rdfjs/types'
import jsonld from 'jsonld'
import { Parser } from 'n3'
import { build, openCorpus, readRecords } from '../../src/node-api.ts'
import type { Corpus } from '../../src/read/corpus.ts'
import type { CorpusRecord } from '../../src/read/corpus-record.ts'
import { canonicalNQuads } from '../../src/write/n-quads.ts'

/** The bundled corpus, read and built into a temporary folder. */
export interface BuiltCorpus {
  readonly corpus: Corpus
  readonly records: readonly CorpusRecord[]
  readonly out: string
}

export async function builtCorpus(): Promise<BuiltCorpus> {
  const corpus = await openCorpus(fileURLToPath(new URL('../../corpus', import.meta.url)))
  const out = join(await mkdtemp(join(tmpdir(), 'chancery-')), 'out')
  const report = await build(corpus, { out })
  if (!report.ok) throw new Error(`The corpus has issues; run: npm start\n${report.issues[0]?.message}`)
  const { records } = await readRecords(corpus)
  return { corpus, records, out }
}

/** The graph of a Turtle or N-Quads file. */
async function parsed(file: string): Promise<Quad[]> {
  return new Parser({ format: file.endsWith('.nq') ? 'N-Quads' : 'Turtle' }).parse(
    await readFile(file, 'utf8'),
  )
}

/** Canonical N-Quads of a Turtle or N-Quads file. */
export async function canonical(file: string): Promise<string> {
  return canonicalNQuads(await parsed(file))
}

/** Canonical N-Quads of a JSON-LD file, as a harvester would get them that finds the context beside it. */
export async function canonicalJsonLd(file: string, { corpus, out }: BuiltCorpus): Promise<string> {
  const address = `${corpus.base}context.jsonld`
  const context = JSON.parse(await readFile(join(out, 'context.jsonld'), 'utf8'))
  const documentLoader = async (url: string) => {
    if (url !== address) throw new Error(`${url} was asked for; only ${address} may be`)
    return { contextUrl: undefined, documentUrl: url, document: context }
  }
  const document = JSON.parse(await readFile(file, 'utf8'))
  const options = {
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
    safe: true,
    documentLoader,
  } as object
  return String(await jsonld.canonize(document, options))
}
