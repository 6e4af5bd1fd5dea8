import { describe, expect, it } from 'vitest'
import { compactIri, isAbsoluteIri, isLocalId, resolveIri } from '../../src/model/iri.ts'
import { own } from '../../src/model/own.ts'

describe('An id within a corpus', () => {
  it.each([
    'person/beria',
    'dataset',
    'text/22591',
    'document/telegram-22591#copy-4',
    'a/b#passage-24-b0d8a9f4-line',
  ])('may be %s', id => {
    expect(isLocalId(id)).toBe(true)
  })

  it.each([
    '',
    '/beria',
    'person/',
    'person/Beria',
    'Person/beria',
    'a/b/c',
    '../beria',
    'person/beria#',
    'a b',
    'ex:a',
    '22591',
  ])('may not be "%s"', id => {
    expect(isLocalId(id)).toBe(false)
  })
})

describe('An absolute IRI', () => {
  it.each(['https://example.org/', 'urn:isbn:0451450523', 'mailto:a@b', 'http://例え.テスト/路', 'x:'])(
    'may be %s',
    iri => {
      expect(isAbsoluteIri(iri)).toBe(true)
    },
  )

  it.each([
    'person/beria',
    '//example.org/',
    '1x:y',
    'http://a b/',
    'http://a>b',
    'http://a"b',
    'http://a{b}',
    'http://a|b',
    'http://a^b',
    'http://a`b',
    'http://a\\b',
    'http://a\u0000',
    'http://a\n',
    'http://\ud800',
  ])('may not be %j', iri => {
    expect(isAbsoluteIri(iri)).toBe(false)
  })
})

describe('The full IRI of an id', () => {
  const prefixes = { ch: 'https://w3id.org/chancery/ns#' }

  it.each([
    ['person/beria', 'https://example.org/person/beria'],
    ['document/a#b', 'https://example.org/document/a#b'],
    ['ch:Person', 'https://w3id.org/chancery/ns#Person'],
    ['http://example.net/a', 'http://example.net/a'],
    ['urn:isbn:0451450523', 'urn:isbn:0451450523'],
    ['ch://example.net/a', 'ch://example.net/a'],
    ['constructor:a', 'constructor:a'],
  ])('of %s is %s', (id, iri) => {
    expect(resolveIri(id, 'https://example.org/', prefixes)).toBe(iri)
  })

  it.each([
    ['https://w3id.org/chancery/ns#Person', 'ch:Person'],
    ['https://w3id.org/chancery/terms#cable', 'https://w3id.org/chancery/terms#cable'],
  ])('may have a short form: %s, %s', (iri, short) => {
    expect(compactIri(iri, prefixes)).toBe(short)
    expect(resolveIri(short, 'https://example.org/', prefixes)).toBe(iri)
  })
})

describe('A table', () => {
  it('has only the entries of its own', () => {
    expect(own({ id: 'a' }, 'id')).toBe('a')
    expect(own({ id: 'a' }, 'constructor')).toBeUndefined()
    expect(own({ id: 'a' }, '__proto__')).toBeUndefined()
  })
})
