import { describe, expect, it } from 'vitest'
import { type Documentation, documentation, generatedLine } from '../../src/generate/documentation.ts'
import type { Example } from '../../src/generate/example.ts'
import { readModel } from '../../src/model/read-model.ts'
import { treaties, treatyShapes } from './treaties.ts'

interface Given {
  readonly ontology?: string
  readonly shapes?: string
  readonly examples?: Readonly<Record<string, Example>>
}

function documentationWith({ ontology = '', shapes = '', examples = {} }: Given): Documentation {
  const source = { ontology: [treaties + ontology], shapes: [treatyShapes + shapes] }
  const { description, model } = readModel(source)
  const byTerm = new Map(Object.entries(examples))
  return documentation(description, model, 'ontology', { classes: byTerm, properties: byTerm })
}

function page(name: string, given: Given = {}): string {
  return documentationWith(given).pages[name]!.replace(`${generatedLine}\n\n`, '')
}

describe('The documentation of an ontology', () => {
  it('has a page for each class, and two for all properties and terms', () => {
    expect(Object.keys(documentationWith({}).pages)).toEqual([
      'Treaty.md',
      'State.md',
      'Clause.md',
      'properties.md',
      'terms.md',
    ])
  })

  it('lists in its index what the pages have', () => {
    expect(documentationWith({}).index).toBe(`\
<!-- Generated from ontology and shapes by \`chancery generate\`. Change those, not this. -->

# The ontology

What a record can say: classes with their properties, and the terms that a property can take. A class has the properties of the classes that it is a kind of, too. *Required* is what a record is refused without.

| prefix | namespace |
|---|---|
| \`ex:\` | https://example.org/treaties# |
| \`xsd:\` | http://www.w3.org/2001/XMLSchema# |

## Classes

| class | meaning |
|---|---|
| [Treaty](ontology/Treaty.md) | An agreement between states. |
| [State](ontology/State.md) | A state that can bind itself. |
| [Clause](ontology/Clause.md) | One clause of a treaty. |

## Properties

| key | property | meaning |
|---|---|---|
| [\`title\`](ontology/properties.md#title) | \`ex:title\` | What the treaty is called. |
| [\`kind\`](ontology/properties.md#kind) | \`ex:kind\` |  |
| [\`signedOn\`](ontology/properties.md#signedon) | \`ex:signedOn\` | Day of the signature. |
| [\`signatory\`](ontology/properties.md#signatory) | \`ex:signatory\` | A state that signed. |
| [\`clause\`](ontology/properties.md#clause) | \`ex:clause\` | A clause, in the order of the treaty. |
| [\`number\`](ontology/properties.md#number) | \`ex:number\` | Number of the clause. |

## Terms

| scheme | meaning |
|---|---|
| [TreatyKind](ontology/terms.md#treatykind) | Kind of treaty. |
`)
  })

  it('says of a class what it has, in words', () => {
    expect(page('Treaty.md')).toBe(`\
# Treaty

An agreement between states. (\`ex:Treaty\`.)

## Properties

| key | value | how many | meaning |
|---|---|---|---|
| [\`title\`](properties.md#title) | text with its language | required | What the treaty is called. |
| [\`kind\`](properties.md#kind) | a term of [TreatyKind](terms.md#treatykind) | one, required |  |
| [\`signedOn\`](properties.md#signedon) | text (\`xsd:date\`) | at most one | Day of the signature. |
| [\`signatory\`](properties.md#signatory) | the id of a record: [State](State.md) | at least 2, required | A state that signed. |
| [\`clause\`](properties.md#clause) | a node: [Clause](Clause.md) | any number | A clause, in the order of the treaty. |
`)
  })

  it('says what leads to a class', () => {
    expect(page('Clause.md')).toContain(
      '## What leads here\n\n- [`clause`](properties.md#clause) of [Treaty](Treaty.md)\n',
    )
  })

  it('says of a property which classes have it, and what its values are there', () => {
    expect(page('properties.md')).toContain(`\
## title

What the treaty is called. (\`ex:title\`.)

- of [Treaty](Treaty.md): text with its language; required
- of [State](State.md): text with its language; required
`)
  })

  it('has the terms of each scheme', () => {
    expect(page('terms.md')).toContain(`\
## TreatyKind

Kind of treaty. (\`ex:TreatyKind\`)

| term | meaning |
|---|---|
| \`alliance\` | Treaty of mutual help. |
| \`commerce\` | Treaty of trade. |
`)
  })

  it('shows an example of a class, and of a property', () => {
    const example = { record: 'number: 3\n', turtle: '<treaty/1#c> ex:number 3 .\n' }
    const shown = '```yaml\nnumber: 3\n```\n\n```turtle\n<treaty/1#c> ex:number 3 .\n```\n'
    expect(page('Clause.md', { examples: { Clause: example } })).toContain(`## Example\n\n${shown}`)
    expect(page('properties.md', { examples: { number: example } })).toContain(shown)
    expect(page('Clause.md')).not.toContain('## Example')
  })

  it('says what classes and properties are called, in each language', () => {
    const ontology = 'ex:Treaty rdfs:label "treaty"@en, "договор"@ru . ex:number rdfs:label "number"@en .'
    expect(page('Treaty.md', { ontology })).toContain(
      'An agreement between states. (`ex:Treaty`.) Called *treaty* (en), *договор* (ru).\n',
    )
    expect(page('properties.md', { ontology })).toContain('(`ex:number`.) Called *number* (en).\n')
  })

  it.each([
    ['sh:maxCount 3', 'at most 3'],
    ['sh:minCount 2 ; sh:maxCount 3', '2 to 3, required'],
    ['sh:minCount 1', 'at least one, required'],
    ['sh:minCount 1 ; sh:maxCount 1', 'one, required'],
  ])('says how many values there may be: %s', (bounds, words) => {
    const shapes = `shape:State sh:property [ sh:path ex:alias ; sh:datatype xsd:string ; ${bounds} ] .`
    expect(page('State.md', { shapes })).toContain(
      `| [\`alias\`](properties.md#alias) | text (\`xsd:string\`) | ${words} |  |\n`,
    )
  })

  it('keeps a definition in its cell, whatever it holds', () => {
    const ontology = 'ex:kind skos:definition "Alliance | commerce,\\nor both."@en .'
    expect(page('Treaty.md', { ontology })).toContain('| Alliance \\| commerce, or both. |\n')
  })

  it('says which classes are kinds of which, here and elsewhere, and which are abstract', () => {
    const ontology = `
      ex:Pact a owl:Class ; rdfs:subClassOf ex:Treaty, <https://example.com/law#Act> ; skos:definition "A treaty of alliance."@en .
      ex:Treaty <http://datashapes.org/dash#abstract> true .
    `
    expect(page('Treaty.md', { ontology })).toContain(
      'An agreement between states. (`ex:Treaty`.) No record has it as its type. Its kinds: [Pact](Pact.md).\n',
    )
    expect(page('Pact.md', { ontology })).toContain(
      'A treaty of alliance. (`ex:Pact`, a kind of [Treaty](Treaty.md) and [Act](https://example.com/law#Act).)\n',
    )
    expect(page('Pact.md', { ontology })).toContain(
      '- of [Treaty](Treaty.md): [`title`](properties.md#title)',
    )
  })
})
