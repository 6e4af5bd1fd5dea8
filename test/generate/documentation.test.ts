import { describe, expect, it } from 'vitest'
import { generate } from '../../src/generate/generate.ts'
import { treaties, treatyShapes } from './treaties.ts'

function documentationWith({ ontology = '', shapes = '' }: { ontology?: string; shapes?: string }): string {
  return generate({ ontology: [treaties + ontology], shapes: [treatyShapes + shapes] }, 'chancery')
    .documentation
}

describe('The documentation of an ontology', () => {
  it('has each class with its properties, and each scheme with its terms', () => {
    expect(documentationWith({})).toBe(`\
<!-- Generated from ontology and shapes by \`chancery generate\`. Change those, not this. -->

# The ontology

What a record can say: classes with their properties, and the terms that a property can take. A class has the properties of the classes that it is a kind of, too. *Required* is what a record is refused without.

| prefix | namespace |
|---|---|
| \`ex:\` | https://example.org/treaties# |
| \`xsd:\` | http://www.w3.org/2001/XMLSchema# |

# Classes

## Treaty

An agreement between states. (\`ex:Treaty\`.)

| key | property | value | how many | meaning |
|---|---|---|---|---|
| \`title\` | \`ex:title\` | text with its language | required | What the treaty is called. |
| \`kind\` | \`ex:kind\` | a term of [TreatyKind](#treatykind) | one, required |  |
| \`signedOn\` | \`ex:signedOn\` | text (\`xsd:date\`) | at most one | Day of the signature. |
| \`signatory\` | \`ex:signatory\` | the id of a record: [State](#state) | at least 2, required | A state that signed. |
| \`clause\` | \`ex:clause\` | a node: [Clause](#clause) | any number | A clause, in the order of the treaty. |

## State

A state that can bind itself. (\`ex:State\`.)

| key | property | value | how many | meaning |
|---|---|---|---|---|
| \`title\` | \`ex:title\` | text with its language | required | What the treaty is called. |

## Clause

One clause of a treaty. (\`ex:Clause\`.)

| key | property | value | how many | meaning |
|---|---|---|---|---|
| \`number\` | \`ex:number\` | text (\`xsd:integer\`) | one, required | Number of the clause. |

# Terms

## TreatyKind

Kind of treaty. (\`ex:TreatyKind\`)

| term | meaning |
|---|---|
| \`alliance\` | Treaty of mutual help. |
| \`commerce\` | Treaty of trade. |
`)
  })

  it.each([
    ['sh:maxCount 3', 'at most 3'],
    ['sh:minCount 2 ; sh:maxCount 3', '2 to 3, required'],
    ['sh:minCount 1', 'at least one, required'],
    ['sh:minCount 1 ; sh:maxCount 1', 'one, required'],
  ])('says how many values there may be: %s', (bounds, words) => {
    const shapes = `shape:State sh:property [ sh:path ex:alias ; sh:datatype xsd:string ; ${bounds} ] .`
    expect(documentationWith({ shapes })).toContain(
      `| \`alias\` | \`ex:alias\` | text (\`xsd:string\`) | ${words} |  |\n`,
    )
  })

  it('keeps a definition in its cell, whatever it holds', () => {
    const ontology = 'ex:kind skos:definition "Alliance | commerce,\\nor both."@en .'
    expect(documentationWith({ ontology })).toContain('| Alliance \\| commerce, or both. |\n')
  })

  it('says which classes are kinds of which, and which are abstract', () => {
    const ontology = `
      ex:Pact a owl:Class ; rdfs:subClassOf ex:Treaty ; skos:definition "A treaty of alliance."@en .
      ex:Treaty <http://datashapes.org/dash#abstract> true .
    `
    const page = documentationWith({ ontology })
    expect(page).toContain(
      'An agreement between states. (`ex:Treaty`.) No record has it as its type. Its kinds: [Pact](#pact).\n',
    )
    expect(page).toContain('A treaty of alliance. (`ex:Pact`, a kind of [Treaty](#treaty).)\n')
  })
})
