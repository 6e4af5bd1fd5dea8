import { Parser } from 'n3'
import { expect, describe as group, it } from 'vitest'
import { describe } from '../../src/model/describe.ts'
import type { Description } from '../../src/model/description.ts'

const prefixes = `
@prefix dash: <http://datashapes.org/dash#> .
@prefix ex: <https://example.org/ns#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
`

function described(ontology: string, shapes: string): Description {
  const parse = (text: string) => new Parser().parse(prefixes + text)
  return describe(parse(ontology), parse(shapes))
}

/** What the class `ex:Letter` uses, when these are the property shapes of it. */
function uses(...propertyShapes: readonly string[]) {
  const shapes = propertyShapes.map(one => `ex:LetterShape sh:property [ ${one} ] .`)
  const all = `ex:LetterShape sh:targetClass ex:Letter . ex:SealShape sh:targetClass ex:Seal . ${shapes.join('\n')}`
  const kinds = 'ex:Kind rdfs:subClassOf skos:Concept . ex:cable a ex:Kind .'
  const { classes } = described(kinds, all)
  return classes.find(one => one.term === 'Letter')!.uses
}

group('A description', () => {
  it('has classes, properties and concepts in the words of the ontology', () => {
    const ontology = `
      ex:Letter a owl:Class ; skos:definition "Ein Brief."@de, "A letter."@en .
      ex:written a owl:DatatypeProperty ; skos:definition "Day of writing."@en .
      ex:Kind a owl:Class ; rdfs:subClassOf skos:Concept ; skos:definition "Kind of letter."@en .
      ex:petition a ex:Kind ; skos:definition "Letter that asks."@en .
    `
    const shapes = `
      ex:LetterShape sh:targetClass ex:Letter ; sh:property ex:kindShape, ex:writtenShape .
      ex:kindShape sh:path ex:kind ; sh:class ex:Kind ; sh:description "What kind it is."@en ; sh:minCount 1 .
      ex:writtenShape sh:path ex:written ; sh:datatype xsd:date ; sh:maxCount 1 ; sh:message "One day."@en .
    `
    expect(described(ontology, shapes)).toEqual({
      classes: [
        {
          term: 'Letter',
          iri: 'https://example.org/ns#Letter',
          definition: 'A letter.',
          abstract: false,
          parents: [],
          uses: [
            { term: 'kind', min: 1, range: 'Kind' },
            { term: 'written', min: 0, max: 1, message: 'One day.' },
          ],
        },
      ],
      properties: [
        {
          term: 'kind',
          iri: 'https://example.org/ns#kind',
          definition: 'What kind it is.',
          kind: 'term',
          scheme: 'Kind',
        },
        {
          term: 'written',
          iri: 'https://example.org/ns#written',
          definition: 'Day of writing.',
          kind: 'literal',
          datatype: 'http://www.w3.org/2001/XMLSchema#date',
        },
      ],
      schemes: [
        {
          term: 'Kind',
          iri: 'https://example.org/ns#Kind',
          definition: 'Kind of letter.',
          concepts: [
            { iri: 'https://example.org/ns#petition', name: 'petition', definition: 'Letter that asks.' },
          ],
        },
      ],
    })
  })

  it('lists properties in the order in which the shapes’ file describes them', () => {
    const shapes = `
      ex:LetterShape sh:targetClass ex:Letter ; sh:property ex:b, ex:a .
      ex:a sh:path ex:first ; sh:datatype xsd:string .
      ex:b sh:path ex:second ; sh:datatype xsd:string .
    `
    const { classes, properties } = described('', shapes)
    expect(properties.map(one => one.term)).toEqual(['first', 'second'])
    expect(classes[0]!.uses.map(one => one.term)).toEqual(['first', 'second'])
  })

  it('knows a class that has no shape, but a class above it that has one', () => {
    const ontology = 'ex:Petition a owl:Class ; rdfs:subClassOf ex:Letter . ex:Stamp a owl:Class .'
    const shapes =
      'ex:LetterShape sh:targetClass ex:Letter ; sh:property [ sh:path ex:title ; sh:datatype xsd:string ] .'
    const { classes } = described(ontology, shapes)
    expect(classes.map(({ term, parents, uses }) => ({ term, parents, uses: uses.length }))).toEqual([
      { term: 'Letter', parents: [], uses: 1 },
      { term: 'Petition', parents: ['Letter'], uses: 0 },
    ])
  })

  it('knows which classes are abstract', () => {
    const ontology =
      'ex:Paper a owl:Class ; dash:abstract true . ex:Letter a owl:Class ; rdfs:subClassOf ex:Paper .'
    const shapes =
      'ex:PaperShape sh:targetClass ex:Paper ; sh:property [ sh:path ex:title ; sh:datatype xsd:string ] .'
    expect(described(ontology, shapes).classes.map(({ term, abstract }) => [term, abstract])).toEqual([
      ['Paper', true],
      ['Letter', false],
    ])
  })

  it('does not take a class of concepts for a class of records', () => {
    const ontology = 'ex:Kind a owl:Class ; rdfs:subClassOf skos:Concept . ex:cable a ex:Kind .'
    const shapes = `
      ex:KindShape sh:targetClass ex:Kind ; sh:property [ sh:path skos:prefLabel ; sh:minCount 1 ] .
      ex:LetterShape sh:targetClass ex:Letter ; sh:property [ sh:path ex:title ; sh:datatype xsd:string ] .
    `
    expect(described(ontology, shapes).classes.map(one => one.term)).toEqual(['Letter'])
  })
})

group('A property shape', () => {
  it.each([
    ['sh:path ex:p ; sh:datatype rdf:langString', { min: 0 }],
    ['sh:path ex:p ; sh:datatype xsd:date ; sh:minCount 1 ; sh:maxCount 1', { min: 1, max: 1 }],
    ['sh:path ex:p ; sh:nodeKind sh:IRI', { min: 0 }],
    ['sh:path ex:p ; sh:class ex:Seal', { min: 0, range: 'Seal' }],
    ['sh:path ex:p ; sh:class ex:Kind', { min: 0, range: 'Kind' }],
    [
      'sh:path ex:p ; sh:class ex:Seal ; dash:editor dash:DetailsEditor',
      { min: 0, range: 'Seal', nested: true },
    ],
    ['sh:path ex:p ; sh:datatype xsd:date ; sh:minCount 1 ; sh:severity sh:Warning', { min: 0 }],
    ['sh:path ex:p ; sh:datatype xsd:date ; sh:minCount 1 ; sh:severity sh:Violation', { min: 1 }],
  ])('says of a use: %s', (shape, use) => {
    expect(uses(shape)).toEqual([{ term: 'p', ...use }])
  })

  it('narrows another one of the same property', () => {
    expect(
      uses(
        'sh:path ex:p ; sh:datatype xsd:date ; sh:maxCount 3',
        'sh:path ex:p ; sh:minCount 1 ; sh:maxCount 2',
      ),
    ).toEqual([{ term: 'p', min: 1, max: 2 }])
  })

  it('is passed over where it only warns of a property that another one describes', () => {
    expect(
      uses('sh:path ex:p ; sh:datatype xsd:date', 'sh:path ex:p ; sh:minCount 1 ; sh:severity sh:Warning'),
    ).toEqual([{ term: 'p', min: 0 }])
  })

  it('is passed over where its path is longer than a property', () => {
    expect(
      uses('sh:path ( ex:p ex:q ) ; sh:datatype xsd:date', 'sh:path ex:r ; sh:datatype xsd:date'),
    ).toEqual([{ term: 'r', min: 0 }])
  })
})
