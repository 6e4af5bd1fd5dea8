import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Quad } from '@rdfjs/types'
import jsonld from 'jsonld'
import { Parser, Store, Writer } from 'n3'
import type { Input } from '../input.ts'
import { stopwatch, type Work } from '../work.ts'
import type { Engine, Found } from './found.ts'
import { writeJsonLd } from './json-ld.ts'
import { closedLoader } from './loader.ts'

/** What was built, and what the engine found. */
export interface Checked extends Work {
  readonly found: readonly Found[]
}

/**
 * The same work as `chancery build`, with the libraries that people use today, as someone who knows them would
 * write it: records → `jsonld.toRDF` → one N3.Store → a SHACL engine → N3.Writer's Turtle, and `jsonld.compact`
 * for JSON-LD. Nothing is done twice that a straightforward program would do once, nothing is fetched, shapes and
 * context are read once, and nothing is written if there is a violation. It may pass over what it would have to
 * add code for: dates in EDTF, which no SHACL engine knows, stable order of the output, issues with file and line.
 */
export async function buildWithTodaysStack(input: Input, out: string, validate: Engine): Promise<Checked> {
  const seconds = stopwatch()
  const turtleOf = async (path: string): Promise<Quad[]> => new Parser().parse(await readFile(path, 'utf8'))
  const shapes = new Store(await turtleOf('ontology/shapes.ttl'))
  const background = await turtleOf(input.background)
  const options = { safe: true, documentLoader: await closedLoader('ontology/context.jsonld') }

  const store = new Store()
  let records = 0
  for await (const document of documentsOf(input.jsonLd)) {
    store.addQuads((await jsonld.toRDF(document, options)) as Quad[])
    records++
  }
  const triples = store.size

  // The engine needs classes and concepts in the data graph; they are not to be published with it.
  store.addQuads(background)
  const checking = stopwatch()
  const found = await validate({ data: store, shapes, background })
  const checkSeconds = checking()
  store.removeQuads(background)

  // `conforms` would be false for a mere warning.
  const ok = found.every(({ severity }) => severity !== 'http://www.w3.org/ns/shacl#Violation')
  if (ok) {
    await mkdir(out, { recursive: true })
    await writeTurtle(store, join(out, 'dump.ttl'))
    await writeJsonLd(documentsOf(input.jsonLd), join(out, 'dump.jsonld'), options)
  }
  return { seconds: seconds(), checkSeconds, records, triples, ok, found }
}

async function* documentsOf(path: string): AsyncGenerator<jsonld.JsonLdDocument> {
  for await (const line of createInterface({ input: createReadStream(path) })) yield JSON.parse(line)
}

const prefixes = {
  ch: 'https://w3id.org/chancery/ns#',
  dcterms: 'http://purl.org/dc/terms/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  oa: 'http://www.w3.org/ns/oa#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  term: 'https://w3id.org/chancery/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

/** The store gives statements by subject, so that the writer can put them together. */
async function writeTurtle(store: Store, path: string): Promise<void> {
  const writer = new Writer(createWriteStream(path), { prefixes })
  for (const quad of store) writer.addQuad(quad)
  await new Promise<void>((resolve, reject) =>
    writer.end((error: Error | null) => (error ? reject(error) : resolve())),
  )
}
