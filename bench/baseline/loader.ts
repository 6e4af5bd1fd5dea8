import { readFile } from 'node:fs/promises'
import type { RemoteDocument } from 'jsonld/jsonld-spec'

/** A document loader that knows one context, by whatever address, and fetches nothing. */
export async function closedLoader(path: string): Promise<(url: string) => Promise<RemoteDocument>> {
  const document = JSON.parse(await readFile(path, 'utf8'))
  return async documentUrl => {
    if (!documentUrl.endsWith('/context.jsonld')) throw new Error(`${documentUrl} is not to be fetched.`)
    // The tag lets jsonld.js keep the context from one document to the next. Its types omit it.
    return { documentUrl, document, tag: 'static' } as RemoteDocument
  }
}
