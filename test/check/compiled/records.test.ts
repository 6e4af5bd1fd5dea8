import type { Quad } from '@rdfjs/types'
import fc from 'fast-check'
import { DataFactory, Store } from 'n3'
import { beforeAll, describe, expect, it } from 'vitest'
import { backgroundOf } from '../../../src/check/background.ts'
import { compileShapes } from '../../../src/check/compiled/compile-shapes.ts'
import { type RecordChecker, recordChecker } from '../../../src/check/compiled/record-checker.ts'
import { addQuads } from '../../../src/check/compiled/term-ids.ts'
import { ownShapes } from '../../../src/check/own-shapes.ts'
import { encode } from '../../../src/encode/encode.ts'
import { model } from '../../../src/model/generated.ts'
import { rdf } from '../../../src/model/namespaces.ts'
import { arbitraryRecord } from '../../encode/arbitrary-record.ts'
import { damaged } from './arbitrary-damage.ts'
import { compiledFinder, type Find, referenceFinder, resultLines } from './both-engines.ts'

const { namedNode, quad } = DataFactory
const background = backgroundOf(model)
/** The classes above each class. */
const above = new Map(
  Object.values(model.classes).map(({ iri, ancestors }) => [
    iri,
    new Set(ancestors.map(name => model.classes[name]!.iri)),
  ]),
)

/** A record's quads, and the classes of some of the IRIs that it refers to. */
interface Case {
  readonly record: readonly Quad[]
  readonly elsewhere: ReadonlyMap<string, string>
}

const sound: fc.Arbitrary<Case> = arbitraryRecord
  .map(record => encode(record, model, 'https://example.org/'))
  .chain(record => withElsewhere(record))

const broken: fc.Arbitrary<Case> = sound.chain(({ record, elsewhere }) =>
  damaged(record).map(quads => ({ record: quads, elsewhere })),
)

function withElsewhere(record: readonly Quad[]): fc.Arbitrary<Case> {
  const described = new Set(record.map(({ subject }) => subject.value))
  const others = record
    .filter(({ object, predicate }) => object.termType === 'NamedNode' && predicate.value !== `${rdf}type`)
    .map(({ object }) => object.value)
    .filter(iri => !described.has(iri) && !background.some(({ subject }) => subject.value === iri))
  const classes = fc.constantFrom(...Object.values(model.classes).map(({ iri }) => iri))
  return fc
    .array(classes, { minLength: others.length, maxLength: others.length })
    .map(types => ({ record, elsewhere: new Map(others.map((iri, index) => [iri, types[index]!])) }))
}

/** The record with all that is known beside it; of the concepts only those it mentions, as there are many. */
function wholeGraph({ record, elsewhere }: Case): readonly Quad[] {
  const mentioned = new Set(record.map(({ object }) => object.value))
  const known = background.filter(
    ({ subject, predicate }) => predicate.value !== `${rdf}type` || mentioned.has(subject.value),
  )
  const types = [...elsewhere].map(([iri, type]) =>
    quad(namedNode(iri), namedNode(`${rdf}type`), namedNode(type)),
  )
  return [...record, ...types, ...known]
}

describe("the ontology's shapes", () => {
  let compiled: Find
  let reference: Find
  let checker: RecordChecker
  let current: Case

  beforeAll(async () => {
    const shapes = await ownShapes()
    compiled = compiledFinder(shapes)
    reference = await referenceFinder(shapes)
    const isInstance = (iri: string, superclass: string): boolean => {
      const type = current.elsewhere.get(iri)
      return type === superclass || (type !== undefined && above.get(type)!.has(superclass))
    }
    checker = recordChecker(compileShapes(new Store(shapes)), { background, isInstance })
  })

  /** What a check of the record alone finds, and what of that the check of the whole graph found. */
  function recordAndGraph(one: Case, lines: readonly string[]): readonly (readonly string[])[] {
    current = one
    addQuads(one.record, checker.graph, checker.terms)
    const alone = resultLines(checker.check())
    const elsewhere = new Set([...one.elsewhere.keys()].map(iri => `<${iri}>`))
    return [alone, lines.filter(line => !elsewhere.has(line.split(' ')[1]!))]
  }

  it.each([
    ['records', sound],
    ['damaged records', broken],
  ])(
    'find the same in 2,000 random %s, with either engine and a record at a time',
    async (_, cases) => {
      let violated = 0
      await fc.assert(
        fc.asyncProperty(cases, async one => {
          const lines = await compiled(wholeGraph(one))
          expect(lines).toEqual(await reference(wholeGraph(one)))
          const [alone, whole] = recordAndGraph(one, lines)
          expect(alone).toEqual(whole)
          violated += Math.sign(lines.length)
        }),
        { numRuns: 2000 },
      )
      expect(violated).toBeGreaterThan(1000)
    },
    600_000,
  )
})
