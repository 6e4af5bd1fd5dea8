import type { Quad } from '@rdfjs/types'
import { Parser } from 'n3'

/** The shapes that Chancery's records are checked against, in Turtle. Loaded when the first check asks for them. */
export async function ownShapesText(): Promise<string> {
  const { default: turtle } = await import('../../ontology/shapes.ttl')
  return turtle
}

/** The same as quads. */
export async function ownShapes(): Promise<Quad[]> {
  return new Parser().parse(await ownShapesText())
}
