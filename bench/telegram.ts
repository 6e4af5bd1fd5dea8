import type { Passage } from '../src/evidence/passage.ts'
import type {
  ArchiveReference,
  Copy,
  Identifier,
  Inscription,
  Participation,
  Telegram,
  Time,
} from '../src/model/generated.ts'
import type { Random } from './random.ts'
import type { Surroundings } from './surroundings.ts'

const months: readonly (readonly [string, string])[] = [
  ['January', 'января'],
  ['March', 'марта'],
  ['July', 'июля'],
  ['October', 'октября'],
]
const offices: readonly (readonly [string, string])[] = [
  ['Chief of the General Staff', 'начальник Генерального штаба'],
  ['Minister of War', 'военный министр'],
  ['Chief Military Adviser', 'главный военный советник'],
]

/**
 * A ciphered telegram as archives describe them, of about 121 statements: titles in two languages, numbers,
 * times, people, inscriptions, copies and where it is kept, each with the words that support it.
 */
export function telegramAt(number: number, random: Random, surroundings: Surroundings): Telegram {
  const { text, persons } = surroundings
  const shown = `${10_000 + number}`
  const heading = passage(`«Тов. ${number}» – "on behalf of" тов. ${random.between(1, 99)}`, random)
  const copies = random.between(1, 2)
  return {
    id: `document/telegram-${number}`,
    type: 'Telegram',
    title: { en: `Ciphered Telegram No. ${shown}`, ru: `Шифртелеграмма No. ${shown}` },
    kind: 'ciphered-telegram',
    text,
    time: [dated(random)],
    participation: [
      participation('sender', heading, random, surroundings),
      participation('addressee', heading, random, surroundings),
    ],
    identifier: [cipherNumber(shown, random, surroundings)],
    archiveReference: [archiveReference(random, surroundings)],
    inscription: [secrecy(random, surroundings)],
    copy: Array.from({ length: copies }, (_, index) => copy(index + 1, random, surroundings)),
    mentions: [...new Set([random.pick(persons), random.pick(persons)])],
    description: { en: `On deliveries for "${random.pick(offices)[0]}", with a note by the sender.` },
  }
}

function passage(quote: string, random: Random): Passage {
  return { line: random.numeral(1, 100), quote }
}

function dated(random: Random): Time {
  const day = random.between(10, 28)
  const month = random.between(0, 3)
  const year = random.between(1949, 1959)
  const [en, ru] = months[month]!
  return {
    id: '#date',
    kind: 'dated',
    form: { en: `${day} ${en} ${year}`, ru: `${day} ${ru} ${year} г.` },
    basis: 'stated',
    date: `${year}-${['01', '03', '07', '10'][month]}-${day}`,
    evidence: [passage(`${day} ${ru} ${year} г.`, random)],
  }
}

function participation(
  role: 'sender' | 'addressee',
  heading: Passage,
  random: Random,
  { persons, organizations }: Surroundings,
): Participation {
  const [en, ru] = random.pick(offices)
  return {
    id: `#p-${role}`,
    basis: 'stated',
    agent: random.pick(persons),
    role,
    ...(role === 'sender' && { office: { en, ru } }),
    ...(random.chance(0.3) && { onBehalfOf: random.pick(organizations) }),
    evidence: [heading],
  }
}

function cipherNumber(shown: string, random: Random, { organizations }: Surroundings): Identifier {
  return {
    id: '#number',
    kind: 'cipher-telegram-number',
    value: shown,
    issuedBy: random.pick(organizations),
    evidence: [
      passage(`Шифртелеграмма No. ${shown}`, random),
      ...(random.chance(0.2) ? [passage(`Ciphered Telegram No. ${shown}`, random)] : []),
    ],
  }
}

function archiveReference(random: Random, { organizations }: Surroundings): ArchiveReference {
  const leaf = random.between(1, 200)
  const fonds = `${random.between(1, 99)}`
  return {
    id: '#archive-reference',
    heldBy: random.pick(organizations),
    fonds,
    inventory: `${random.between(1, 9)}`,
    file: `${random.between(100, 999)}`,
    leaves: `${leaf}-${leaf + 1}`,
    evidence: [passage(`ф. ${fonds}, лл. ${leaf}-${leaf + 1}`, random)],
  }
}

function secrecy(random: Random, { places }: Surroundings): Inscription {
  return {
    id: '#secrecy',
    kind: 'classification-mark',
    position: '1',
    form: { en: 'TOP SECRET', ru: 'СОВ. СЕКРЕТНО' },
    place: [random.pick(places)],
    level: 'top-secret',
    evidence: [passage('СОВ. СЕКРЕТНО', random)],
  }
}

function copy(number: number, random: Random, { persons }: Surroundings): Copy {
  return {
    id: `#copy-${number}`,
    copyNumber: `${BigInt(number)}`,
    addressee: random.pick(persons),
    evidence: [passage(`Экз.N ${number}—тов. ${random.between(1, 99)}`, random)],
  }
}
