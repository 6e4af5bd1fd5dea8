import type { Telegram } from '../src/model/generated.ts'
import type { IssueCode } from '../src/model/issue.ts'

/** One way to spoil a record. */
export interface Damage {
  /** Code of the violation that it has to give. */
  readonly code: IssueCode
  /** Whether reading finds it, so that the record has no RDF, or the check of its RDF does. */
  readonly foundBy: 'reading' | 'checking'
  readonly spoil: (record: Telegram) => unknown
}

/** Names of the ways to spoil a record. */
export type DamageName =
  | 'misspelt-key'
  | 'misspelt-term'
  | 'no-type'
  | 'node-without-id'
  | 'two-nodes-of-one-id'
  | 'number-for-text'
  | 'language-spelt-out'
  | 'space-in-reference'
  | 'no-title'
  | 'impossible-date'
  | 'number-in-words'
  | 'number-too-small'
  | 'nobody-there'
  | 'place-for-person'
  | 'whole-sentence'

/**
 * Faults as they happen: misspelt keys and terms, things left out, twice or in the wrong place, values that do
 * not fit. Each gives a violation of its own code, some give others besides.
 */
export const damages: Readonly<Record<DamageName, Damage>> = {
  'misspelt-key': {
    code: 'unknown-key',
    foundBy: 'reading',
    spoil: ({ title, ...rest }) => ({ ...rest, titel: title }),
  },
  'misspelt-term': {
    code: 'unknown-term',
    foundBy: 'reading',
    spoil: record => ({ ...record, kind: 'cypher-telegram' }),
  },
  'no-type': { code: 'missing-type', foundBy: 'reading', spoil: ({ type: _, ...rest }) => rest },
  'node-without-id': {
    code: 'missing-id',
    foundBy: 'reading',
    spoil: record => ({ ...record, copy: record.copy?.map(({ id: _, ...rest }) => rest) }),
  },
  'two-nodes-of-one-id': {
    code: 'duplicate-id',
    foundBy: 'reading',
    spoil: record => ({ ...record, time: [...record.time!, { ...record.time![0]!, kind: 'written' }] }),
  },
  'number-for-text': {
    code: 'wrong-value',
    foundBy: 'reading',
    spoil: record => ({ ...record, copy: [{ ...record.copy![0]!, copyNumber: 1 }] }),
  },
  'language-spelt-out': {
    code: 'bad-language',
    foundBy: 'reading',
    spoil: record => ({ ...record, title: { english_text: 'Ciphered Telegram' } }),
  },
  'space-in-reference': {
    code: 'bad-iri',
    foundBy: 'reading',
    spoil: record => ({ ...record, mentions: ['person/with a space'] }),
  },
  'no-title': { code: 'min-count', foundBy: 'checking', spoil: ({ title: _, ...rest }) => rest },
  'impossible-date': {
    code: 'bad-literal',
    foundBy: 'checking',
    spoil: record => ({ ...record, time: [{ ...record.time![0]!, date: '1951-13-01' }] }),
  },
  'number-in-words': {
    code: 'datatype',
    foundBy: 'checking',
    spoil: record => ({ ...record, copy: [{ ...record.copy![0]!, copyNumber: 'four' }] }),
  },
  'number-too-small': {
    code: 'min-inclusive',
    foundBy: 'checking',
    spoil: record => ({ ...record, copy: [{ ...record.copy![0]!, copyNumber: '0' }] }),
  },
  'nobody-there': {
    code: 'no-such-record',
    foundBy: 'checking',
    spoil: record => ({ ...record, mentions: ['person/nobody'] }),
  },
  'place-for-person': {
    code: 'class',
    foundBy: 'checking',
    spoil: record => ({ ...record, copy: [{ ...record.copy![0]!, addressee: 'place/0' }] }),
  },
  'whole-sentence': {
    code: 'pattern',
    foundBy: 'checking',
    spoil: record => ({
      ...record,
      evidence: [{ line: '1', quote: 'one two three four five six seven eight nine ten eleven' }],
    }),
  },
}
