import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { generate } from '../../src/generate/generate.ts'
import { generateInto } from '../../src/generate/generate-into.ts'
import type { ModelSource } from '../../src/model/read-model.ts'
import { treaties, treatyShapes } from './treaties.ts'

/** The ontology of treaties, with more Turtle behind its ontology or its shapes. */
function treatiesWith({ ontology = '', shapes = '' }: { ontology?: string; shapes?: string }): ModelSource {
  return { ontology: [treaties + ontology], shapes: [treatyShapes + shapes] }
}

/** What is thrown, as its code and its whole message. */
function refusal(source: ModelSource): string {
  try {
    generate(source, 'chancery')
  } catch (error) {
    const { code, message } = error as { code: string; message: string }
    return `${code}: ${message}`
  }
  return 'accepted'
}

describe('The generator', () => {
  it('takes the treaties as they are', () => {
    expect(refusal(treatiesWith({}))).toBe('accepted')
  })

  it.each([
    [
      'two properties with one local name',
      {
        shapes:
          'shape:Clause sh:property [ sh:path <https://example.org/other/title> ; sh:datatype xsd:string ] .',
      },
      'bad-model: <https://example.org/treaties#title> and <https://example.org/other/title> have the same local ' +
        'name, "title", which is what a record writes. Rename one of them.',
    ],
    [
      'a class and a class of concepts with one local name',
      {
        shapes:
          'shape:Kind sh:targetClass <https://example.org/other/TreatyKind> ; sh:property shape:title .',
      },
      'bad-model: <https://example.org/other/TreatyKind> and <https://example.org/treaties#TreatyKind> have the same ' +
        'local name, "TreatyKind", which is what a record writes. Rename one of them.',
    ],
    [
      'a property that every record has as a key already',
      { shapes: 'shape:Treaty sh:property [ sh:path ex:type ; sh:datatype xsd:string ] .' },
      'bad-model: <https://example.org/treaties#type> has the local name "type", which every record has as a key of ' +
        'its own. Use a property or class with another name.',
    ],
    [
      'a property without a local name',
      {
        shapes:
          'shape:Treaty sh:property [ sh:path <https://example.org/title/> ; sh:datatype xsd:string ] .',
      },
      'bad-model: <https://example.org/title/> has no local name, which is what a record writes: nothing stands behind ' +
        'its last /, # or colon. Give it one.',
    ],
    [
      'a concept without a local name',
      { ontology: '<https://example.org/kinds/truce/> a ex:TreatyKind .' },
      'bad-model: <https://example.org/kinds/truce/> has no local name, which is what a record writes: nothing stands ' +
        'behind its last /, # or colon. Give it one.',
    ],
    [
      'a property whose values are a date here and a number there',
      {
        shapes:
          'shape:Clause sh:property shape:year . shape:year sh:path ex:signedOn ; sh:datatype xsd:integer .',
      },
      'bad-model: The property <https://example.org/treaties#signedOn> has values of two kinds, ' +
        'http://www.w3.org/2001/XMLSchema#date and http://www.w3.org/2001/XMLSchema#integer (in ' +
        '<https://example.org/shapes#year>). A property has values of one kind in all classes: give one of them a ' +
        'property of its own.',
    ],
    [
      'a property whose values are a text here and a reference there',
      { shapes: 'shape:Clause sh:property [ sh:path ex:title ; sh:nodeKind sh:IRI ] .' },
      'bad-model: The property <https://example.org/treaties#title> has values of two kinds, language and reference ' +
        '(in a shape without a name). A property has values of one kind in all classes: give one of them a property ' +
        'of its own.',
    ],
    [
      'a property whose values nothing describes',
      { shapes: 'shape:Clause sh:property [ sh:path ex:wording ; sh:minCount 1 ] .' },
      'bad-model: No shape says what the values of "wording" (in class Clause) are: give its property shape ' +
        'sh:datatype, sh:class or sh:nodeKind sh:IRI.',
    ],
    [
      'nodes inside a record, of no class that is known',
      {
        shapes:
          'shape:Treaty sh:property [ sh:path ex:seal ; sh:class ex:Seal ; dash:editor dash:DetailsEditor ] .',
      },
      'bad-model: The values of "seal" are nodes inside the record, but no class is known that they belong to. Give ' +
        'its property shape an sh:class that a node shape targets.',
    ],
    [
      'the concepts of a class in two namespaces',
      { ontology: '<https://example.org/other/truce> a ex:TreatyKind .' },
      'bad-model: The concepts of TreatyKind are in several namespaces (https://example.org/kinds/, ' +
        'https://example.org/other/). Put them into one, so that a record can write their local names.',
    ],
    [
      'the concepts of a property in two namespaces',
      {
        ontology: `
          ex:ClauseKind a owl:Class ; rdfs:subClassOf skos:Concept .
          <https://example.org/clauses/secret> a ex:ClauseKind .
        `,
        shapes: 'shape:Clause sh:property [ sh:path ex:kind ; sh:class ex:ClauseKind ] .',
      },
      'bad-model: The property "kind" takes concepts from https://example.org/kinds/, but in class Clause from ' +
        'https://example.org/clauses/. Put the concepts of one property into one namespace.',
    ],
    [
      'a class that is named as a type of the generated module',
      { shapes: 'shape:Model sh:targetClass ex:Model ; sh:property shape:title .' },
      'bad-model: The class <https://example.org/treaties#Model> cannot become a type called "Model": the generated ' +
        'module has a type of that name. Rename the class.',
    ],
    [
      'a class that is named as TypeScript names none',
      { shapes: 'shape:Peace sh:targetClass ex:peace-treaty ; sh:property shape:title .' },
      'bad-model: The class <https://example.org/treaties#peace-treaty> cannot become a type called "peace-treaty": ' +
        'TypeScript does not allow it. Rename the class.',
    ],
    [
      'a class that is named as a type of TypeScript’s own',
      { shapes: 'shape:Object sh:targetClass ex:object ; sh:property shape:title .' },
      'bad-model: The class <https://example.org/treaties#object> cannot become a type called "object": TypeScript ' +
        'does not allow it. Rename the class.',
    ],
    [
      'Turtle that is ill-formed',
      { ontology: '\nex:Treaty a owl:Class' },
      'bad-model: The Turtle of ontology or shapes is ill-formed: Expected entity but got eof on line 25.',
    ],
  ])('refuses %s', (_, more, message) => {
    expect(refusal(treatiesWith(more))).toBe(message)
  })

  it('refuses shapes that target no class', () => {
    const shapes = '@prefix sh: <http://www.w3.org/ns/shacl#> . <#a> a sh:NodeShape ; sh:closed true .'
    expect(refusal({ ontology: [treaties], shapes: [shapes] })).toBe(
      'bad-model: No shape targets a class, so that there is nothing to write records of. Give a node shape an ' +
        'sh:targetClass.',
    )
  })
})

describe('A folder to generate from', () => {
  let folder: string
  let printed: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chancery-refusals-'))
    printed = ''
  })

  afterEach(() => rm(folder, { recursive: true }))

  function fill(files: Readonly<Record<string, string>>): Promise<unknown> {
    return Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)))
  }

  async function command(types: string = join(folder, 'records.ts')): Promise<number> {
    const out = {
      write(text: string) {
        printed += text
      },
    }
    return run(['generate', folder, '--types', types], { stdout: out, stderr: out, env: {} })
  }

  it('is refused without shapes, by code and in words', async () => {
    await fill({ 'treaties.ttl': treaties })
    await expect(generateInto(folder, { types: 'records.ts', from: 'chancery' })).rejects.toMatchObject({
      code: 'not-readable',
    })
    expect(await command()).toBe(1)
    expect(printed).toBe(
      `${folder} has to hold shapes.ttl and at least one other Turtle file with the ontology; found treaties.ttl.\n`,
    )
  })

  it('is refused without an ontology', async () => {
    await fill({ 'shapes.ttl': treatyShapes })
    expect(await command()).toBe(1)
    expect(printed).toBe(
      `${folder} has to hold shapes.ttl and at least one other Turtle file with the ontology; found shapes.ttl.\n`,
    )
  })

  it('is refused if it is not there', async () => {
    const absent = join(folder, 'absent')
    await expect(generateInto(absent, { types: 'records.ts', from: 'chancery' })).rejects.toMatchObject({
      code: 'not-readable',
      message: `${absent} has to hold shapes.ttl and at least one other Turtle file with the ontology; found none.`,
    })
  })

  it('is refused for ill-formed Turtle, with the file and the line', async () => {
    await fill({ 'treaties.ttl': `${treaties}ex:Treaty owl:Class .`, 'shapes.ttl': treatyShapes })
    expect(await command()).toBe(1)
    expect(printed).toBe(
      `The Turtle of ${folder}/treaties.ttl is ill-formed: Expected entity but got . on line 24.\n`,
    )
  })

  it('is refused if the types cannot be written, and not as a fault of the program', async () => {
    await fill({ 'treaties.ttl': treaties, 'shapes.ttl': treatyShapes })
    const below = join(folder, 'shapes.ttl', 'records.ts')
    expect(await command(below)).toBe(1)
    expect(printed).toContain(`Cannot write ${below}: `)
    expect(printed).not.toContain('fault of chancery')
  })
})
