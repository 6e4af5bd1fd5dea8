import { closest } from '../model/closest.ts'
import { isAbsoluteIri, isLocalId } from '../model/iri.ts'
import type { IssueCode } from '../model/issue.ts'
import type { UseModel, ValueKind } from '../model/model.ts'
import type { RecordNode, RecordPath, RecordValue } from '../model/record.ts'
import { quoted, strayKeyHint } from './quoted.ts'
import type { Reading } from './read-record.ts'

/** Something in a record that cannot be taken as it stands, and where. */
export interface RecordFault {
  readonly code: IssueCode
  readonly message: string
  readonly hint: string
  readonly path: RecordPath
  /** True if the key is at fault, and not its value. */
  readonly atKey?: boolean
}

export type Faults = (fault: RecordFault) => void

/** Reads one value of a property; `undefined` after reporting why it could not be read. */
type ValueReader = (
  value: unknown,
  term: string,
  use: UseModel,
  path: RecordPath,
  text: string | undefined,
  reading: Reading,
) => RecordNode | string | undefined

const readers: Record<Exclude<ValueKind, 'language'>, ValueReader> = {
  literal: readLiteral,
  reference: readReference,
  term: readTerm,
}

/** Reads the value or values that a record gives for one property. */
export function readValue(
  value: unknown,
  term: string,
  use: UseModel,
  path: RecordPath,
  text: string | undefined,
  reading: Reading,
): RecordValue | undefined {
  const { kind } = reading.model.properties[term]!
  if (kind === 'language') return readLanguageMap(value, path, reading)
  const read = readers[kind]
  if (use.max === 1) {
    if (!Array.isArray(value)) return read(value, term, use, path, text, reading)
    if (value.length === 1) return read(value[0], term, use, [...path, 0], text, reading)
    reading.faults({
      code: 'max-count',
      message: `"${term}" has ${value.length} values, and can have only one.`,
      hint: 'Keep one of them.',
      path,
    })
    return undefined
  }
  if (!Array.isArray(value)) {
    const one = read(value, term, use, path, text, reading)
    return one === undefined ? undefined : [one]
  }
  if (value.length === 0) {
    reading.faults({
      code: 'wrong-value',
      message: `"${term}" is an empty list.`,
      hint: 'Give it a value, or leave the key out: what is not stated is not said.',
      path,
    })
  }
  const values = value.map((one, index) => read(one, term, use, [...path, index], text, reading))
  reportRepeated(values, path, reading)
  return values.filter(one => one !== undefined)
}

/** A statement can be made once only, so a value that stands twice would be lost. */
function reportRepeated(
  values: readonly (RecordNode | string | undefined)[],
  path: RecordPath,
  { faults }: Reading,
): void {
  const seen = new Set<string>()
  for (const [index, value] of values.entries()) {
    if (value === undefined) continue
    const id = typeof value === 'string' ? value : value.id
    if (seen.has(id)) {
      faults({
        code: 'wrong-value',
        message: 'The same value stands here twice.',
        hint: 'Keep one of them.',
        path: [...path, index],
      })
    }
    seen.add(id)
  }
}

function readLanguageMap(value: unknown, path: RecordPath, reading: Reading): RecordValue | undefined {
  const { faults } = reading
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    faults({
      code: 'wrong-value',
      message: `Found ${quoted(value)} where text with its language was expected.`,
      hint: 'Write the language before the text, such as { en: … }.',
      path,
    })
    return undefined
  }
  const read: [string, string | readonly string[]][] = []
  for (const [tag, text] of Object.entries(value)) {
    if (!isLanguageTag(tag)) {
      faults({
        code: 'bad-language',
        message: `"${tag}" is not a language tag.`,
        hint: strayKeyHint(text, 'Write a tag of BCP 47, such as en, ru, zh or zh-Latn.'),
        path: [...path, tag],
        atKey: true,
      })
      continue
    }
    const texts = Array.isArray(text) ? text : [text]
    const wrong = texts.findIndex(one => typeof one !== 'string' || one === '' || !one.isWellFormed())
    if (texts.length > 0 && wrong < 0) {
      read.push([tag, text as string | readonly string[]])
      reportRepeated(texts, [...path, tag], reading)
    } else {
      faults({
        code: 'wrong-value',
        message: `Found ${quoted(texts[Math.max(wrong, 0)])} where text in the language "${tag}" was expected.`,
        hint: 'Write the text, or leave the language out.',
        path: Array.isArray(text) && wrong >= 0 ? [...path, tag, wrong] : [...path, tag],
      })
    }
  }
  return Object.fromEntries(read)
}

/** A tag of BCP 47 (RFC 5646 §2.1) whose language is a code of two or three letters. */
function isLanguageTag(tag: string): boolean {
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(tag)) return false
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

function readLiteral(...[value, term, , path, , { faults }]: Parameters<ValueReader>): string | undefined {
  if (typeof value === 'string' && value !== '' && value.isWellFormed()) return value
  const bare = typeof value === 'number' || typeof value === 'boolean'
  faults({
    code: 'wrong-value',
    message: `Found ${quoted(value)} where the text of a value of "${term}" was expected.`,
    hint: bare
      ? `Write it as text, "${value}", so that its digits stay as they are.`
      : 'Write one text, or leave the key out.',
    path,
  })
  return undefined
}

function readTerm(
  ...[value, term, use, path, , { faults, model }]: Parameters<ValueReader>
): string | undefined {
  const names = model.schemes[use.range ?? '']?.names ?? []
  if (typeof value === 'string' && names.includes(value)) return value
  const guess = typeof value === 'string' ? closest(value, names) : undefined
  faults({
    code: 'unknown-term',
    message: `Found ${quoted(value)} where a term of ${use.range} was expected for "${term}".`,
    hint: guess ? `Did you mean "${guess}"?` : `Its terms are: ${names.join(', ')}.`,
    path,
  })
  return undefined
}

function readReference(
  ...[value, term, use, path, text, reading]: Parameters<ValueReader>
): RecordNode | string | undefined {
  if (use.nested) return reading.node(value, use, path, text)
  const full = typeof value === 'string' && value.startsWith('#') ? reading.record + value : value
  // Where no class of records is asked for, a local id would be an IRI that leads nowhere.
  const local = use.range !== undefined
  if (typeof full === 'string' && ((local && isLocalId(full)) || isAbsoluteIri(full))) return full
  const web = typeof full === 'string' && /^[a-z]+:/i.test(full)
  reading.faults({
    code: 'bad-iri',
    message: `Found ${quoted(value)} where ${local ? 'the id of a record' : 'a whole IRI'} was expected for "${term}".`,
    hint: web
      ? 'In an IRI a space is written %20, and < > " { } | ^ ` \\ are written with % too.'
      : `Write ${local ? 'class/name, #name for a node of this record (in quotes), or ' : ''}a whole IRI, such as https://example.org/x.`,
    path,
  })
  return undefined
}
