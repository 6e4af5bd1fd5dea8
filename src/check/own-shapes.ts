import type { Quad } from '@rdfjs/types'
import { Parser } from 'n3'

/** The shapes that Chancery's records are checked against. Loaded when the first check asks for them. */
export async function ownShapes(): Promise<Quad[]> {
  const { default: turtle } = await import('../../ontology/shapes.ttl')
  return new Parser().parse(turtle)
}
