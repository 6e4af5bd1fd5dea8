import { closest } from '../model/closest.ts'
import { isAbsoluteIri, isLocalId } from '../model/iri.ts'
import type { RecordNode, RecordValue } from '../model/record.ts'
import type { KeyTable } from './class-tables.ts'
import { quoted } from './quoted.ts'
import { readLanguageMap } from './read-language-map.ts'
import { type Reading, report } from './reading.ts'
import { reportRepeated } from './report-repeated.ts'

/** Reads the value or values that a record gives for one key; `undefined` after reporting why it could not. */
export function readValue(
  value: unknown,
  key: KeyTable,
  text: string | undefined,
  reading: Reading,
): RecordValue | undefined {
  if (key.kind === 'language') return readLanguageMap(value, reading)
  if (!Array.isArray(value)) {
    const one = readOne(value, key, text, reading)
    return one === undefined || key.single ? one : [one]
  }
  if (!key.single) return readList(value, key, text, reading)
  if (value.length === 1) return readItem(value[0], 0, key, text, reading)
  return report(reading, {
    code: 'max-count',
    message: `"${key.term}" has ${value.length} values, and can have only one.`,
    hint: 'Keep one of them.',
  })
}

function readList(
  list: readonly unknown[],
  key: KeyTable,
  text: string | undefined,
  reading: Reading,
): readonly (RecordNode | string)[] {
  if (list.length === 0) {
    report(reading, {
      code: 'wrong-value',
      message: `"${key.term}" is an empty list.`,
      hint: 'Give it a value, or leave the key out: what is not stated is not said.',
    })
  }
  const values = list.map((one, index) => readItem(one, index, key, text, reading))
  reportRepeated(values, reading)
  return values.filter(one => one !== undefined)
}

function readItem(
  value: unknown,
  index: number,
  key: KeyTable,
  text: string | undefined,
  reading: Reading,
): RecordNode | string | undefined {
  reading.steps.push(index)
  const read = readOne(value, key, text, reading)
  reading.steps.pop()
  return read
}

function readOne(
  value: unknown,
  key: KeyTable,
  text: string | undefined,
  reading: Reading,
): RecordNode | string | undefined {
  if (key.kind === 'literal') return readLiteral(value, key, reading)
  if (key.kind === 'term') return readTerm(value, key, reading)
  return key.nested ? reading.node(value, key, text, reading) : readReference(value, key, reading)
}

function readLiteral(value: unknown, { term }: KeyTable, reading: Reading): string | undefined {
  if (typeof value === 'string' && value !== '' && value.isWellFormed()) return value
  const bare = typeof value === 'number' || typeof value === 'boolean'
  return report(reading, {
    code: 'wrong-value',
    message: `Found ${quoted(value)} where the text of a value of "${term}" was expected.`,
    hint: bare
      ? `Write it as text, "${value}", so that its digits stay as they are.`
      : 'Write one text, or leave the key out.',
  })
}

function readTerm(value: unknown, { term, range, names }: KeyTable, reading: Reading): string | undefined {
  if (typeof value === 'string' && names.has(value)) return value
  const guess = typeof value === 'string' ? closest(value, names) : undefined
  return report(reading, {
    code: 'unknown-term',
    message: `Found ${quoted(value)} where a term of ${range} was expected for "${term}".`,
    hint: guess ? `Did you mean "${guess}"?` : `Its terms are: ${[...names].join(', ')}.`,
  })
}

function readReference(value: unknown, { term, range }: KeyTable, reading: Reading): string | undefined {
  const full = typeof value === 'string' && value.startsWith('#') ? reading.prefix + value.slice(1) : value
  // Where no class of records is asked for, a local id would be an IRI that leads nowhere.
  const local = range !== undefined
  if (typeof full === 'string' && ((local && isLocalId(full)) || isAbsoluteIri(full))) return full
  const web = typeof full === 'string' && /^[a-z]+:/i.test(full)
  return report(reading, {
    code: 'bad-iri',
    message: `Found ${quoted(value)} where ${local ? 'the id of a record' : 'a whole IRI'} was expected for "${term}".`,
    hint: web
      ? 'In an IRI a space is written %20, and < > " { } | ^ ` \\ are written with % too.'
      : `Write ${local ? 'class/name, #name for a node of this record (in quotes), or ' : ''}a whole IRI, such as https://example.org/x.`,
  })
}
