import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createModel, type SomeRecord, toTurtle } from '../../src/index.ts'
import { checkCorpus, openCorpus } from '../../src/node.ts'
import { smallCorpus, writeFiles } from '../cli/small-corpus.ts'
import { treaties, treatyShapes } from '../generate/treaties.ts'

interface Treaty extends SomeRecord {
  readonly type: 'Treaty'
  readonly title: { readonly [tag: string]: string }
  readonly kind: 'alliance' | 'commerce'
  readonly signatory: readonly string[]
}

interface State extends SomeRecord {
  readonly type: 'State'
  readonly title: { readonly [tag: string]: string }
}

const states: readonly State[] = [
  { id: 'state/northland', type: 'State', title: { en: 'Northland' } },
  { id: 'state/southland', type: 'State', title: { en: 'Southland' } },
]
const amity: Treaty = {
  id: 'treaty/amity',
  type: 'Treaty',
  title: { en: 'Treaty of Amity' },
  kind: 'alliance',
  signatory: ['state/northland', 'state/southland'],
}
const base = 'https://example.org/id/'

const prefixes = `
@prefix ch: <https://w3id.org/chancery/ns#> .
@prefix ex: <https://example.org/treaties#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix shape: <https://example.org/shapes#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
`
const imports = `${prefixes}<https://example.org/own> owl:imports <https://w3id.org/chancery/ns> .`

describe('A model of another ontology', () => {
  it('writes its records, and gives them back', async () => {
    const model = await createModel<Treaty | State>({ ontology: treaties, shapes: treatyShapes })
    const turtle = model.toTurtle([amity, ...states], { base })
    expect(turtle).toBe(`\
@base <https://example.org/id/> .
@prefix ex: <https://example.org/treaties#> .

<treaty/amity>
  a ex:Treaty ;
  ex:title "Treaty of Amity"@en ;
  ex:kind <https://example.org/kinds/alliance> ;
  ex:signatory <state/northland>, <state/southland> .

<state/northland>
  a ex:State ;
  ex:title "Northland"@en .

<state/southland>
  a ex:State ;
  ex:title "Southland"@en .
`)
    const asked = { base, format: 'json-ld' as const }
    expect(await model.parse(turtle, { base })).toEqual([amity, ...states])
    expect(await model.parse(JSON.stringify(model.toJsonLd(amity, { base })), asked)).toEqual([amity])
    expect(model.fromQuads(model.toQuads(amity, { base }), { base })).toEqual([amity])
    expect(model.context['signatory']).toEqual({
      '@id': 'ex:signatory',
      '@type': '@id',
      '@container': '@set',
    })
  })

  it('checks them against its own shapes, and not against Chancery’s', async () => {
    const { validate } = await createModel<Treaty | State>({ ontology: treaties, shapes: treatyShapes })
    expect(await validate([amity, ...states])).toMatchObject({ ok: true, issues: [] })
    expect(await validate([{ ...amity, signatory: ['state/northland'] }, ...states])).toMatchObject({
      ok: false,
      issues: [{ code: 'min-count', at: [0, 'signatory'] }],
    })
    expect(() => toTurtle([amity as never])).toThrow('There is no type "Treaty" here.')
  })

  it('knows nothing of Chancery’s classes unless it imports them', async () => {
    const person = { id: 'person/beria', type: 'Person', prefLabel: { en: 'Beria' } }
    const alone = await createModel({ ontology: treaties, shapes: treatyShapes })
    expect(() => alone.toTurtle([person])).toThrow(
      'Record 0, "person/beria", cannot be written: There is no type "Person" here.',
    )
    const both = await createModel({ ontology: imports, shapes: wide })
    expect(both.toTurtle([person])).toBe(toTurtle([person as never]))
  })
})

describe('A model is refused', () => {
  it.each([
    [
      'for ill-formed Turtle',
      treaties,
      'ex:Treaty sh:targetClass',
      'bad-model',
      'The Turtle of the shapes is ill-formed',
    ],
    ['for shapes without a class', treaties, '', 'bad-model', 'No shape targets a class'],
    [
      'for shapes that break the rules of SHACL',
      treaties,
      `${treatyShapes} shape:State sh:property [ sh:path ex:title ; sh:minCount "one" ] .`,
      'bad-shapes',
      'sh:minCount',
    ],
    [
      'for SPARQL, which would not be checked',
      treaties,
      `${treatyShapes} shape:State sh:sparql [ sh:select "SELECT $this WHERE { $this a ?a }" ] .`,
      'not-evaluated',
      'sh:sparql',
    ],
    [
      'for a local name that Chancery has already',
      `${imports} ${treaties}`,
      `${treatyShapes} shape:State sh:property [ sh:path ex:addressee ; sh:class ex:State ] .`,
      'bad-model',
      'have the same local name, "',
    ],
  ])('%s', async (_, ontology, shapes, code, message) => {
    const making = createModel({ ontology, shapes })
    await expect(making).rejects.toMatchObject({ code })
    await expect(making).rejects.toThrow(message)
  })
})

/** A person that is not the author of any document: what has to be asked of all records at once. */
const wide = `${prefixes}
shape:Wide a sh:NodeShape ; sh:targetClass ch:Person ;
  sh:property [ sh:path [ sh:inversePath ch:addressee ] ; sh:minCount 1 ; sh:message "Nobody writes to this person."@en ] .
`

describe('Shapes that read more than one record', () => {
  const telegram = {
    id: 'document/telegram-1',
    type: 'Telegram',
    title: { en: 'Telegram' },
    kind: 'telegram-message',
    copy: [{ id: '#copy-1', type: 'Copy', copyNumber: '1', addressee: 'person/beria' }],
  }
  const beria = { id: 'person/beria', type: 'Person', prefLabel: { en: 'Beria' } }
  const filippov = { id: 'person/filippov', type: 'Person', prefLabel: { en: 'Filippov' } }

  it('are asked about all records that are validated', async () => {
    const { validate } = await createModel({ ontology: imports, shapes: wide })
    expect(await validate([telegram, beria])).toMatchObject({ ok: true })
    const result = await validate([telegram, beria, filippov, filippov])
    const violations = result.issues.filter(({ severity }) => severity === 'violation')
    expect(violations.map(({ code, at, message }) => [code, at, message])).toEqual([
      ['duplicate-id', [3], 'The id "person/filippov" is that of more than one record.'],
      ['min-count', [3], 'Nobody writes to this person.'],
    ])
  })

  it('are asked about a whole corpus, with file and line', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'chancery-wide-'))
    try {
      await writeFiles(folder, {
        ...smallCorpus,
        'z.yaml': 'id: person/filippov\ntype: Person\nprefLabel: { en: Filippov }\n',
      })
      const model = await createModel({ ontology: imports, shapes: wide })
      const { ok, issues } = await checkCorpus(await openCorpus(folder, { model }), { jobs: 2 })
      expect(ok).toBe(false)
      expect(issues.map(({ file, line, code }) => [file, line, code])).toEqual([
        [join(folder, 'z.yaml'), 1, 'min-count'],
      ])
      expect(await checkCorpus(await openCorpus(folder))).toMatchObject({ ok: true })
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
