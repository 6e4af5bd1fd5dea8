import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { type Schema, schemaFaults, structureFaults } from './json-schema.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const schema: Schema = JSON.parse(readFileSync(`${root}ontology/records.schema.json`, 'utf8'))

const telegram = `
id: document/telegram-1
type: Telegram
title: { en: Telegram No. 1, ru: Телеграмма No. 1 }
kind: ciphered-telegram
text: text/telegram-1
copy:
  - { id: '#copy-4', copyNumber: 4, addressee: person/beria, evidence: [{ line: 24, quote: Экз.N 4 }] }
`

/** What the schema finds in the records of a YAML text. */
function faultsIn(yaml: string): string[] {
  return parseAllDocuments(yaml).flatMap(document => schemaFaults(schema, document.toJS()))
}

describe('The editor’s schema', () => {
  it('is a JSON Schema of draft 7', () => {
    expect(structureFaults(schema)).toEqual([])
  })

  it('accepts a record as it is written in YAML', () => {
    expect(faultsIn(telegram)).toEqual([])
  })

  it.each([
    ['title: { en: Telegram No. 1, ru: Телеграмма No. 1 }\n', '', [' has no title']],
    ['type: Telegram\n', '', [' has no type']],
    ['copyNumber: 4', 'copyNumber: four', ['/copy/0/copyNumber does not match ^[+-]?[0-9]+$']],
    ['copyNumber: 4', 'copynumber: 4', ['/copy/0 has copynumber, which is not known']],
    ['line: 24, quote: Экз.N 4', 'line: 24', ['/copy/0/evidence/0 has no quote']],
    ['text: text/telegram-1', 'texts: text/telegram-1', [' has texts, which is not known']],
  ])('underlines %j as %j', (from, to, faults) => {
    const changed = telegram.replace(from, to)
    expect(changed).not.toBe(telegram)
    expect(faultsIn(changed)).toEqual(expect.arrayContaining(faults))
  })

  it('underlines a misspelt kind, and offers those that there are', () => {
    const [fault = '', ...others] = faultsIn(telegram.replace('ciphered-telegram', 'ciphered-telegramm'))
    expect(others).toEqual([])
    expect(fault).toMatch(/^\/kind is none of ciphered-telegram, cable, telegram-message, /)
  })

  it('accepts the dataset with its base, and wants one', () => {
    const dataset = `
id: dataset
type: Dataset
title: { en: Letters of a city }
description: { en: Letters that its council received. }
license: https://creativecommons.org/publicdomain/zero/1.0/
`
    expect(faultsIn(`base: https://example.org/letters/${dataset}`)).toEqual([])
    expect(faultsIn(`base: https://example.org/letters${dataset}`)).toEqual([
      '/base does not match ^https?://.*/$',
    ])
    expect(faultsIn(dataset)).toEqual([' has no base'])
  })

  it('has every definition in the words of the ontology', () => {
    const { Copy } = schema.definitions as Readonly<
      Record<string, { description: string; properties: Schema }>
    >
    expect(Copy!.description).toBe('One copy of a document as it was distributed.')
    expect(Copy!.properties.copyNumber).toEqual({
      description: 'Number of the copy within the distribution.',
      type: ['integer', 'string'],
      pattern: '^[+-]?[0-9]+$',
    })
  })

  const files = readdirSync(`${root}corpus`, { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.yaml'),
  )
  it.each(files)('accepts every record of corpus/%s', file => {
    expect(faultsIn(readFileSync(`${root}corpus/${file}`, 'utf8'))).toEqual([])
  })
})

describe('A JSON Schema with a fault', () => {
  it.each([
    [{ type: 'text' }, '#/type is not a type or several'],
    [{ enum: ['a', 'a'] }, '#/enum is not a list of distinct values'],
    [{ requried: ['id'] }, '#/requried is not a keyword'],
    [{ required: 'id' }, '#/required is not a list of keys'],
    [{ pattern: '(' }, '#/pattern is not a regular expression'],
    [{ properties: { id: 'string' } }, '#/properties/id is not a schema'],
    [{ anyOf: [] }, '#/anyOf is not a list of schemas'],
    [{ items: { minItems: -1 } }, '#/items/minItems is not a count'],
    [{ $ref: '#/definitions/Copy' }, '#/$ref leads nowhere: #/definitions/Copy'],
    [{ definitions: { a: { title: 'a' } }, $ref: '#/definitions/a' }, '# has keywords beside $ref'],
    [{ $schema: 'https://json-schema.org/draft/2020-12/schema' }, '#/$schema is not draft 7'],
    [{ description: '' }, '#/description is not text'],
  ])('is caught: %j', (broken, fault) => {
    expect(structureFaults(broken)).toEqual([fault])
  })

  it('is not half evaluated', () => {
    expect(() => schemaFaults({ uniqueItems: true }, [])).toThrow(
      'This evaluator does not know the keyword uniqueItems',
    )
  })
})
