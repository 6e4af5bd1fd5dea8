import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonLdGraph, jsonLdSeparator, jsonLdText } from '../../src/write/json-ld.ts'
import { arbitraryRecord } from '../encode/arbitrary-record.ts'
import { hostileRecord } from './compiled/hostile-record.ts'

const options = { base: 'https://example.org/', context: 'https://example.org/context.jsonld' }
const line = '["https://example.org/context.jsonld",{"@base":"https://example.org/"}]'

describe('A JSON-LD document', () => {
  it('of one record is the record under its context', () => {
    const text = jsonLdText({ id: 'person/mao', type: 'Person', prefLabel: { en: 'Mao' } }, options)
    expect(text).toBe(`{
  "@context": [
    "https://example.org/context.jsonld",
    {
      "@base": "https://example.org/"
    }
  ],
  "id": "person/mao",
  "type": "Person",
  "prefLabel": {
    "en": "Mao"
  }
}
`)
  })

  it('of many records is, in parts, a line for each, and the document that has them all', () => {
    const { header, item, footer } = jsonLdGraph(options)
    fc.assert(
      fc.property(
        fc.array(fc.oneof(arbitraryRecord, hostileRecord), { minLength: 1, maxLength: 3 }),
        records => {
          const whole = { '@context': JSON.parse(line), '@graph': records }
          const parts = header + records.map(item).join(jsonLdSeparator) + footer
          expect(JSON.parse(parts)).toEqual(whole)
          expect(parts.split('\n')).toHaveLength(records.length + 3)
        },
      ),
      { numRuns: 300 },
    )
  }, 60_000)
})
