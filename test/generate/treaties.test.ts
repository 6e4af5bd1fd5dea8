import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import jsonld from 'jsonld'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { encode } from '../../src/encode/encode.ts'
import type { Model } from '../../src/model/model.ts'
import { readRecord } from '../../src/read/read-record.ts'
import { jsonLdDocument } from '../../src/write/json-ld.ts'
import { quadsToNQuads } from '../../src/write/n-quads.ts'
import { quadsToTurtle } from '../../src/write/turtle/turtle.ts'
import { turtleOptions } from '../../src/write/turtle-options.ts'
import { type Schema, schemaFaults, structureFaults } from './json-schema.ts'
import { treaties, treatyShapes } from './treaties.ts'
import { typeErrors } from './type-check.ts'

const base = 'https://example.org/id/'

/** A record as YAML gives it. */
const amity = {
  id: 'treaty/amity',
  type: 'Treaty',
  title: { en: 'Treaty of Amity', fr: 'Traité d’amitié' },
  kind: 'alliance',
  signedOn: '1778-02-06',
  signatory: ['state/france', 'state/united-states'],
  clause: [{ id: '#clause-1', number: '1' }],
}

let folder: string
let printed: string
let exitCode: number
let context: Record<string, unknown>
let schema: Schema
let types: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-treaties-'))
  await writeFile(join(folder, 'treaties.ttl'), treaties)
  await writeFile(join(folder, 'shapes.ttl'), treatyShapes)
  printed = ''
  const out = {
    write(text: string) {
      printed += text
    },
  }
  const words = ['generate', folder, '--types', join(folder, 'src/records.ts')]
  exitCode = await run(words, { stdout: out, stderr: out, env: {} })
  const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8')
  context = JSON.parse(await read('context.jsonld'))['@context']
  schema = JSON.parse(await read('records.schema.json'))
  types = await read('src/records.ts')
})

afterAll(() => rm(folder, { recursive: true }))

/** The tables at the end of the generated module. */
function compiledModel(): Model {
  const [, tables = ''] = types.split('export const model: Model = ')
  return JSON.parse(tables.replaceAll(/freeze\(|\)/g, ''))
}

describe('chancery generate, for an ontology of treaties', () => {
  it('says what it has written', () => {
    expect({ exitCode, printed }).toEqual({
      exitCode: 0,
      printed: `${folder}/context.jsonld\n${folder}/records.schema.json\n${folder}/src/records.ts\n`,
    })
  })
})

describe('The context of treaties', () => {
  it('has a line for each prefix, class and property', () => {
    // The prefix "kind" is not in it: "kind" is a key of records.
    expect(context).toEqual({
      '@version': 1.1,
      id: '@id',
      type: '@type',
      ex: 'https://example.org/treaties#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
      Treaty: 'ex:Treaty',
      State: 'ex:State',
      Clause: 'ex:Clause',
      title: { '@id': 'ex:title', '@container': '@language' },
      kind: {
        '@id': 'ex:kind',
        '@type': '@vocab',
        '@context': { '@vocab': 'https://example.org/kinds/' },
      },
      signedOn: { '@id': 'ex:signedOn', '@type': 'xsd:date' },
      signatory: { '@id': 'ex:signatory', '@type': '@id', '@container': '@set' },
      clause: { '@id': 'ex:clause', '@type': '@id', '@container': '@set' },
      number: { '@id': 'ex:number', '@type': 'xsd:integer' },
    })
  })

  it('makes JSON-LD of a record, by the referee’s algorithm', async () => {
    const clause = { id: 'treaty/amity#clause-1', type: 'Clause', number: '1' }
    const document = { '@context': [context, { '@base': base }], ...amity, clause: [clause] }
    expect(await toNQuads(document)).toBe(`\
<https://example.org/id/treaty/amity#clause-1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://example.org/treaties#Clause> .
<https://example.org/id/treaty/amity#clause-1> <https://example.org/treaties#number> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .
<https://example.org/id/treaty/amity> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://example.org/treaties#Treaty> .
<https://example.org/id/treaty/amity> <https://example.org/treaties#clause> <https://example.org/id/treaty/amity#clause-1> .
<https://example.org/id/treaty/amity> <https://example.org/treaties#kind> <https://example.org/kinds/alliance> .
<https://example.org/id/treaty/amity> <https://example.org/treaties#signatory> <https://example.org/id/state/france> .
<https://example.org/id/treaty/amity> <https://example.org/treaties#signatory> <https://example.org/id/state/united-states> .
<https://example.org/id/treaty/amity> <https://example.org/treaties#signedOn> "1778-02-06"^^<http://www.w3.org/2001/XMLSchema#date> .
<https://example.org/id/treaty/amity> <https://example.org/treaties#title> "Traité d’amitié"@fr .
<https://example.org/id/treaty/amity> <https://example.org/treaties#title> "Treaty of Amity"@en .
`)
  })

  it('lets no misspelt key pass', async () => {
    const document = {
      '@context': [context, { '@base': base }],
      ...amity,
      clause: [],
      signedNo: '1778-02-06',
    }
    await expect(toNQuads(document)).rejects.toMatchObject({ name: 'jsonld.ValidationError' })
  })
})

/** N-Quads of a JSON-LD document: nothing in it may be dropped, and nothing is fetched. */
async function toNQuads(document: object): Promise<string> {
  const documentLoader = async (url: string): Promise<never> => {
    throw new Error(`Nothing is fetched, and not ${url}`)
  }
  const options = { safe: true, format: 'application/n-quads', documentLoader }
  const text = await jsonld.toRDF(document as jsonld.JsonLdDocument, options as jsonld.Options.ToRdf)
  return `${String(text).trimEnd().split('\n').toSorted().join('\n')}\n`
}

describe('The JSON Schema of treaties', () => {
  it('is one', () => {
    expect(structureFaults(schema)).toEqual([])
  })

  it('accepts a record', () => {
    expect(schemaFaults(schema, amity)).toEqual([])
  })

  it('accepts one value outside a list, and a number without quotes', () => {
    expect(schemaFaults(schema, { ...amity, clause: { id: '#clause-1', number: 1 } })).toEqual([])
  })

  it.each([
    ['no id', { id: undefined }, [' has no id', ' has no id']],
    ['a type that there is not', { type: 'Traety' }, ['/type is none of Treaty, State']],
    ['a type that is only written inside others', { type: 'Clause' }, ['/type is none of Treaty, State']],
    ['a misspelt key', { signedNo: '1778' }, [' has signedNo, which is not known']],
    ['a misspelt term', { kind: 'alliace' }, ['/kind is none of alliance, commerce']],
    ['no title', { title: undefined }, [' has no title']],
    ['a title without its language', { title: 'Amity' }, ['/title is not object']],
    [
      'a language that is none',
      { title: { english: 'Amity' } },
      ['the key /title/english does not match ^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$'],
    ],
    ['one signatory, where two are asked for', { signatory: 'state/france' }, ['/signatory is not array']],
    ['a list with one signatory', { signatory: ['state/france'] }, ['/signatory has under 2 items']],
    [
      'a clause without its number',
      { clause: [{ id: '#clause-1' }] },
      ['/clause is not object', '/clause/0 has no number'],
    ],
    [
      'a number that is none',
      { clause: { id: '#clause-1', number: 'I' } },
      ['/clause/number does not match ^[+-]?[0-9]+$', '/clause is not array'],
    ],
  ])('refuses %s', (_, change, faults) => {
    const record = Object.fromEntries(
      Object.entries({ ...amity, ...change }).filter(([, value]) => value !== undefined),
    )
    expect(schemaFaults(schema, record)).toEqual(faults)
  })
})

describe('The TypeScript of treaties', () => {
  it('has an interface for each class, and a union for each scheme', () => {
    const [interfaces] = types.split('\nconst { freeze } = Object')
    expect(interfaces).toBe(`\
// Generated from ontology and shapes by \`chancery generate\`. Change those, not this.
import type { BareId, Integer, LanguageMap, Model, NodeId, RecordId, Ref } from 'chancery'

/** Kind of treaty. */
export type TreatyKind =
  | 'alliance'
  | 'commerce'

/** An agreement between states. */
export interface Treaty {
  /** Relative to the base of the corpus: \`class/name\`, or \`#name\` for a node inside a record. */
  readonly id: RecordId | BareId
  readonly type: 'Treaty'
  /** What the treaty is called. */
  readonly title: LanguageMap
  readonly kind: TreatyKind
  /** Day of the signature. */
  readonly signedOn?: string
  /** A state that signed. */
  readonly signatory: readonly Ref[]
  /** A clause, in the order of the treaty. */
  readonly clause?: readonly Clause[]
}

/** A state that can bind itself. */
export interface State {
  /** Relative to the base of the corpus: \`class/name\`, or \`#name\` for a node inside a record. */
  readonly id: RecordId
  readonly type: 'State'
  /** What the treaty is called. */
  readonly title: LanguageMap
}

/** One clause of a treaty. */
export interface Clause {
  /** Relative to the base of the corpus: \`class/name\`, or \`#name\` for a node inside a record. */
  readonly id: NodeId
  readonly type?: 'Clause'
  /** Number of the clause. */
  readonly number: Integer
}

/** Any record: a node that can stand on its own in a corpus. */
export type AnyRecord =
  | Treaty
  | State
`)
  })

  it('takes a record as it is meant, and says precisely what is wrong with another', () => {
    const treaty = (lines: string): string => `import type { Treaty } from './records.ts'

export const treaty: Treaty = {
  id: 'treaty/amity',
  type: 'Treaty',
  signatory: ['state/france', 'state/united-states'],
${lines}
}
`
    const errors = typeErrors(folder, {
      'records.ts': types,
      'good.ts': treaty(`  title: { en: 'Treaty of Amity' },
  kind: 'alliance',
  signedOn: '1778-02-06',
  clause: [{ id: '#clause-1', number: '1' }],`),
      'misspelt-key.ts': treaty(`  title: { en: 'Treaty of Amity' },
  kind: 'alliance',
  signedNo: '1778-02-06',`),
      'wrong-term.ts': treaty(`  title: { en: 'Treaty of Amity' },
  kind: 'alliace',`),
      'no-title.ts': treaty(`  kind: 'alliance',`),
      'number.ts': treaty(`  title: { en: 'Treaty of Amity' },
  kind: 'alliance',
  clause: [{ id: '#clause-1', number: 1 }],`),
    })
    expect(errors).toEqual({
      'records.ts': [],
      'good.ts': [],
      'misspelt-key.ts': [
        "9: TS2561 Object literal may only specify known properties, but 'signedNo' does not exist in type 'Treaty'. Did you mean to write 'signedOn'?",
      ],
      'wrong-term.ts': [
        `8: TS2820 Type '"alliace"' is not assignable to type 'TreatyKind'. Did you mean '"alliance"'?`,
      ],
      'no-title.ts': [
        '3: TS2741 Property \'title\' is missing in type \'{ id: "treaty/amity"; type: "Treaty"; signatory: ("state/france" | "state/united-states")[]; kind: "alliance"; }\' but required in type \'Treaty\'.',
      ],
      'number.ts': [`9: TS2322 Type 'number' is not assignable to type '\`\${bigint}\`'.`],
    })
  })
})

describe('The model of treaties', () => {
  it('reads, encodes and writes a record', () => {
    const model = compiledModel()
    const { record, faults } = readRecord(amity, model)
    expect(faults).toEqual([])
    expect(quadsToTurtle(encode(record!, model, base), turtleOptions(model, base))).toBe(`\
@base <https://example.org/id/> .
@prefix ex: <https://example.org/treaties#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

<treaty/amity>
  a ex:Treaty ;
  ex:title "Treaty of Amity"@en, "Traité d’amitié"@fr ;
  ex:kind <https://example.org/kinds/alliance> ;
  ex:signedOn "1778-02-06"^^xsd:date ;
  ex:signatory <state/france>, <state/united-states> ;
  ex:clause <treaty/amity#clause-1> .

<treaty/amity#clause-1>
  a ex:Clause ;
  ex:number 1 .
`)
  })

  it('gives the same RDF by JSON-LD as by encoding', async () => {
    const model = compiledModel()
    const { record } = readRecord(amity, model)
    const encoded = quadsToNQuads(encode(record!, model, base))
      .trimEnd()
      .split('\n')
      .toSorted()
    const document = jsonLdDocument(record!, { base, context })
    expect((await toNQuads(document)).trimEnd().split('\n')).toEqual(encoded)
  })

  it('finds what is wrong with a record', () => {
    const { faults } = readRecord({ ...amity, signedNo: '1778', kind: 'alliace' }, compiledModel())
    expect(faults.map(({ code, path, hint }) => ({ code, path, hint }))).toEqual([
      { code: 'unknown-term', path: ['kind'], hint: 'Did you mean "alliance"?' },
      { code: 'unknown-key', path: ['signedNo'], hint: 'Did you mean "signedOn"?' },
    ])
  })
})
