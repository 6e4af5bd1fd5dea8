import { Store } from 'n3'
import { describe, expect, it } from 'vitest'
import { compileShapes } from '../../../src/check/compiled/compile-shapes.ts'
import { COMPONENTS } from '../../../src/check/compiled/components/components.ts'
import { evaluate } from '../../../src/check/compiled/engine.ts'
import { recordChecker } from '../../../src/check/compiled/record-checker.ts'
import { ownShapes } from '../../../src/check/own-shapes.ts'
import { validateGraph } from '../../../src/check/validate-graph.ts'
import { examples, named } from '../constraint-examples.ts'
import { engines } from '../engines.ts'
import { turtle } from '../turtle.ts'
import { referenceFinder, resultLines } from './both-engines.ts'

const shapes = turtle(`
  ex:Letter sh:targetClass ex:Letter ; sh:property ex:title, ex:date .
  ex:title sh:path ex:title ; sh:minCount 1 ; sh:uniqueLang true .
  ex:date sh:path ex:date ; sh:datatype xsd:date .
  ex:Person a rdfs:Class, sh:NodeShape ; sh:property ex:name, ex:date .
  ex:name sh:path ex:name ; sh:maxCount 1 .
`)
const data = turtle(`
  ex:l a ex:Letter ; ex:title "a"@en, "b"@en ; ex:date "today" .
  ex:p a ex:Person ; ex:name "A", "B" ; ex:date "today" .
`)

/** A compiler that does not know sh:uniqueLang. */
const { UniqueLang: _, ...fewer } = COMPONENTS

const sh = 'http://www.w3.org/ns/shacl#'
const rows = (engine: string, ...constraints: [shape: string, name: string][]): object[] =>
  constraints.map(([shape, name]) => ({
    shape: `http://example.org/${shape}`,
    constraint: sh + name,
    engine,
  }))

describe('a constraint that the compiler does not know', () => {
  it('is left to the reference engine, with all of the shape that it belongs to, and explain says so', () => {
    const { explain } = compileShapes(new Store(shapes), fewer)
    expect(explain.filter(({ engine }) => engine === 'reference')).toEqual(
      rows(
        'reference',
        ['date', 'DatatypeConstraintComponent'],
        ['title', 'MinCountConstraintComponent'],
        ['title', 'uniqueLang'],
      ),
    )
    expect(explain.filter(({ engine }) => engine === 'compiled')).toEqual(
      rows('compiled', ['date', 'DatatypeConstraintComponent'], ['name', 'MaxCountConstraintComponent']),
    )
  })

  it('is found as by the reference engine alone, and nothing twice', async () => {
    const reference = await referenceFinder(shapes)
    const found = resultLines(await evaluate(data, new Store(shapes), fewer))
    expect(found).toEqual(await reference(data))
    expect(found.filter(line => line.startsWith('UniqueLang'))).toHaveLength(1)
    expect(found).toHaveLength(4)
  })

  it('is refused where records are checked one by one', () => {
    const compiled = compileShapes(new Store(shapes), fewer)
    expect(() => recordChecker(compiled, { background: [] })).toThrow(
      expect.objectContaining({ code: 'not-evaluated' }),
    )
  })

  it.each(['sh:uniqueTongue true', 'sh:sparql [ sh:select "" ]', 'sh:maxListLength 3'])(
    'and no engine either, is an error: %s',
    async constraint => {
      const unknown = turtle(`ex:S sh:targetNode ex:a ; sh:property [ sh:path ex:p ; ${constraint} ] .`)
      expect(() => compileShapes(new Store(unknown))).toThrow(
        expect.objectContaining({
          code: 'not-evaluated',
          message: expect.stringContaining(`has ${constraint.split(' ')[0]}, which no engine here knows`),
        }),
      )
      await expect(validateGraph([], unknown)).rejects.toMatchObject({
        code: expect.stringMatching(/^(bad-shapes|not-evaluated)$/),
      })
    },
  )
})

describe.each(examples)('without its $code, a compiler', ({ code, constraint, bad }) => {
  const pascal = code.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())
  const { [pascal]: dropped, ...others } = COMPONENTS
  const one = turtle(
    `ex:S sh:targetNode ex:a ; sh:property ex:P . ex:P sh:path ex:p ; ${constraint} . ${named}`,
  )

  it('hands the whole shape over, and it is found all the same', async () => {
    expect(dropped).toBeDefined()
    const { forReference, explain, evaluate: run } = compileShapes(new Store(one), others)
    expect(forReference.map(({ value }) => value)).toEqual(['http://example.org/S'])
    expect(explain.map(({ engine }) => engine)).not.toContain('compiled')
    expect(run(turtle(bad))).toEqual([])
    const found = resultLines(await evaluate(turtle(bad), new Store(one), others))
    expect(found).toEqual(await (await referenceFinder(one))(turtle(bad)))
    expect(found.map(line => line.split(' ')[0])).toContain(pascal)
  })
})

describe.each(engines)('the %s engine, asked for what no engine evaluates', engine => {
  it.each([
    ['a misspelt parameter', 'sh:maxCuont 1'],
    ['a parameter of SHACL 1.2', 'sh:uniqueMembers true'],
    ['SPARQL', 'sh:sparql [ sh:select "SELECT $this WHERE { $this ex:q ?value }" ]'],
    ['an expression', 'sh:expression [ sh:path ex:q ]'],
    ['JavaScript', 'sh:js [ sh:jsFunctionName "check" ]'],
    ['a rule', 'sh:rule [ sh:subject sh:this ]'],
    ['flags that JavaScript has not', 'sh:pattern "a" ; sh:flags "x"'],
    [
      'a constraint component of its own',
      'ex:most 3 . ex:Most a sh:ConstraintComponent ; sh:parameter [ sh:path ex:most ] ; sh:validator ex:AtMost',
    ],
  ])('throws before it looks at any data: %s', async (_, constraint) => {
    const shapes = turtle(`ex:S sh:targetNode ex:a ; sh:property ex:P . ex:P sh:path ex:p ; ${constraint} .`)
    await expect(validateGraph(turtle('ex:a ex:p 1 .'), shapes, { engine })).rejects.toMatchObject({
      code: expect.stringMatching(/^(bad-shapes|not-evaluated)$/),
      message: expect.stringMatching(/\bsh:\w+/),
    })
  })

  it('says nothing of a property beside the constraints, which is for other readers', async () => {
    const shapes = turtle('ex:S sh:targetNode ex:a ; sh:nodeKind sh:IRI ; ex:most 3 .')
    expect(await validateGraph([], shapes, { engine })).toEqual({ ok: true, issues: [] })
  })
})

describe('explain', () => {
  it("finds all of the ontology's shapes compiled", async () => {
    const { explain, targets } = compileShapes(new Store(await ownShapes()))
    expect(targets.length).toBeGreaterThan(25)
    expect(explain.length).toBeGreaterThan(200)
    expect(explain.every(({ engine }) => engine === 'compiled')).toBe(true)
  })

  it('passes over shapes that no target leads to', () => {
    const { explain } = compileShapes(new Store(turtle('ex:S sh:closed true .')))
    expect(explain).toEqual([])
  })
})
