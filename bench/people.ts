import type { Organization, Person, Place, SourceText } from '../src/model/generated.ts'
import type { Random } from './random.ts'
import type { Surroundings } from './surroundings.ts'

/** The person that stands at a number. The names are numbers: nobody who lived is said to have written these. */
export function personAt(number: number, random: Random, { text, organizations }: Surroundings): Person {
  const [en, ru] = [`Person ${number}`, `Лицо ${number}`]
  return {
    id: `person/${number}`,
    type: 'Person',
    prefLabel: { en, ru },
    text,
    name: [
      {
        id: '#name',
        kind: 'personal-name',
        form: { ru },
        evidence: [{ line: random.numeral(1, 90), quote: ru }],
      },
    ],
    memberOf: [random.pick(organizations)],
  }
}

/** A body that agents belong to, and that holds papers. */
export function organizationAt(number: number): Organization {
  return {
    id: `organization/${number}`,
    type: 'Organization',
    prefLabel: { en: `Body ${number}`, ru: `Учреждение ${number}` },
  }
}

/** A place that something was written at. */
export function placeAt(number: number): Place {
  return { id: `place/${number}`, type: 'Place', prefLabel: { en: `Place ${number}`, ru: `Место ${number}` } }
}

/** A text that passages are cited from. Its digest is of the right form, and of nothing. */
export function textAt(number: number, random: Random): SourceText {
  const digit = (): string => random.between(0, 15).toString(16)
  return {
    id: `text/${number}`,
    type: 'SourceText',
    prefLabel: { en: `Text ${number}` },
    sha256: Array.from({ length: 64 }, digit).join(''),
    byteLength: random.numeral(2_000, 30_000),
    lineCount: '100',
  }
}
