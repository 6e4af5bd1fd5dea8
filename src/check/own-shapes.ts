import type { Quad } from '@rdfjs/types'
import { Parser } from 'n3'
import { ownShapesText } from '../model/own-texts.ts'

/** The shapes that Chancery's records are checked against. Loaded when the first check asks for them. */
export async function ownShapes(): Promise<Quad[]> {
  return new Parser().parse(await ownShapesText())
}
