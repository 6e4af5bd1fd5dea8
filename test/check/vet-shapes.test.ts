import { describe, expect, it } from 'vitest'
import { validateGraph } from '../../src/check/validate-graph.ts'
import { turtle } from './turtle.ts'

const target = 'ex:S sh:targetNode ex:a'

function refusal(shapes: string): Promise<unknown> {
  return validateGraph([], turtle(shapes)).then(
    () => 'accepted',
    ({ code, message }) => `${code}: ${message}`,
  )
}

describe('a shapes graph is refused', () => {
  it.each([
    [
      'for an unknown property, with the one meant',
      `${target} ; sh:property [ sh:path ex:p ; sh:minCuont 1 ] .`,
      'bad-shapes: the property http://example.org/p of <http://example.org/S> has sh:minCuont, which is not a ' +
        'term of SHACL. Did you mean sh:minCount?',
    ],
    [
      'for an unknown target',
      'ex:S sh:targetClas ex:C ; sh:closed true .',
      'bad-shapes: shape <http://example.org/S> has sh:targetClas, which is not a term of SHACL. ' +
        'Did you mean sh:targetClass?',
    ],
    [
      'for an unknown class',
      'ex:S a sh:NodeShap .',
      'bad-shapes: shape <http://example.org/S> has sh:NodeShap, which is not a term of SHACL. ' +
        'Did you mean sh:NodeShape?',
    ],
    [
      'for an unknown severity',
      `${target} ; sh:class ex:C ; sh:severity sh:Catastrophe .`,
      'bad-shapes: shape <http://example.org/S> has sh:Catastrophe, which is not a term of SHACL.',
    ],
    [
      'for a node kind that is none',
      `${target} ; sh:nodeKind sh:Warning .`,
      'bad-shapes: shape <http://example.org/S> has sh:nodeKind <http://www.w3.org/ns/shacl#Warning>; expected one ' +
        'of sh:BlankNode, sh:BlankNodeOrIRI, sh:BlankNodeOrLiteral, sh:IRI, sh:IRIOrLiteral, sh:Literal.',
    ],
    [
      'for a property shape without a path',
      `${target} ; sh:property [ sh:minCount 1 ] .`,
      'bad-shapes: an unnamed shape of <http://example.org/S> is a property shape; expected exactly one sh:path.',
    ],
    [
      'for an empty property shape',
      `${target} ; sh:property [] .`,
      'bad-shapes: an unnamed shape of <http://example.org/S> is a property shape; expected exactly one sh:path.',
    ],
    [
      'for two paths',
      `${target} ; sh:property ex:P . ex:P sh:path ex:p, ex:q .`,
      'bad-shapes: shape <http://example.org/P> has 2 values of sh:path; expected at most one.',
    ],
    [
      'for a path that is none',
      `${target} ; sh:property [ sh:path _:path ; sh:minCount 1 ] . _:path sh:inversePath "p" .`,
      'bad-shapes: an unnamed shape of <http://example.org/S> has sh:path _:path; expected a well-formed property path.',
    ],
    [
      'for a path in a node shape',
      'ex:S a sh:NodeShape ; sh:path ex:p .',
      'bad-shapes: shape <http://example.org/S> is an sh:NodeShape; expected no sh:path.',
    ],
    [
      'for sh:in without a list',
      `${target} ; sh:in ex:b .`,
      'bad-shapes: shape <http://example.org/S> has sh:in <http://example.org/b>; expected a list.',
    ],
    [
      'for a list that never ends',
      `${target} ; sh:in _:l . _:l rdf:first 1 ; rdf:rest _:l .`,
      'bad-shapes: shape <http://example.org/S> has sh:in _:l; expected a list.',
    ],
    [
      'for a count that is no integer',
      `${target} ; sh:property [ sh:path ex:p ; sh:minCount 1.0 ] .`,
      'bad-shapes: the property http://example.org/p of <http://example.org/S> has sh:minCount 1.0; expected a whole ' +
        'number that is not negative (an xsd:integer).',
    ],
    [
      'for a count outside a property shape',
      `${target} ; sh:minCount 1 .`,
      'bad-shapes: shape <http://example.org/S> has sh:minCount and no sh:path; expected a property shape.',
    ],
    [
      'for two counts',
      `${target} ; sh:property ex:P . ex:P sh:path ex:p ; sh:maxCount 1, 2 .`,
      'bad-shapes: shape <http://example.org/P> has 2 values of sh:maxCount; expected at most one.',
    ],
    [
      'for a qualified count of nothing',
      `${target} ; sh:property ex:P . ex:P sh:path ex:p ; sh:qualifiedMinCount 1 .`,
      'bad-shapes: shape <http://example.org/P> has sh:qualifiedMinCount; expected an sh:qualifiedValueShape beside it.',
    ],
    [
      'for a pattern that is none',
      `${target} ; sh:pattern "[" .`,
      'bad-shapes: shape <http://example.org/S> has sh:pattern "["; expected a regular expression that JavaScript ' +
        'can evaluate in Unicode mode, as a string.',
    ],
    [
      'for a shape that is not there, with the one meant',
      `${target} ; sh:node ex:Persn . ex:Person a sh:NodeShape .`,
      'bad-shapes: shape <http://example.org/S> refers by sh:node to <http://example.org/Persn>, of which the ' +
        'shapes graph says nothing. Did you mean <http://example.org/Person>?',
    ],
    [
      'for a circle of shapes',
      'ex:A sh:node ex:B . ex:B sh:property ex:C . ex:C sh:path ex:p ; sh:or ( ex:A ) .',
      'bad-shapes: Shapes refer to each other in a circle: shape <http://example.org/A> → shape ' +
        '<http://example.org/B> → shape <http://example.org/C> → shape <http://example.org/A>. Expected none: ' +
        'break it, for example with sh:class in place of sh:node.',
    ],
    [
      'for a circle by way of siblings that are disjoint',
      'ex:A sh:property ex:P, ex:Q . ex:P sh:path ex:p ; sh:qualifiedValueShape ex:N ; sh:qualifiedMinCount 1 ; ' +
        'sh:qualifiedValueShapesDisjoint true . ex:Q sh:path ex:q ; sh:qualifiedValueShape ex:M . ' +
        'ex:N a sh:NodeShape . ex:M sh:property ex:P .',
      'bad-shapes: Shapes refer to each other in a circle: shape <http://example.org/P> → shape ' +
        '<http://example.org/M> → shape <http://example.org/P>. Expected none: break it, for example with sh:class ' +
        'in place of sh:node.',
    ],
    [
      'for a SPARQL constraint',
      `${target} ; sh:sparql [ sh:select "SELECT $this WHERE {}" ] .`,
      'not-evaluated: shape <http://example.org/S> has sh:sparql, which Chancery does not evaluate. It evaluates ' +
        'SHACL Core: take this constraint out, or check it with a processor that knows it.',
    ],
    [
      'for flags that JavaScript lacks',
      `${target} ; sh:pattern "a" ; sh:flags "x" .`,
      'not-evaluated: shape <http://example.org/S> has sh:flags "x"; Chancery evaluates the flags i, m and s.',
    ],
    [
      'for an import that was not given',
      `ex: owl:imports ex:more . ${target} ; sh:class ex:C .`,
      'not-evaluated: <http://example.org/> imports <http://example.org/more>, which was not given. Chancery fetches ' +
        'nothing: add that graph to the shapes, or take out the owl:imports.',
    ],
  ])('%s', async (_, shapes, message) => {
    expect(await refusal(shapes)).toBe(message)
  })

  it.each([
    'sh:js [ sh:jsFunctionName "f" ]',
    'sh:target [ sh:select "" ]',
    'sh:rule [ sh:subject sh:this ]',
    'sh:expression [ sh:path ex:p ]',
    'sh:values [ sh:path ex:p ]',
    'sh:entailment <http://www.w3.org/ns/entailment/RDFS>',
    'sh:parameter [ sh:path ex:q ]',
    'sh:reifierShape ex:R',
  ])('for %s, which is not evaluated', async constraint => {
    expect(await refusal(`${target} ; ${constraint} .`)).toMatch(
      /^not-evaluated: shape <http:\/\/example\.org\/S> has sh:/,
    )
  })

  it.each([
    ['sh:datatype "x"', 'an IRI'],
    ['sh:closed 1', 'true or false'],
    ['sh:deactivated "maybe"^^xsd:boolean', 'true or false'],
    ['sh:languageIn ( ex:en )', 'a list of strings'],
    ['sh:ignoredProperties ( "p" )', 'a list of IRIs'],
    ['sh:and ( "x" )', 'a list of shapes'],
    ['sh:node "x"', 'a shape'],
    ['sh:minInclusive ex:b', 'a literal'],
    ['sh:minLength -1', 'a whole number'],
    ['sh:message ex:b', 'a string'],
    ['sh:severity "high"', 'an IRI'],
    ['sh:targetNode [] ', 'an IRI or a literal'],
  ])('for %s, where %s is expected', async (constraint, expected) => {
    expect(await refusal(`${target}, ex:b ; ${constraint} .`)).toContain(`; expected ${expected}`)
  })
})

describe('a shapes graph is accepted', () => {
  it.each([
    [
      'with descriptions',
      `${target} ; sh:name "S" ; sh:description "…" ; sh:order 1 ; sh:group ex:G . ex:G a sh:PropertyGroup .`,
    ],
    [
      'with prefix declarations',
      'ex: sh:declare [ sh:prefix "ex" ; sh:namespace "http://example.org/"^^xsd:anyURI ] .',
    ],
    [
      'with a shape that several refer to',
      'ex:A sh:node ex:C . ex:B sh:node ex:A, ex:C . ex:C a sh:NodeShape .',
    ],
    ['with an import that is part of it', `ex: owl:imports ex:more . ex:more a owl:Ontology . ${target} .`],
    ['with a stray word of SHACL on a node that is no shape', 'ex:a sh:shapely true ; ex:p 1 .'],
    [
      'that links to the vocabulary',
      'ex:S rdfs:seeAlso <http://www.w3.org/ns/shacl#> ; sh:targetNode ex:a .',
    ],
  ])('%s', async (_, shapes) => {
    expect(await refusal(shapes)).toBe('accepted')
  })

  it('in part, when asked, without the shapes and imports that it lacks', async () => {
    const part = turtle(
      `ex: owl:imports ex:more . ${target} ; sh:property ex:P, ex:Q . ex:P sh:path ex:p ; sh:minCount 1 .`,
    )
    await expect(validateGraph([], part)).rejects.toMatchObject({ code: 'bad-shapes' })
    const { issues } = await validateGraph([], part, { partial: true })
    expect(issues).toMatchObject([{ code: 'min-count', shape: 'http://example.org/P' }])
  })
})
