/** Records as a developer writes them. Each wrong module differs from it in one place. */
export const right = `import { type AnyRecord, createModel, idOf, type Person, type RecordId, type Telegram, toTurtle, validate, writeTurtle } from 'chancery'

const beria: Person = { id: 'person/beria', type: 'Person', prefLabel: { en: 'Beria' } }
const number: string = '1'

export const telegram: Telegram = {
  id: 'document/telegram-1',
  type: 'Telegram',
  title: { en: 'Telegram No. 1', ru: ['Телеграмма No. 1', 'Шифртелеграмма'] },
  kind: 'ciphered-telegram',
  text: 'text/telegram-1',
  mentions: ['https://example.org/person/1', 'person/filippov', '#copy-4'],
  version: [{ id: '#ru', kind: 'original-language', language: 'http://id.loc.gov/vocabulary/iso639-1/ru' }],
  copy: [
    {
      id: '#copy-4',
      copyNumber: '4',
      addressee: beria.id,
      evidence: [{ line: '24', quote: 'Экз.N 4' }],
    },
  ],
}

export const minted: Person = { ...beria, id: idOf('person', 'Mao Zedong') }
export const written: AnyRecord = { ...beria, id: \`person/no-\${number}\` }
export const referred: RecordId = minted.id
export const turtle: string = toTurtle([telegram, beria])

export function titleOf(record: AnyRecord): string | readonly string[] | undefined {
  return record.type === 'Telegram' ? record.title['en'] : undefined
}

export async function published(sink: Parameters<typeof writeTurtle>[1]): Promise<number> {
  const result = await validate([telegram])
  if (!result.ok) return result.issues.length
  const { records } = await writeTurtle(result.records, sink)
  const { toNQuads } = await createModel<Person>({ ontology: '', shapes: '' })
  return records + toNQuads([beria]).length
}
`

/** A module that is wrong in one place. */
export interface Wrong {
  /** What is wrong with it. */
  readonly claim: string
  readonly from: string
  readonly to: string
  /** What stands on the line that the compiler names. */
  readonly line: string
  /** What the compiler says, in part. */
  readonly message: string
}

export const wrong: readonly Wrong[] = [
  {
    claim: 'a required property that is missing',
    from: "  title: { en: 'Telegram No. 1', ru: ['Телеграмма No. 1', 'Шифртелеграмма'] },\n",
    to: '',
    line: 'telegram: Telegram',
    message: "Property 'title' is missing in type",
  },
  {
    claim: 'a required property of a node inside that is missing',
    from: "kind: 'original-language', ",
    to: '',
    line: 'version:',
    message: "Property 'kind' is missing in type",
  },
  {
    claim: 'a term that is misspelt, and the one that was meant is offered',
    from: "'ciphered-telegram'",
    to: "'ciphered-telegramm'",
    line: 'kind:',
    message:
      "Type '\"ciphered-telegramm\"' is not assignable to type 'DocumentKind'. Did you mean '\"ciphered-telegram\"'?",
  },
  {
    claim: 'a term of another scheme',
    from: "kind: 'original-language'",
    to: "kind: 'ciphered-telegram'",
    line: 'version:',
    message: "is not assignable to type 'VersionKind'",
  },
  {
    claim: 'a key that is misspelt, and the one that was meant is offered',
    from: 'copyNumber:',
    to: 'copyNumbr:',
    line: 'copyNumbr:',
    message: "'copyNumbr' does not exist in type 'Copy'. Did you mean to write 'copyNumber'?",
  },
  {
    claim: 'free text for a reference',
    from: 'addressee: beria.id',
    to: "addressee: 'Lavrentiy Beria'",
    line: 'addressee:',
    message: "Type '\"Lavrentiy Beria\"' is not assignable to type 'Ref'",
  },
  {
    claim: 'free text among references',
    from: "'person/filippov', ",
    to: "'Filippov', ",
    line: 'mentions:',
    message: "Type '\"Filippov\"' is not assignable to type 'Ref'",
  },
  {
    claim: 'the id of a record where a whole IRI is asked for',
    from: "'http://id.loc.gov/vocabulary/iso639-1/ru'",
    to: "'language/ru'",
    line: 'language:',
    message: 'Type \'"language/ru"\' is not assignable to type',
  },
  {
    claim: 'a name for the id of a record',
    from: "id: 'person/beria'",
    to: "id: 'Beria'",
    line: 'id:',
    message: 'Type \'"Beria"\' is not assignable to type',
  },
  {
    claim: 'the id of a record for a node inside one',
    from: "id: '#copy-4'",
    to: "id: 'copy-4'",
    line: 'id:',
    message: 'Type \'"copy-4"\' is not assignable to type',
  },
  {
    claim: 'a number for a numeral',
    from: "copyNumber: '4'",
    to: 'copyNumber: 4',
    line: 'copyNumber:',
    message: "Type 'number' is not assignable to type",
  },
  {
    claim: 'a numeral that is not whole',
    from: "copyNumber: '4'",
    to: "copyNumber: '4.5'",
    line: 'copyNumber:',
    message: 'Type \'"4.5"\' is not assignable to type',
  },
  {
    claim: 'a title in no language',
    from: "{ en: 'Telegram No. 1', ru: ['Телеграмма No. 1', 'Шифртелеграмма'] }",
    to: "'Telegram No. 1'",
    line: 'title:',
    message: "Type 'string' is not assignable to type 'LanguageMap'",
  },
  {
    claim: 'another type than is declared',
    from: "type: 'Telegram'",
    to: "type: 'Minutes'",
    line: 'type:',
    message: 'Type \'"Minutes"\' is not assignable to type \'"Telegram"\'',
  },
  {
    claim: 'a key that is undefined',
    from: "text: 'text/telegram-1'",
    to: 'text: undefined',
    line: 'telegram: Telegram',
    message: "Types of property 'text' are incompatible",
  },
  {
    claim: 'a record that is changed after it was made',
    from: 'export const minted',
    to: "telegram.kind = 'cable'\nexport const minted",
    line: 'telegram.kind',
    message: "Cannot assign to 'kind' because it is a read-only property",
  },
  {
    claim: 'a record of another vocabulary',
    from: 'toNQuads([beria])',
    to: 'toNQuads([telegram])',
    line: 'toNQuads([telegram])',
    message: "Property 'prefLabel' is missing in type 'Telegram' but required in type 'Person'",
  },
  {
    claim: 'a stream of text, where bytes are written',
    from: 'export async function published(sink: Parameters<typeof writeTurtle>[1])',
    to: 'interface TextWriter { write(chunk: string): Promise<void>; close(): Promise<void>; abort(): Promise<void>; releaseLock(): void }\nexport async function published(sink: { getWriter(): TextWriter })',
    line: 'writeTurtle(result.records, sink)',
    message: "is not assignable to parameter of type 'RecordSink'",
  },
]

/** The module with its one fault. */
export function moduleOf({ claim, from, to }: Wrong): string {
  if (!right.includes(from)) throw new Error(`There is no ${from} to make ${claim} of.`)
  return right.replace(from, to)
}
