import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ontologyGraph, texts, turtleGraph } from './graph.ts'
import {
  blankNodes,
  classesOf,
  domainAndRangeFaults,
  propertiesOf,
  undeclaredTerms,
  unrootedClasses,
  wordingFaults,
} from './term-faults.ts'

const ontology = ontologyGraph('chancery.ttl', 'terms.ttl')
const shapes = ontologyGraph('shapes.ttl')

/** A small ontology that has nothing wrong with it, for the twins to break. */
const sound = `
<https://w3id.org/chancery/ns> a owl:Ontology .

ch:Treaty a owl:Class ;
  rdfs:subClassOf rico:Record ;
  rdfs:label "treaty"@en, "договор"@ru ;
  skos:definition "An agreement between states."@en ;
  rdfs:isDefinedBy <https://w3id.org/chancery/ns> .

ch:signedOn a owl:DatatypeProperty ;
  rdfs:label "signed on"@en ;
  skos:definition "Day of the signature."@en ;
  rdfs:domain ch:Treaty ;
  rdfs:range xsd:date ;
  rdfs:isDefinedBy <https://w3id.org/chancery/ns> .
`

/** The small ontology with one thing changed. */
function broken(from: string, to: string): ReturnType<typeof turtleGraph> {
  expect(sound).toContain(from)
  return turtleGraph(sound.replace(from, to))
}

describe('The ontology', () => {
  it('declares classes and properties, so that the checks below have something to check', () => {
    expect(classesOf(ontology)).toContain('ch:Telegram')
    expect(classesOf(ontology)).toContain('ch:AidAct')
    expect(propertiesOf(ontology)).toContain('ch:evidence')
    expect(propertiesOf(ontology)).toContain('ch:copyNumber')
  })

  it('says what it is, and is of the package’s version', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    const [iri = '', ...others] = ontology.subjects('rdf:type', 'owl:Ontology')
    expect([iri, ...others]).toEqual(['https://w3id.org/chancery/ns'])
    expect(texts(ontology, iri, 'dcterms:title', 'en')).toEqual(['Chancery'])
    expect(texts(ontology, iri, 'dcterms:description', 'en')).toHaveLength(1)
    expect(ontology.names(iri, 'dcterms:license')).toEqual(['https://opensource.org/license/mit'])
    expect(ontology.objects(iri, 'owl:versionInfo').map(({ value }) => value)).toEqual([version])
  })

  it('names and defines each class and property once in English, and says where it is defined', () => {
    expect(wordingFaults(ontology)).toEqual([])
  })

  it('gives each property one domain and one range, both of them known', () => {
    expect(domainAndRangeFaults(ontology)).toEqual([])
  })

  it('rests each class on one of RiC-O, PROV-O, SKOS or Web Annotation', () => {
    expect(unrootedClasses(ontology)).toEqual([])
  })

  it('declares every term of its own that its files use', () => {
    expect(undeclaredTerms(ontology, ontology)).toEqual([])
    expect(undeclaredTerms(shapes, ontology)).toEqual([])
  })

  it('has no blank nodes', () => {
    expect(blankNodes(ontologyGraph('chancery.ttl'))).toEqual([])
    expect(blankNodes(ontologyGraph('terms.ttl'))).toEqual([])
  })
})

describe('An ontology with a fault', () => {
  it('is one that differs from a sound one', () => {
    const graph = turtleGraph(sound)
    expect([
      ...wordingFaults(graph),
      ...domainAndRangeFaults(graph),
      ...unrootedClasses(graph),
      ...undeclaredTerms(graph, graph),
      ...blankNodes(graph),
    ]).toEqual([])
  })

  it.each([
    ['"treaty"@en', '"Vertrag"@de', 'ch:Treaty has 0 of rdfs:label in English'],
    ['"signed on"@en', '"signed on"@en, "day"@en', 'ch:signedOn has 2 of rdfs:label in English'],
    ['"договор"@ru', '"договор"@ru, "трактат"@ru', 'ch:Treaty has several of rdfs:label in ru'],
    [
      '"Day of the signature."@en',
      '"Day of the signature."',
      'ch:signedOn has 0 of skos:definition in English',
    ],
    ['An agreement between states.', 'agreement', 'the definition of ch:Treaty is not a sentence: agreement'],
    [
      'rdfs:isDefinedBy <https://w3id.org/chancery/ns>',
      'rdfs:isDefinedBy <https://w3id.org/chancery>',
      'ch:Treaty is defined by https://w3id.org/chancery, which is not the ontology',
    ],
    [
      'rdfs:range xsd:date ;\n  rdfs:isDefinedBy <https://w3id.org/chancery/ns>',
      'rdfs:range xsd:date',
      'ch:signedOn has 0 of rdfs:isDefinedBy',
    ],
  ])('is caught by its wording: %j as %j', (from, to, fault) => {
    expect(wordingFaults(broken(from, to))).toEqual([fault])
  })

  it.each([
    ['rdfs:domain ch:Treaty ;', '', 'ch:signedOn has 0 of rdfs:domain'],
    ['rdfs:range xsd:date', 'rdfs:range xsd:date, xsd:string', 'ch:signedOn has 2 of rdfs:range'],
    [
      'rdfs:domain ch:Treaty',
      'rdfs:domain ch:Traety',
      'the domain of ch:signedOn, ch:Traety, is not a class that is declared',
    ],
    ['rdfs:range xsd:date', 'rdfs:range xsd:dat', 'the range of ch:signedOn, xsd:dat, is not a datatype'],
    [
      'owl:DatatypeProperty',
      'owl:ObjectProperty',
      'the range of ch:signedOn, xsd:date, is not a class that is declared',
    ],
  ])('is caught by its domains and ranges: %j as %j', (from, to, fault) => {
    expect(domainAndRangeFaults(broken(from, to))).toEqual([fault])
  })

  it.each(['rdfs:subClassOf ch:Treaty', 'rdfs:subClassOf owl:Thing'])(
    'is caught by a class that rests on nothing: %s',
    parent => {
      expect(unrootedClasses(broken('rdfs:subClassOf rico:Record', parent))).toEqual(['ch:Treaty'])
    },
  )

  it('is caught by a term that is used and not declared', () => {
    const graph = broken('rdfs:subClassOf rico:Record', 'rdfs:subClassOf ch:Recrod')
    expect(undeclaredTerms(graph, graph)).toEqual(['ch:Recrod'])
    expect(undeclaredTerms(turtleGraph('shape:x sh:path ch:signdOn .'), graph)).toEqual(['ch:signdOn'])
  })

  it('is caught by a blank node', () => {
    expect(blankNodes(turtleGraph('ch:Treaty rdfs:seeAlso [] .'))).toHaveLength(1)
  })
})
