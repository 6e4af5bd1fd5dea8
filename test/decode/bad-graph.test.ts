import { DataFactory } from 'n3'
import { describe, expect, it } from 'vitest'
import { fromQuads, type ParseOptions, parse, toQuads } from '../../src/index.ts'

const prefixes = `@base <https://w3id.org/chancery/id/> .
@prefix ch: <https://w3id.org/chancery/ns#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix oa: <http://www.w3.org/ns/oa#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix term: <https://w3id.org/chancery/terms#> .
`
const id = 'https://w3id.org/chancery/id'
const context = '"@context": "https://example.org/context.jsonld"'

/** The message of the error that parsing gives. */
async function refusalOf(text: string, options?: ParseOptions): Promise<string> {
  const error = await parse(text, options).then(
    records => expect.unreachable(`Parsed as ${JSON.stringify(records)}`),
    (cause: unknown) => cause,
  )
  expect(error).toMatchObject({ name: 'ChanceryError', code: 'bad-graph' })
  return (error as Error).message
}

describe('parsing refuses Turtle', () => {
  it.each([
    [
      'with a node that has no class',
      '<person/a> skos:prefLabel "A"@en .',
      `<${id}/person/a> has no class. Give it an rdf:type: a class of the ontology.`,
    ],
    [
      'with a class that is misspelt',
      '<person/a> a ch:Persom .',
      `<${id}/person/a> is of class ch:Persom, which it cannot be here. Did you mean ch:Person?`,
    ],
    [
      'with a class of another ontology',
      '<person/a> a <http://xmlns.com/foaf/0.1/Person> .',
      `<${id}/person/a> is of class <http://xmlns.com/foaf/0.1/Person>, which it cannot be here. Expected a class of the ontology.`,
    ],
    [
      'with a class that is abstract',
      '<person/a> a ch:Agent .',
      `<${id}/person/a> is of class ch:Agent, which it cannot be here. Expected ch:Person or ch:Organization or ch:MilitaryUnit.`,
    ],
    [
      'with two classes of a node',
      '<document/a> a ch:Document, ch:Telegram .',
      `<${id}/document/a> has 2 classes, ch:Document, ch:Telegram, and can have only one. Keep the narrowest, from which the others follow.`,
    ],
    [
      'with a node of a class that its place does not allow',
      '<document/a> a ch:Note ; ch:copy <document/a#x> . <document/a#x> a ch:Name .',
      `<${id}/document/a#x> is of class ch:Name, which it cannot be here. Expected ch:Copy.`,
    ],
    [
      'with a property that is misspelt',
      '<person/a> a ch:Person ; skos:preLabel "A"@en .',
      `<${id}/person/a> has the property skos:preLabel, which class Person does not have. Did you mean skos:prefLabel?`,
    ],
    [
      'with a property that no class has',
      '<person/a> a ch:Person ; skos:prefLabel "A"@en ; <http://xmlns.com/foaf/0.1/age> 4 .',
      `<${id}/person/a> has the property <http://xmlns.com/foaf/0.1/age>, which class Person does not have. Say it with a property of that class, or take it out.`,
    ],
    [
      'with text without a language',
      '<person/a> a ch:Person ; skos:prefLabel "A" .',
      `<${id}/person/a> has "A" as skos:prefLabel, where text with its language was expected. Write its tag, such as "Beria"@en.`,
    ],
    [
      'with text that has a direction',
      '<person/a> a ch:Person ; skos:prefLabel "A"@en--ltr .',
      `<${id}/person/a> has "A"@en--ltr as skos:prefLabel, where text without a direction was expected. Its script gives the direction.`,
    ],
    [
      'with empty text',
      '<person/a> a ch:Person ; skos:prefLabel ""@en .',
      'The graph gives the record person/a, which could not be read again: Found nothing where text in the language "en" was expected. (at prefLabel.en) Write the text, or leave the language out.',
    ],
    [
      'with a literal of another datatype',
      '<document/a> a ch:Note ; ch:position 4.5 .',
      `<${id}/document/a> has "4.5"^^xsd:decimal as ch:position, where a literal of datatype xsd:integer was expected. Write it so, or take it out.`,
    ],
    [
      'with two values where one is allowed',
      '<document/a> a ch:Note ; ch:position 1, 2 .',
      `<${id}/document/a> has 2 values of ch:position, "1"^^xsd:integer, "2"^^xsd:integer, and can have only one. Keep one of them.`,
    ],
    [
      'with a term that is misspelt',
      '<document/a> a ch:Note ; ch:kind term:directiv .',
      `<${id}/document/a> has term:directiv as ch:kind, where a term of DocumentKind was expected. Did you mean term:directive?`,
    ],
    [
      'with text where a term is meant',
      '<document/a> a ch:Note ; ch:kind "cable" .',
      `<${id}/document/a> has "cable" as ch:kind, where a term of DocumentKind was expected. Write it so, or take it out.`,
    ],
    [
      'with text where an IRI is meant',
      '<document/a> a ch:Note ; ch:mentions "Берия"@ru .',
      `<${id}/document/a> has "Берия"@ru as ch:mentions, where an IRI was expected. Write it so, or take it out.`,
    ],
    [
      'with an IRI that a record would write for another',
      '<document/a> a ch:Note ; ch:mentions <oa:x> .',
      `<${id}/document/a> has <oa:x> as ch:mentions, where an IRI that a record can hold was expected. Write it so, or take it out.`,
    ],
    [
      'with a blank node',
      '<document/a> a ch:Note ; ch:mentions _:b .',
      /^The statement <.*\/document\/a> ch:mentions _:\w+ has a blank node\. Give the node an IRI: class\/name below the base for a record, and #name after it for a node inside\.$/,
    ],
    [
      'with a triple term',
      '<document/a> ch:mentions <<( <a> a ch:Note )>> .',
      `The statement <${id}/document/a> ch:mentions <<( <${id}/a> rdf:type ch:Note )>> is not one of RDF 1.1, which records are written in. Say it with IRIs and literals.`,
    ],
    [
      'with a node inside a record that is not there',
      '<document/a#copy> a ch:Copy .',
      `<${id}/document/a#copy> is a node inside <${id}/document/a>, of which the graph says nothing. Add that record, or take the node out.`,
    ],
    [
      'with a node that no property leads to',
      '<document/a> a ch:Note ; ch:mentions <document/a#copy> . <document/a#copy> a ch:Copy .',
      `Nothing in <${id}/document/a> leads to <${id}/document/a#copy>, which is a node inside it. Add the statement that does, or take the node out.`,
    ],
    [
      'with a node that two properties lead to',
      '<document/a> a ch:Note ; ch:editorialNote <document/a#x> . <document/a#x> a ch:EditorialNote ; ch:editorialNote <document/a#x> .',
      `More than one statement leads to <${id}/document/a#x>, and a node inside a record stands in one place. Keep one of them, or give each a node of its own.`,
    ],
    [
      'with a reference where a node is meant',
      '<document/a> a ch:Note ; ch:copy <document/b#x> . <document/b> a ch:Note ; ch:copy <document/b#x> . <document/b#x> a ch:Copy .',
      'The property "copy" of document/a leads to document/b#x, where a node inside document/a was expected that has a class and properties. Describe it, or take the statement out.',
    ],
    [
      'with a passage that has no line',
      '<document/a> a ch:Note ; ch:evidence <document/a#p> . <document/a#p> a oa:SpecificResource ; oa:hasSource <text/1> .',
      'The passage document/a#p has no oa:hasSelector, which says on what line it stands. Add it, or take the passage out.',
    ],
    [
      'with an IRI that is no id',
      '<Person/A> a ch:Person .',
      `<${id}/Person/A> is no IRI of a record. Behind the base <${id}/> has to stand class/name in lower-case letters, digits and hyphens, and for a node inside a record #name after it.`,
    ],
    [
      'with a subject that is not below the base',
      '<https://example.org/person/a> a ch:Person .',
      `<https://example.org/person/a> is not below the base <${id}/>. Give the base of the records with the option "base".`,
    ],
    [
      'that breaks off',
      '<document/a> a ch:Note',
      'Line 7 is not well-formed Turtle: Expected entity but got eof. Mend it there or just before; if this is another format, name it with the option "format".',
    ],
    [
      'with a prefix that is not declared',
      '<document/a> a rico:Record .',
      'Line 7 is not well-formed Turtle: Undefined prefix "rico:". Mend it there or just before; if this is another format, name it with the option "format".',
    ],
  ])('%s', async (_, turtle, message) => {
    const refusal = await refusalOf(prefixes + turtle)
    if (typeof message === 'string') expect(refusal).toBe(message)
    else expect(refusal).toMatch(message)
  })
})

describe('parsing refuses N-Quads', () => {
  const graph = `<${id}/person/a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/chancery/ns#Person> <urn:g> .\n`

  it.each([[undefined], ['n-quads'] as const])('with a graph, as the format %s', async format => {
    expect(await refusalOf(graph, format && { format })).toBe(
      `The statement <${id}/person/a> rdf:type ch:Person is in the graph <urn:g>, and records are in the default graph. Take it out of its graph first.`,
    )
  })

  it('with a relative IRI', async () => {
    expect(await refusalOf('\n<a> <urn:p> <urn:o> .', { format: 'n-quads' })).toBe(
      'Line 2 is not well-formed N-Quads: Invalid IRI. Mend it there or just before; if this is another format, name it with the option "format".',
    )
  })
})

describe('parsing refuses JSON-LD', () => {
  it.each([
    [
      'that is not JSON',
      '{\n  "id": "person/a",\n}',
      'Line 3 is not well-formed JSON: Expected double-quoted property name. Mend it there or just before; if this is not JSON-LD, name the format with the option "format".',
    ],
    [
      'with a key that stands twice',
      `{ ${context}, "id": "document/a", "type": "Note",\n  "mentions": "person/a",\n  "mentions": "person/b" }`,
      'Line 3 has the key "mentions" a second time. Put the values into one list.',
    ],
    [
      'with a number that would lose its digits',
      `{ ${context}, "id": "document/a", "type": "Note",\n  "position": 4.0 }`,
      'Line 2 has the number 4.0. Write it as text, "4.0", so that its digits stay as they are.',
    ],
    [
      'with a context of others',
      '{ "@context": "https://schema.org/", "@id": "document/a" }',
      'The document asks for <https://schema.org/>, and nothing is fetched. Name the context of the records, by any address that ends in /context.jsonld, or embed the context in the document.',
    ],
    [
      'without a context',
      '{ "id": "person/a", "type": "Person" }',
      'The document has the key "id", which its context does not know. Name the context of the records as its "@context", and write the key as that has it.',
    ],
    [
      'with a key that is misspelt',
      `{ ${context}, "id": "person/a", "type": "Person", "preLabel": { "en": "A" } }`,
      'The document has the key "preLabel", which its context does not know. Name the context of the records as its "@context", and write the key as that has it.',
    ],
    [
      'with text without a language',
      `{ ${context}, "id": "person/a", "type": "Person", "prefLabel": "A" }`,
      `<${id}/person/a> has "A" as skos:prefLabel, where text with its language was expected. Write its tag, such as "Beria"@en.`,
    ],
    [
      'with text that is a number',
      `{ ${context}, "id": "person/a", "type": "Person", "prefLabel": { "en": 3 } }`,
      'This is not JSON-LD: Invalid JSON-LD syntax; language map values must be strings. Mend it, or take it out.',
    ],
    [
      'with an IRI that has a space',
      `{ ${context}, "id": "person/a b", "type": "Person" }`,
      `Reading this JSON-LD would lose something: Relative @id reference found. {"id":"person/a b","expandedId":"${id}/person/a b"} Mend it, or take it out.`,
    ],
    [
      'without an id',
      `{ ${context}, "type": "Person" }`,
      'The statement _:b0 rdf:type ch:Person has a blank node. Give the node an IRI: class/name below the base for a record, and #name after it for a node inside.',
    ],
    [
      'with a graph that has a name',
      `{ ${context}, "id": "urn:g", "@graph": [{ "id": "person/a", "type": "Person" }] }`,
      `The statement <${id}/person/a> rdf:type ch:Person is in the graph <urn:g>, and records are in the default graph. Take it out of its graph first.`,
    ],
  ])('%s', async (_, json, message) => {
    expect(await refusalOf(json)).toBe(message)
  })

  it('that is text', async () => {
    expect(await refusalOf('"person/a"', { format: 'json-ld' })).toBe(
      'Found "person/a" where a JSON-LD document was expected. Write an object or a list of them.',
    )
  })
})

describe('reading quads refuses', () => {
  it('the graph of a record with one statement more, which no record has room for', () => {
    const quads = toQuads({ id: 'person/a', type: 'Person', prefLabel: { en: 'A' } })
    const { literal, namedNode, quad } = DataFactory
    const more = quad(namedNode(`${id}/person/a`), namedNode('https://schema.org/age'), literal('4'))
    expect(fromQuads(quads)).toHaveLength(1)
    expect(() => fromQuads([...quads, more])).toThrow(
      `<${id}/person/a> has the property <https://schema.org/age>, which class Person does not have. Say it with a property of that class, or take it out.`,
    )
  })
})
