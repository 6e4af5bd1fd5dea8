import { describe, expect, it } from 'vitest'
import { model } from '../../src/model/generated.ts'
import {
  conceptClassesOf,
  conceptFaults,
  conceptsOf,
  schemeFaults,
  unreachableConcepts,
} from './concept-faults.ts'
import { type Graph, ontologyGraph, turtleGraph } from './graph.ts'

const ontology = ontologyGraph('chancery.ttl', 'terms.ttl')
const shapes = ontologyGraph('shapes.ttl')

/** Two small schemes that have nothing wrong with them, for the twins to break. */
const sound = `
ch:TreatyKind a owl:Class ; rdfs:subClassOf skos:Concept .
ch:Force a owl:Class ; rdfs:subClassOf skos:Concept .

term:treaty-kinds a skos:ConceptScheme ; dcterms:title "kinds of treaty"@en .
term:forces a skos:ConceptScheme ; dcterms:title "force of a treaty"@en .

term:pact a ch:TreatyKind ;
  skos:inScheme term:treaty-kinds ;
  skos:prefLabel "pact"@en, "пакт"@ru ;
  skos:definition "Treaty of alliance."@en .

term:lapsed a ch:Force ;
  skos:inScheme term:forces ;
  skos:prefLabel "lapsed"@en ;
  skos:definition "No longer in force."@en .
`

function broken(from: string, to: string): Graph {
  expect(sound).toContain(from)
  return turtleGraph(sound.replace(from, to))
}

describe('The concept schemes', () => {
  it('hold concepts, so that the checks below have something to check', () => {
    expect(conceptClassesOf(ontology)).toContain('ch:AidAct')
    expect(conceptsOf(ontology)).toContain('term:ciphered-telegram')
  })

  it('label and define each concept, in one scheme and of one class, with a name of its own', () => {
    expect(conceptFaults(ontology)).toEqual([])
  })

  it('have a title each, and a class of concepts each', () => {
    expect(schemeFaults(ontology)).toEqual([])
  })

  it('hold no concept that a record cannot name', () => {
    expect(unreachableConcepts(ontology, shapes)).toEqual([])
    const known = Object.values(model.schemes).flatMap(({ namespace, names }) =>
      names.map(name => namespace + name),
    )
    expect(known.toSorted()).toEqual(
      conceptsOf(ontology)
        .map(name => name.replace('term:', 'https://w3id.org/chancery/terms#'))
        .toSorted(),
    )
  })
})

describe('A concept scheme with a fault', () => {
  it('is one that differs from a sound one', () => {
    expect([...conceptFaults(turtleGraph(sound)), ...schemeFaults(turtleGraph(sound))]).toEqual([])
  })

  it.each([
    ['"pact"@en, ', '', ['term:pact has 0 preferred labels in English']],
    ['"pact"@en', '"pact"@en, "alliance"@en', ['term:pact has 2 preferred labels in English']],
    ['"пакт"@ru', '"пакт"@ru, "союз"@ru', ['term:pact has several preferred labels in ru']],
    [
      'skos:definition "Treaty of alliance."@en',
      'rdfs:comment "x"',
      ['term:pact has no definition of its own in one English sentence'],
    ],
    ['Treaty of alliance.', 'alliance', ['term:pact has no definition of its own in one English sentence']],
    ['skos:inScheme term:forces ;', '', ['term:lapsed is in 0 schemes']],
    [
      'skos:inScheme term:forces',
      'skos:inScheme term:forces, term:treaty-kinds',
      ['term:lapsed is in 2 schemes'],
    ],
    [
      'skos:inScheme term:forces',
      'skos:inScheme term:froces',
      ['term:lapsed is in term:froces, which is no concept scheme'],
    ],
    [
      'a ch:Force ;',
      'a skos:Concept ;',
      ['term:lapsed is not of one class of concepts, but of skos:Concept'],
    ],
    ['a ch:Force ;', '', ['term:lapsed is not of one class of concepts, but of none']],
    [
      'term:lapsed a',
      '<https://example.org/pact> a',
      [
        'term:pact has the local name of https://example.org/pact',
        'https://example.org/pact has the local name of term:pact',
      ],
    ],
  ])('is caught by its concepts: %j as %j', (from, to, faults) => {
    expect(conceptFaults(broken(from, to))).toEqual(faults)
  })

  it.each([
    [' ; dcterms:title "force of a treaty"@en', '', ['term:forces has no title of its own in English']],
    [
      'skos:inScheme term:forces',
      'skos:inScheme term:treaty-kinds',
      [
        'term:treaty-kinds holds the concepts of ch:TreatyKind, ch:Force',
        'term:forces holds the concepts of no class',
      ],
    ],
    [
      'a ch:Force ;',
      'a ch:TreatyKind ;',
      ['the concepts of ch:TreatyKind are in 2 schemes', 'the concepts of ch:Force are in 0 schemes'],
    ],
  ])('is caught by its class and its title: %j as %j', (from, to, faults) => {
    expect(schemeFaults(broken(from, to))).toEqual(faults)
  })

  it('is caught by concepts that no shape asks for', () => {
    const asking = turtleGraph('shape:kind sh:path ch:kind ; sh:class ch:TreatyKind .')
    expect(unreachableConcepts(turtleGraph(sound), asking)).toEqual(['term:lapsed'])
  })
})
