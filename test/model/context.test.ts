import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { contextOf } from '../../src/model/context.ts'
import { model } from '../../src/model/generated.ts'
import type { Model } from '../../src/model/model.ts'

const ns = 'https://example.org/ns#'

/** A model of letters, whose kinds are a "petition", and a "sender" as there is a key. */
const letters: Model = {
  prefixes: { ex: ns },
  classes: {
    Paper: { iri: `${ns}Paper`, ancestors: [], abstract: true, uses: {} },
    Letter: {
      iri: `${ns}Letter`,
      ancestors: ['Paper'],
      uses: { title: { min: 1 }, sender: { min: 0 }, kind: { min: 0, max: 1, range: 'Kind' } },
    },
  },
  properties: {
    title: { iri: `${ns}title`, kind: 'language', many: true },
    sender: { iri: `${ns}sender`, kind: 'reference', many: true },
    kind: { iri: `${ns}kind`, kind: 'term', namespace: 'https://example.org/kinds/', many: false },
    written: {
      iri: 'https://example.org/other/written',
      kind: 'literal',
      datatype: 'http://www.w3.org/2001/XMLSchema#date',
      many: false,
    },
  },
  schemes: {
    Kind: { iri: `${ns}Kind`, namespace: 'https://example.org/kinds/', names: ['petition', 'sender'] },
  },
}

async function triples(document: object): Promise<string> {
  const options = { safe: true, format: 'application/n-quads' } as jsonld.Options.ToRdf
  return String(await jsonld.toRDF(document as jsonld.JsonLdDocument, options))
}

describe('The context of a model', () => {
  it('coerces the values of each property, and names no abstract class', () => {
    expect(contextOf(letters)).toEqual({
      '@version': 1.1,
      id: '@id',
      type: '@type',
      ex: ns,
      Letter: 'ex:Letter',
      title: { '@id': 'ex:title', '@container': '@language' },
      sender: { '@id': 'ex:sender', '@type': '@id', '@container': '@set' },
      kind: {
        '@id': 'ex:kind',
        '@type': '@vocab',
        '@context': {
          '@vocab': 'https://example.org/kinds/',
          sender: 'https://example.org/kinds/sender',
        },
      },
      written: {
        '@id': 'https://example.org/other/written',
        '@type': 'http://www.w3.org/2001/XMLSchema#date',
      },
    })
  })

  it.each(['petition', 'sender'])('makes a concept of a term, also of one that is a key: %s', async kind => {
    const document = { '@context': contextOf(letters), id: 'https://example.org/1', type: 'Letter', kind }
    expect(await triples(document)).toBe(`\
<https://example.org/1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://example.org/ns#Letter> .
<https://example.org/1> <https://example.org/ns#kind> <https://example.org/kinds/${kind}> .
`)
  })

  it('makes a prefix of a namespace that does not end as one', async () => {
    const dashed: Model = {
      prefixes: { ex: 'https://example.org/ns-' },
      classes: { Letter: { iri: 'https://example.org/ns-Letter', ancestors: [], uses: {} } },
      properties: {},
      schemes: {},
    }
    const context = contextOf(dashed)
    expect(context.ex).toEqual({ '@id': 'https://example.org/ns-', '@prefix': true })
    expect(await triples({ '@context': context, id: 'https://example.org/1', type: 'Letter' })).toBe(
      '<https://example.org/1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://example.org/ns-Letter> .\n',
    )
  })

  it('makes a role of every role, whatever the keys of records are', async () => {
    const { namespace, names } = model.schemes.Role!
    expect(names).toContain('addressee')
    expect(Object.keys(model.properties)).toContain('addressee')
    const participations = names.map(role => ({ id: `https://example.org/${role}`, role }))
    const document = { '@context': contextOf(model), '@graph': participations }
    expect(await triples(document)).toBe(
      names
        .map(
          name =>
            `<https://example.org/${name}> <https://w3id.org/chancery/ns#role> <${namespace}${name}> .\n`,
        )
        .toSorted()
        .join(''),
    )
  })
})
