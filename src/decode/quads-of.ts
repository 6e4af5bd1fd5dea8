import type { Quad } from '@rdfjs/types'
import type { Model } from '../model/model.ts'
import { jsonLdQuads } from './json-ld.ts'
import { turtleQuads } from './turtle.ts'

/** A format that records are read back from. */
export type GraphFormat = 'turtle' | 'n-quads' | 'json-ld'

/**
 * The quads of a document. Without a format, one that begins with `{` or `[` is JSON-LD, and any other Turtle,
 * N-Triples or N-Quads, which one parser tells apart.
 *
 * @throws ChanceryError `bad-graph` with the line, if the document is not well-formed.
 */
export function quadsOf(
  document: string,
  base: string,
  model: Model,
  format: GraphFormat | undefined,
): Promise<Quad[]> {
  const text = document.startsWith('\ufeff') ? document.slice(1) : document
  const isJson = format ? format === 'json-ld' : /^\s*[{[]/.test(text)
  return isJson
    ? jsonLdQuads(text, base, model)
    : turtleQuads(text, base, format as Exclude<GraphFormat, 'json-ld'>)
}
