import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import jsonld from 'jsonld'

/** Compacts one document after another, and writes them as the graph of one document. */
export async function writeJsonLd(
  documents: AsyncIterable<jsonld.JsonLdDocument>,
  path: string,
  options: object,
): Promise<void> {
  const file = createWriteStream(path)
  let before = ''
  for await (const document of documents) {
    const context = (document as { readonly '@context': jsonld.ContextDefinition })['@context']
    const { '@context': _, ...record } = await jsonld.compact(document, context, options)
    before ||= `{"@context":${JSON.stringify(context)},"@graph":[`
    if (!file.write(`${before}\n${JSON.stringify(record)}`)) await once(file, 'drain')
    before = ','
  }
  file.end(before === '' ? '{}\n' : '\n]}\n')
  await finished(file)
}
