import type { Model } from '../../src/model/model.ts'

const ns = 'https://example.org/ns#'

/** A model with one property of each kind: letters with a seal, their writers, and passages of texts. */
export const smallModel: Model = {
  prefixes: { ex: ns },
  classes: {
    Entity: { iri: `${ns}Entity`, ancestors: [], abstract: true, uses: {} },
    Letter: {
      iri: `${ns}Letter`,
      ancestors: ['Entity'],
      uses: {
        title: { min: 1 },
        kind: { min: 1, max: 1, range: 'LetterKind' },
        day: { min: 0, max: 1 },
        mark: { min: 0 },
        writer: { min: 0, max: 1, range: 'Person' },
        copyTo: { min: 0, range: 'Person' },
        licence: { min: 0, max: 1 },
        text: { min: 0, max: 1, range: 'Text' },
        seal: { min: 0, nested: true, range: 'Seal' },
        part: { min: 0, nested: true, range: 'Part' },
        evidence: { min: 0, nested: true, range: 'SpecificResource' },
      },
    },
    Person: { iri: `${ns}Person`, ancestors: ['Entity'], uses: { title: { min: 1 } } },
    Text: { iri: `${ns}Text`, ancestors: [], uses: {} },
    Seal: {
      iri: `${ns}Seal`,
      ancestors: [],
      uses: {
        mark: { min: 0 },
        text: { min: 0, max: 1, range: 'Text' },
        evidence: { min: 0, nested: true, range: 'SpecificResource' },
      },
    },
    Part: { iri: `${ns}Part`, ancestors: [], abstract: true, uses: {} },
    Page: { iri: `${ns}Page`, ancestors: ['Part'], uses: {} },
    Envelope: { iri: `${ns}Envelope`, ancestors: ['Part'], uses: {} },
    SpecificResource: { iri: 'http://www.w3.org/ns/oa#SpecificResource', ancestors: [], uses: {} },
  },
  properties: {
    title: { iri: `${ns}title`, kind: 'language', many: true },
    kind: { iri: `${ns}kind`, kind: 'term', namespace: ns, many: false },
    day: { iri: `${ns}day`, kind: 'literal', datatype: 'http://www.w3.org/2001/XMLSchema#date', many: false },
    mark: {
      iri: `${ns}mark`,
      kind: 'literal',
      datatype: 'http://www.w3.org/2001/XMLSchema#string',
      many: true,
    },
    writer: { iri: `${ns}writer`, kind: 'reference', many: false },
    copyTo: { iri: `${ns}copyTo`, kind: 'reference', many: true },
    licence: { iri: `${ns}licence`, kind: 'reference', many: false },
    text: { iri: `${ns}text`, kind: 'reference', many: false },
    seal: { iri: `${ns}seal`, kind: 'reference', many: true },
    part: { iri: `${ns}part`, kind: 'reference', many: true },
    evidence: { iri: `${ns}evidence`, kind: 'reference', many: true },
  },
  schemes: { LetterKind: { iri: `${ns}LetterKind`, namespace: ns, names: ['official', 'private'] } },
}
