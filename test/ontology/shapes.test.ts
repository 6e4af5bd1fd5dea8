import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { validateGraph } from '../../src/check/validate-graph.ts'
import { shaclShacl, suiteManifest } from '../conformance/shacl-suite.ts'
import { type Graph, ontologyGraph, texts, turtleGraph } from './graph.ts'
import {
  choiceFaults,
  pathFaults,
  rangeFaults,
  targetFaults,
  useFaults,
  wordingFaults,
} from './shape-faults.ts'

const ontology = ontologyGraph('chancery.ttl', 'terms.ttl')
const shapes = ontologyGraph('shapes.ttl')

/** A small ontology, and shapes of it that have nothing wrong with them, for the twins to break. */
const treaties = turtleGraph(`
  ch:Treaty a owl:Class ; rdfs:subClassOf ch:Agreement .
  ch:Agreement a owl:Class .
  ch:State a owl:Class .
  ch:signedOn a owl:DatatypeProperty ; rdfs:domain ch:Agreement ; rdfs:range xsd:date .
  ch:signatory a owl:ObjectProperty ; rdfs:domain ch:Treaty ; rdfs:range ch:State .
`)
const sound = `
shape:Treaty a sh:NodeShape ;
  sh:targetClass ch:Treaty ;
  sh:property shape:title, shape:signedOn, shape:signatory ;
  sh:or ( [ sh:path ch:signedOn ; sh:minCount 1 ] [ sh:path dcterms:title ; sh:minCount 1 ] ) ;
  sh:message "A treaty has a day or a title."@en .

shape:title a sh:PropertyShape ;
  sh:path dcterms:title ;
  sh:name "title"@en ;
  sh:datatype rdf:langString ;
  sh:message "A title is text with its language."@en .

shape:signedOn a sh:PropertyShape ;
  sh:path ch:signedOn ;
  sh:name "signed on"@en ;
  sh:datatype xsd:date ;
  sh:message "The day is a date."@en .

shape:signatory a sh:PropertyShape ;
  sh:path ch:signatory ;
  sh:name "signatory"@en ;
  sh:class ch:State ;
  sh:message "A signatory is the id of a state."@en .
`

function broken(from: string, to: string): Graph {
  expect(sound).toContain(from)
  return turtleGraph(sound.replace(from, to))
}

describe('The shapes', () => {
  it('are many, so that the checks below have something to check', () => {
    expect(shapes.subjects('rdf:type', 'sh:NodeShape')).toContain('shape:AidItem')
    expect(shapes.subjects('rdf:type', 'sh:PropertyShape')).toContain('shape:evidence')
  })

  it('target one declared class each', () => {
    expect(targetFaults(shapes, ontology)).toEqual([])
  })

  it('have a path, a name, and a message in plain English', () => {
    expect(wordingFaults(shapes)).toEqual([])
  })

  it('speak of every property of the ontology, and of none that is not declared', () => {
    expect(pathFaults(shapes, ontology)).toEqual([])
  })

  it('agree with the ontology on what has a property, and on what its values are', () => {
    expect(rangeFaults(shapes, ontology)).toEqual([])
  })

  it('offer the terms of their scheme where a message lists them', () => {
    expect(texts(shapes, 'shape:degree', 'sh:message', 'en')).toEqual([
      'The degree of identity is one of: same, possibly-same, not-same.',
    ])
    expect(choiceFaults(shapes, ontology)).toEqual([])
  })

  it('are all used, and are all there', () => {
    expect(useFaults(shapes)).toEqual([])
  })

  it('have nothing that would not be evaluated, so that they need not be vetted each time', async () => {
    expect(await validateGraph([], shapes.quads)).toEqual({ ok: true, issues: [] })
    const unknown = broken('sh:datatype xsd:date', 'sh:datatypo xsd:date').quads
    await expect(validateGraph([], unknown)).rejects.toMatchObject({ code: 'bad-shapes' })
  })
})

const hasSuite = existsSync(suiteManifest)
const where = hasSuite ? '' : ' (skipped: ../shared/conformance/shacl is not here)'

describe.skipIf(!hasSuite)(`SHACL for SHACL${where}`, () => {
  it('finds nothing wrong with the shapes', async () => {
    expect(await validateGraph(shapes.quads, shaclShacl())).toEqual({ ok: true, issues: [] })
  })

  it('finds a property shape that wants two datatypes', async () => {
    const { issues } = await validateGraph(
      broken('sh:datatype xsd:date', 'sh:datatype xsd:date, xsd:time').quads,
      shaclShacl(),
    )
    expect(issues.map(({ code, focus, path }) => ({ code, focus, path }))).toEqual([
      {
        code: 'max-count',
        focus: 'https://w3id.org/chancery/shapes#signedOn',
        path: 'http://www.w3.org/ns/shacl#datatype',
      },
    ])
  })
})

describe('Shapes with a fault', () => {
  it('are ones that differ from sound ones', () => {
    const graph = turtleGraph(sound)
    expect([
      ...targetFaults(graph, treaties),
      ...wordingFaults(graph),
      ...pathFaults(graph, treaties),
      ...rangeFaults(graph, treaties),
      ...useFaults(graph),
    ]).toEqual([])
  })

  it.each([
    ['sh:targetClass ch:Treaty ;', '', 'shape:Treaty has 0 target classes'],
    ['sh:targetClass ch:Treaty', 'sh:targetClass ch:Treaty, ch:State', 'shape:Treaty has 2 target classes'],
    [
      'sh:targetClass ch:Treaty',
      'sh:targetClass ch:Traety',
      'shape:Treaty targets ch:Traety, which is not declared',
    ],
  ])('are caught by their targets: %j as %j', (from, to, fault) => {
    expect(targetFaults(broken(from, to), treaties)).toEqual([fault])
  })

  it.each([
    ['sh:path dcterms:title ;\n', '', 'shape:title has no path'],
    ['sh:name "title"@en', 'sh:name "Titel"@de', 'shape:title has no name in English'],
    [
      '  sh:message "A treaty has a day or a title."@en',
      '  sh:deactivated false',
      'shape:Treaty has 0 messages in English',
    ],
    [
      '"The day is a date."@en',
      '"The day is a date."@en, "Give a day."@en',
      'shape:signedOn has 2 messages in English',
    ],
    ['The day is a date.', 'a date', 'the message of shape:signedOn is not a sentence: a date'],
    [
      'The day is a date.',
      'The day is of sh:datatype date.',
      'the message of shape:signedOn speaks of "sh:"',
    ],
    ['The day is a date.', 'The day has minCount 1.', 'the message of shape:signedOn speaks of "minCount"'],
  ])('are caught by their words: %j as %j', (from, to, fault) => {
    expect(wordingFaults(broken(from, to))).toEqual([fault])
  })

  it.each([
    [
      'sh:path ch:signatory',
      'sh:path ch:signatroy',
      ['no shape speaks of ch:signatory', 'the path ch:signatroy is not declared'],
    ],
    [
      'sh:path dcterms:title ;\n',
      'sh:path dc:title ;\n',
      ['the path http://purl.org/dc/elements/1.1/title is not declared'],
    ],
  ])('are caught by their paths: %j as %j', (from, to, faults) => {
    const text = sound.replace(from, to)
    expect(text).not.toBe(sound)
    const graph = turtleGraph(`@prefix dc: <http://purl.org/dc/elements/1.1/> .${text}`)
    expect(pathFaults(graph, treaties)).toEqual(faults)
  })

  it.each([
    [
      'sh:datatype xsd:date',
      'sh:datatype xsd:string',
      'shape:signedOn wants xsd:string, but the range of ch:signedOn is xsd:date',
    ],
    [
      'sh:class ch:State',
      'sh:class ch:Treaty',
      'shape:signatory wants ch:Treaty, but the range of ch:signatory is ch:State',
    ],
    [
      'sh:targetClass ch:Treaty',
      'sh:targetClass ch:Agreement',
      'shape:signatory is a shape of ch:Agreement, but the domain of ch:signatory is ch:Treaty',
    ],
  ])('are caught by their values: %j as %j', (from, to, fault) => {
    expect(rangeFaults(broken(from, to), treaties)).toEqual([fault])
  })

  it.each([
    ['shape:title, shape:signedOn', 'shape:title', ['no node shape uses shape:signedOn']],
    [
      'shape:title, shape:signedOn',
      'shape:title, shape:singedOn',
      ['no node shape uses shape:signedOn', 'there is no shape:singedOn'],
    ],
  ])('are caught by their uses: %j as %j', (from, to, faults) => {
    expect(useFaults(broken(from, to))).toEqual(faults)
  })

  it('are caught by a message that does not offer the terms as they are', () => {
    const kinds = turtleGraph('term:pact a ch:TreatyKind . term:truce a ch:TreatyKind .')
    const asking = (message: string): Graph =>
      turtleGraph(`shape:kind sh:path ch:kind ; sh:class ch:TreatyKind ; sh:message "${message}"@en .`)
    expect(choiceFaults(asking('The kind is one of: pact, truce.'), kinds)).toEqual([])
    expect(choiceFaults(asking('The kind is one term: pact or turce.'), kinds)).toEqual([
      'shape:kind offers turce, which is no term of it',
      'shape:kind does not offer truce',
    ])
    expect(choiceFaults(asking('The kind is one term, such as truce.'), kinds)).toEqual([])
    expect(choiceFaults(asking('The kind is one term, such as turce.'), kinds)).toEqual([
      'shape:kind offers turce, which is no term of it',
    ])
  })
})
