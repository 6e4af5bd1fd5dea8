import type { Organization, Person, Place, SourceText } from '../src/model/generated.ts'
import type { Random } from './random.ts'
import type { Surroundings } from './surroundings.ts'

const surnames: readonly (readonly [string, string])[] = [
  ['Roshchin', 'Рощин'],
  ['Zakharov', 'Захаров'],
  ['Krasovsky', 'Красовский'],
  ['Petrushevsky', 'Петрушевский'],
  ['Vasilevsky', 'Василевский'],
  ['Shtemenko', 'Штеменко'],
  ['Bulganin', 'Булганин'],
  ['Mikoyan', 'Микоян'],
  ['Nie Rongzhen', 'Не Жунчжэнь'],
  ['Su Yu', 'Су Юй'],
  ['Xu Xiangqian', 'Сюй Сянцянь'],
  ['Liu Yalou', 'Лю Ялоу'],
]
const bodies: readonly (readonly [string, string])[] = [
  ['Main Directorate', 'Главное управление'],
  ['Ministry of Aviation Industry', 'Министерство авиационной промышленности'],
  ['General Staff', 'Генеральный штаб'],
  ['Archive of Foreign Policy', 'Архив внешней политики'],
]

/** The person that stands at a number: the name says so, since few of the surnames have to do for all. */
export function personAt(number: number, random: Random, { text, organizations }: Surroundings): Person {
  const [en, ru] = random.pick(surnames)
  return {
    id: `person/${number}`,
    type: 'Person',
    prefLabel: { en: `${en} (${number})`, ru: `${ru} (${number})` },
    text,
    name: [
      {
        id: '#name',
        kind: 'personal-name',
        form: { ru },
        evidence: [{ line: random.numeral(1, 90), quote: `тов. ${ru}` }],
      },
    ],
    memberOf: [random.pick(organizations)],
  }
}

/** A body that agents belong to, and that holds papers. */
export function organizationAt(number: number, random: Random): Organization {
  const [en, ru] = random.pick(bodies)
  return {
    id: `organization/${number}`,
    type: 'Organization',
    prefLabel: { en: `${en} (${number})`, ru: `${ru} (${number})` },
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
