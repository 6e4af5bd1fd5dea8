import type { Quad } from '@rdfjs/types'
import { Parser } from 'n3'
import { ownOntologyText, ownShapesText } from '../model/own-texts.ts'
import type { Corpus } from '../read/corpus.ts'
import type { WorkSetup } from './piece-work.ts'
import { preparedShapes } from './prepared-shapes.ts'

/** The shapes of a corpus in Turtle: Chancery's own if it has no other vocabulary. */
export async function shapesTextOf({ vocabulary }: Corpus): Promise<string> {
  return vocabulary?.shapes ?? ownShapesText()
}

/** Classes, properties and terms of a corpus in Turtle. */
export async function ontologyTextOf({ vocabulary }: Corpus): Promise<string> {
  return vocabulary?.ontology ?? ownOntologyText()
}

/** The shapes of a corpus as quads. */
export async function shapesOf(corpus: Corpus): Promise<Quad[]> {
  return new Parser().parse(await shapesTextOf(corpus))
}

/** How the pieces of a corpus are checked: against its shapes, unless it has no base for its ids. */
export async function checkSetup(corpus: Corpus): Promise<Omit<WorkSetup, 'outputs'>> {
  const { base, folder, model } = corpus
  return { folder, base, model, ...(base !== '' && { shapes: await shapesTextOf(corpus) }) }
}

/** Whether the shapes of a corpus are decided a record at a time, as Chancery's own are. */
export async function isByRecord(corpus: Corpus): Promise<boolean> {
  return corpus.vocabulary === undefined || preparedShapes(corpus.model, await shapesTextOf(corpus)).byRecord
}
