import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type Generated, generate } from '../../src/generate/generate.ts'
import { structureFaults } from './json-schema.ts'
import { treaties, treatyShapes } from './treaties.ts'
import { typeErrors } from './type-check.ts'

const folder = mkdtempSync(join(tmpdir(), 'chancery-generality-'))

afterAll(() => rmSync(folder, { recursive: true }))

/** What is generated for the treaties, with more Turtle behind their ontology and their shapes. */
function generatedWith({ ontology = '', shapes = '' }: { ontology?: string; shapes?: string }): Generated {
  return generate({ ontology: [treaties + ontology], shapes: [treatyShapes + shapes] }, 'chancery')
}

/** The part of the generated module that declares one name. */
function declaration(name: string, { types }: Generated): string {
  const found = types
    .split('\n\n')
    .find(part => new RegExp(`^export (interface|type) ${name}\\b`, 'm').test(part))
  return found?.replace(/^\/\*\*.*\*\/\n/, '') ?? `no ${name}`
}

/** What TypeScript says against a generated module. */
function errorsOf({ types }: Generated): readonly string[] {
  return typeErrors(folder, { 'records.ts': types })['records.ts']!
}

describe('The generator, for what other ontologies do', () => {
  it('takes property shapes without a name', () => {
    const shapes = 'shape:State sh:property [ sh:path ex:capital ; sh:datatype xsd:string ; sh:maxCount 1 ] .'
    expect(declaration('State', generatedWith({ shapes }))).toContain('  readonly capital?: string\n')
  })

  it('imports no type that only the words of a definition mention', () => {
    const ontology = 'ex:kind skos:definition "Passage, Decimal and LanguageMap are types."@en .'
    const generated = generatedWith({ ontology })
    expect(declaration('Treaty', generated)).toContain(
      '  /** Passage, Decimal and LanguageMap are types. */\n',
    )
    expect(errorsOf(generated)).toEqual([])
  })

  it('takes a class that allows one value where the class above it allows many', () => {
    const ontology = `
      ex:Armistice a owl:Class ; rdfs:subClassOf ex:Treaty ; skos:definition "A treaty that ends a battle."@en .
    `
    const shapes = `
      shape:Armistice sh:targetClass ex:Armistice ; sh:property [ sh:path ex:clause ; sh:maxCount 1 ; sh:class ex:Clause ; dash:editor dash:DetailsEditor ] .
    `
    const generated = generatedWith({ ontology, shapes })
    expect(declaration('Armistice', generated)).toBe(`\
export interface Armistice extends Omit<Treaty, 'clause'> {
  /** Relative to the base of the corpus: \`class/name\`, or \`#name\` for a node inside a record. */
  readonly id: RecordId | BareId
  readonly type: 'Armistice'
  /** A clause, in the order of the treaty. */
  readonly clause?: Clause
}`)
    expect(errorsOf(generated)).toEqual([])
  })

  it('takes an abstract class, also one with no class below it', () => {
    const ontology = 'ex:Paper a owl:Class ; <http://datashapes.org/dash#abstract> true .'
    const shapes = 'shape:Paper sh:targetClass ex:Paper ; sh:property shape:title .'
    const generated = generatedWith({ ontology, shapes })
    expect(declaration('Paper', generated)).toContain('  readonly type?: never\n')
    expect(errorsOf(generated)).toEqual([])
  })

  it('puts keys and terms into quotes where TypeScript wants them', () => {
    const ontology = "<https://example.org/kinds/de'tente> a ex:TreatyKind ."
    const shapes = 'shape:State sh:property [ sh:path ex:capital-city ; sh:datatype xsd:string ] .'
    const generated = generatedWith({ ontology, shapes })
    expect(declaration('TreatyKind', generated)).toContain("  | 'de\\'tente'")
    expect(declaration('State', generated)).toContain("  readonly 'capital-city'?: readonly string[]\n")
    expect(errorsOf(generated)).toEqual([])
  })

  it('keeps a definition that would end a comment inside the comment', () => {
    const ontology = 'ex:kind skos:definition "*/ export const state = 1 /*"@en .'
    const generated = generatedWith({ ontology })
    expect(generated.types).toContain('/** *\\/ export const state = 1 /* */\n')
    expect(errorsOf(generated)).toEqual([])
  })

  it('gives schemas that are sound, whatever the properties are', () => {
    const shapes = `
      shape:Clause sh:property
        [ sh:path ex:fine ; sh:datatype xsd:decimal ; sh:maxCount 3 ],
        [ sh:path ex:secret ; sh:datatype xsd:boolean ; sh:maxCount 1 ],
        [ sh:path ex:refersTo ; sh:nodeKind sh:IRI ; sh:minCount 1 ],
        [ sh:path ex:wording ; sh:datatype rdf:langString ] .
    `
    const schema = JSON.parse(generatedWith({ shapes }).schema)
    expect(structureFaults(schema)).toEqual([])
    const number = { type: ['number', 'string'], pattern: '^[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)$' }
    expect(schema.definitions.Clause).toEqual({
      type: 'object',
      description: 'One clause of a treaty.',
      required: ['id', 'number', 'refersTo'],
      additionalProperties: false,
      properties: {
        id: { type: 'string', description: 'class/name for a record; #name for a node inside it.' },
        type: { const: 'Clause' },
        number: {
          description: 'Number of the clause.',
          type: ['integer', 'string'],
          pattern: '^[+-]?[0-9]+$',
        },
        fine: { anyOf: [number, { type: 'array', minItems: 1, maxItems: 3, items: number }] },
        secret: { enum: [true, false, 'true', 'false'] },
        refersTo: {
          anyOf: [{ type: 'string' }, { type: 'array', minItems: 1, items: { type: 'string' } }],
        },
        wording: { $ref: '#/definitions/languageMap' },
      },
    })
  })
})
