import { describe, expect, it } from 'vitest'
import { compileModel } from '../../src/model/compile.ts'
import type { ClassDescription, Description, PropertyDescription } from '../../src/model/description.ts'

const ns = 'https://example.org/ns#'
const xsd = 'http://www.w3.org/2001/XMLSchema#'

function aClass(term: string, parents: readonly string[], uses: ClassDescription['uses']): ClassDescription {
  return { term, iri: ns + term, definition: '', abstract: false, parents, uses }
}

function aDate(term: string): PropertyDescription {
  return { term, iri: ns + term, definition: '', kind: 'literal', datatype: `${xsd}date` }
}

describe('A compiled model', () => {
  const description: Description = {
    classes: [
      aClass(
        'Petition',
        ['Letter'],
        [
          { term: 'answered', min: 0, max: 1 },
          { term: 'written', min: 1 },
        ],
      ),
      aClass('Letter', ['Paper'], [{ term: 'sent', min: 0, message: 'The day it left.' }]),
      aClass('Paper', [], [{ term: 'written', min: 0, max: 2 }]),
    ],
    properties: [aDate('written'), aDate('sent'), aDate('answered')],
    schemes: [],
  }
  const model = compileModel(description, {})

  it('gives a class the properties of the classes above it, in the order of all properties', () => {
    expect(Object.keys(model.classes.Petition!.uses)).toEqual(['written', 'sent', 'answered'])
  })

  it('lists the classes above a class, nearest first', () => {
    expect(model.classes.Petition!.ancestors).toEqual(['Letter', 'Paper'])
  })

  it('narrows what a class above allows', () => {
    expect(model.classes.Paper!.uses.written).toEqual({ min: 0, max: 2 })
    expect(model.classes.Petition!.uses.written).toEqual({ min: 1, max: 2 })
  })

  it('leaves the words of the shapes behind', () => {
    expect(model.classes.Letter!.uses.sent).toEqual({ min: 0 })
  })

  it('knows for which properties some class allows more than one value', () => {
    expect(Object.entries(model.properties).map(([term, { many }]) => [term, many])).toEqual([
      ['written', true],
      ['sent', true],
      ['answered', false],
    ])
  })

  it('is the same whatever the order of the classes', () => {
    const turned = compileModel({ ...description, classes: description.classes.toReversed() }, {})
    expect(turned).toEqual(model)
  })
})

describe('The prefixes of a model', () => {
  it.each([
    ['one that its terms use', { ex: ns, xsd }, { ex: ns, xsd }],
    ['but none that they do not', { ex: ns, sh: 'http://www.w3.org/ns/shacl#' }, { ex: ns }],
    ['but not the empty one, which JSON-LD has not', { '': ns, xsd }, { xsd }],
    ['but none with the name of a property', { written: ns, xsd }, { xsd }],
    ['but none with the name of a class', { Letter: ns, xsd }, { xsd }],
    ['but none with the name of a key', { id: ns, type: xsd }, {}],
  ])('are: %s', (_, declared, kept) => {
    const description: Description = {
      classes: [aClass('Letter', [], [{ term: 'written', min: 0 }])],
      properties: [aDate('written')],
      schemes: [],
    }
    expect(compileModel(description, declared).prefixes).toEqual(kept)
  })
})
