import { aid } from './answers/aid.ts'
import { documents } from './answers/documents.ts'
import { figuresAndTimes } from './answers/figures-and-times.ts'
import { people } from './answers/people.ts'
import { unitsAndPlaces } from './answers/units-and-places.ts'
import { words } from './answers/words-and-evidence.ts'

/** The rows that answer each question, by the name of its file. */
export type Answers = Readonly<Record<string, readonly string[]>>

/**
 * What the texts answer to each question, by the name of its file; every row was checked against the texts.
 * Records stand without the base, terms without their namespace, and `-` for what is not bound.
 */
export const answers: Answers = {
  ...documents,
  ...people,
  ...aid,
  ...unitsAndPlaces,
  ...figuresAndTimes,
  ...words,
}
