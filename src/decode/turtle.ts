import type { Quad } from '@rdfjs/types'
import { ChanceryError } from '../model/error.ts'

/**
 * The quads of a Turtle 1.1 or N-Quads document. Without a format the parser takes either, and N-Triples.
 *
 * @param base IRI that relative IRIs are resolved against.
 * @throws ChanceryError `bad-graph` with the line on which the document is not well-formed.
 */
export async function turtleQuads(
  text: string,
  base: string,
  format: 'turtle' | 'n-quads' | undefined,
): Promise<Quad[]> {
  const { Parser } = await import('n3')
  const options = format === 'n-quads' ? { format } : { ...(format && { format }), baseIRI: base }
  try {
    return new Parser(options).parse(text)
  } catch (cause) {
    const { message } = cause as Error
    const [, reason, line] = /^([\s\S]*) on line (\d+)\.$/.exec(message) ?? [undefined, message, '1']
    const name = format === 'n-quads' ? 'N-Quads' : 'Turtle'
    throw new ChanceryError(
      'bad-graph',
      `Line ${line} is not well-formed ${name}: ${reason}. Mend it there or just before; if this is another format, name it with the option "format".`,
      { cause },
    )
  }
}
