import type { Quad } from '@rdfjs/types'
import { type Context, contextOf } from '../model/context.ts'
import { ChanceryError } from '../model/error.ts'
import type { Model } from '../model/model.ts'
import { parseJson } from './json.ts'

/** What jsonld.js says when it refuses a document: its own words, and in safe mode what it would have dropped. */
interface JsonLdRefusal {
  readonly message: string
  readonly details?: {
    readonly cause?: unknown
    readonly event?: { readonly code: string; readonly message: string; readonly details: object }
  }
}

/**
 * The quads of a JSON-LD 1.1 document, by the reference implementation in safe mode: what is no RDF is refused,
 * not dropped. Nothing is fetched; an address that ends in `/context.jsonld` stands for the context of the model.
 *
 * @param base IRI that relative IRIs are resolved against, unless the document sets its own.
 * @throws ChanceryError `bad-graph` if the document is not well-formed, needs another context, or says something
 * that would be lost.
 */
export async function jsonLdQuads(text: string, base: string, model: Model): Promise<Quad[]> {
  const document = parseJson(text)
  if (typeof document !== 'object' || document === null) {
    throw new ChanceryError(
      'bad-graph',
      `Found ${text.trim().slice(0, 60)} where a JSON-LD document was expected. Write an object or a list of them.`,
    )
  }
  const { default: jsonld } = await import('jsonld')
  const options = { safe: true, base, documentLoader: closedLoader(contextOf(model)) }
  try {
    const expanded = await jsonld.expand(document as object, options as object)
    const quads = (await jsonld.toRDF(
      expanded as object,
      { ...options, skipExpansion: true } as object,
    )) as Quad[]
    return inDocumentOrder(quads, expanded)
  } catch (error) {
    throw explained(error as JsonLdRefusal)
  }
}

function closedLoader(context: Context) {
  return async (url: string) => {
    if (url.endsWith('/context.jsonld')) {
      return { contextUrl: undefined, documentUrl: url, document: { '@context': context } }
    }
    throw new ChanceryError(
      'bad-graph',
      `The document asks for <${url}>, and nothing is fetched. Name the context of the records, by any address that ends in /context.jsonld, or embed the context in the document.`,
    )
  }
}

/** jsonld.js sorts subjects by their IRIs; records stay in the order in which people put them. */
function inDocumentOrder(quads: readonly Quad[], expanded: unknown): Quad[] {
  const ranks = new Map<string, number>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const id = '@id' in value ? String(value['@id']) : undefined
    // A mere reference does not yet speak of the node.
    if (id !== undefined && Object.keys(value).length > 1 && !ranks.has(id)) ranks.set(id, ranks.size)
    for (const inner of Object.values(value)) visit(inner)
  }
  visit(expanded)
  const rank = ({ subject }: Quad): number => ranks.get(subject.value) ?? ranks.size
  return [...quads].sort((a, b) => rank(a) - rank(b))
}

function explained(refusal: JsonLdRefusal): ChanceryError {
  const { cause, event } = refusal.details ?? {}
  if (cause instanceof ChanceryError) return cause
  if (event?.code === 'invalid property' && 'property' in event.details) {
    return new ChanceryError(
      'bad-graph',
      `The document has the key "${event.details.property}", which its context does not know. Name the context of the records as its "@context", and write the key as that has it.`,
      { cause: refusal },
    )
  }
  const reason = event
    ? `Reading this JSON-LD would lose something: ${event.message} ${JSON.stringify(event.details)}`
    : `This is not JSON-LD: ${refusal.message}`
  return new ChanceryError('bad-graph', `${reason} Mend it, or take it out.`, { cause: refusal })
}
