import { describe, expect, it } from 'vitest'
import { ontologyGraph, turtleGraph } from './graph.ts'
import { disjointFaults, hasRicO, readRicO, subPropertyFaults, undeclaredRicO } from './ric-o.ts'

const ontology = ontologyGraph('chancery.ttl', 'terms.ttl')
const where = hasRicO ? '' : ' (skipped: ../shared/conformance/ric-o is not here)'

describe.skipIf(!hasRicO)(`RiC-O 1.1${where}`, () => {
  const ricO = hasRicO ? readRicO() : { classes: new Map(), properties: new Map() }

  it('is read from its lists as they stand', () => {
    expect(ricO.classes.size).toBe(107)
    expect(ricO.properties.size).toBe(555)
    expect(ricO.classes.get('rico:Group')).toEqual({
      parents: ['rico:Agent'],
      disjoint: ['rico:Mechanism', 'rico:Person', 'rico:Position'],
    })
    expect(ricO.properties.get('rico:hasOrHadConstituent')).toEqual({
      kind: 'owl:ObjectProperty',
      domains: ['rico:Record', 'rico:RecordPart'],
      ranges: ['rico:Record', 'rico:RecordPart'],
    })
    expect(ricO.properties.get('rico:normalizedDateValue')).toEqual({
      kind: 'owl:DatatypeProperty',
      domains: ['rico:Date'],
      ranges: ['rdfs:Literal'],
    })
  })

  it('declares every term of it that the ontology and the shapes use', () => {
    expect(undeclaredRicO(ontology, ricO)).toEqual([])
    expect(undeclaredRicO(ontologyGraph('shapes.ttl'), ricO)).toEqual([])
  })

  it('has each property that one of ours narrows, over its domain and its range', () => {
    expect(ontology.subjects('rdfs:subPropertyOf')).toContain('ch:inscription')
    expect(subPropertyFaults(ontology, ricO)).toEqual([])
  })

  it('does not forbid any of our classes to have a member', () => {
    expect(disjointFaults(ontology, ricO)).toEqual([])
  })

  it('is found wanting in a term that it does not have', () => {
    const broken = turtleGraph('ch:Treaty rdfs:subClassOf rico:Recrod, rico:Record .')
    expect(undeclaredRicO(broken, ricO)).toEqual(['rico:Recrod'])
  })

  const agents = 'ch:Person rdfs:subClassOf rico:Person . ch:Body rdfs:subClassOf rico:CorporateBody .'
  it.each([
    ['rdfs:domain ch:Person ; rdfs:range ch:Body', []],
    [
      'rdfs:domain ch:Body ; rdfs:range ch:Body',
      ['the domain of ch:memberOf, ch:Body, is not within that of rico:isOrWasMemberOf, rico:Person'],
    ],
    [
      'rdfs:domain ch:Person ; rdfs:range ch:Person',
      ['the range of ch:memberOf, ch:Person, is not within that of rico:isOrWasMemberOf, rico:Group'],
    ],
    [
      'rdfs:domain ch:Person ; rdfs:range ch:Unheard',
      ['the range of ch:memberOf, ch:Unheard, is not within that of rico:isOrWasMemberOf, rico:Group'],
    ],
  ])('holds a narrower property to its bounds: %s', (bounds, faults) => {
    const property = `ch:memberOf a owl:ObjectProperty ; rdfs:subPropertyOf rico:isOrWasMemberOf ; ${bounds} .`
    expect(subPropertyFaults(turtleGraph(agents + property), ricO)).toEqual(faults)
  })

  it('holds a narrower property to its kind', () => {
    const broken = turtleGraph(`
      ch:Time rdfs:subClassOf rico:Date .
      ch:date a owl:ObjectProperty ; rdfs:subPropertyOf rico:normalizedDateValue ; rdfs:domain ch:Time ; rdfs:range ch:Time .
    `)
    expect(subPropertyFaults(broken, ricO)).toEqual([
      'ch:date is not an owl:DatatypeProperty, as rico:normalizedDateValue is',
    ])
  })

  it('forbids a class below two that share no member', () => {
    const broken = turtleGraph('ch:Envoy a owl:Class ; rdfs:subClassOf rico:Person, rico:Position .')
    expect(disjointFaults(broken, ricO)).toEqual([
      'ch:Envoy is below rico:Person and rico:Position, which share no member',
    ])
  })
})
