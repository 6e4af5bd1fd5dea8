import { describe, expect, it } from 'vitest'
import { validateGraph } from '../../src/check/validate-graph.ts'
import { engines } from './engines.ts'
import { turtle } from './turtle.ts'

describe.each(engines)('validateGraph with the %s engine', engine => {
  it('finds nothing where nothing is a target', async () => {
    const shapes = turtle('ex:S sh:targetClass ex:Letter ; sh:property [ sh:path ex:p ; sh:minCount 1 ] .')
    expect(await validateGraph(turtle('ex:a a ex:Map .'), shapes, { engine })).toEqual({
      ok: true,
      issues: [],
    })
  })

  it('is content with warnings and notes alone', async () => {
    const shapes = turtle(`
      ex:S sh:targetNode ex:a ; sh:property ex:Warns, ex:Notes .
      ex:Warns sh:path ex:p ; sh:minCount 1 ; sh:severity sh:Warning .
      ex:Notes sh:path ex:q ; sh:minCount 1 ; sh:severity sh:Info .
    `)
    const { ok, issues } = await validateGraph([], shapes, { engine })
    expect(ok).toBe(true)
    expect(issues.map(({ severity }) => severity)).toEqual(['warning', 'info'])
  })

  it("takes a severity of the shapes' own for a violation", async () => {
    const shapes = turtle('ex:S sh:targetNode ex:a ; sh:class ex:C ; sh:severity ex:Grave .')
    const { ok, issues } = await validateGraph([], shapes, { engine })
    expect(ok).toBe(false)
    expect(issues).toMatchObject([{ severity: 'violation' }])
  })

  it('does not evaluate a deactivated shape', async () => {
    const shapes = turtle('ex:S sh:targetNode ex:a ; sh:class ex:C ; sh:deactivated true .')
    expect(await validateGraph([], shapes, { engine })).toEqual({ ok: true, issues: [] })
  })

  it("speaks with the shape's English message, whatever the order", async () => {
    const shapes = turtle(`
      ex:S sh:targetNode ex:a ; sh:class ex:C ;
        sh:message "ожидается C"@ru, "un C attendu"@fr, "a C, please"@en-GB .
    `)
    expect((await validateGraph([], shapes, { engine })).issues).toMatchObject([{ message: 'a C, please' }])
    expect((await validateGraph([], shapes.toReversed(), { engine })).issues).toMatchObject([
      { message: 'a C, please' },
    ])
  })

  it('prefers a message without a language to one in another language', async () => {
    const shapes = turtle('ex:S sh:targetNode ex:a ; sh:class ex:C ; sh:message "ожидается C"@ru, "C!" .')
    expect((await validateGraph([], shapes, { engine })).issues).toMatchObject([{ message: 'C!' }])
  })

  it('writes a path that is not a single predicate as SPARQL does', async () => {
    const shapes = turtle(
      'ex:S sh:targetNode ex:a ; sh:property [ sh:path ( [ sh:inversePath ex:p ] ex:q ) ; sh:minCount 1 ] .',
    )
    expect((await validateGraph([], shapes, { engine })).issues).toMatchObject([
      { path: '^<http://example.org/p>/<http://example.org/q>' },
    ])
  })

  it('reports each of 200 nodes, and one node met 200 times, through one sh:node shape', async () => {
    const shapes = turtle(`
      ex:S sh:targetClass ex:Letter ; sh:property ex:S-p . ex:S-p sh:path ex:p ; sh:node ex:Named .
      ex:Named sh:property [ sh:path ex:name ; sh:minCount 1 ] .
    `)
    const letters = Array.from(
      { length: 200 },
      (_, index) => `ex:l${index} a ex:Letter ; ex:p ex:b, ex:b${index} .`,
    )
    const { issues } = await validateGraph(turtle(letters.join('\n')), shapes, { engine })
    expect(issues).toHaveLength(400)
    expect(issues.filter(({ value }) => value === 'http://example.org/b')).toHaveLength(200)
  })

  it('keeps apart a blank node of the data and one of the shapes with the same label', async () => {
    const shapes = turtle(
      'ex:S sh:targetNode ex:a ; sh:property _:b0 . _:b0 sh:path ex:p ; sh:nodeKind sh:IRI .',
    )
    const { issues } = await validateGraph(turtle('ex:a ex:p _:b0 . _:b0 ex:p ex:x .'), shapes, { engine })
    expect(issues).toMatchObject([{ focus: 'http://example.org/a', value: '_:b0', shape: '_:b0' }])
  })

  it('does not take a blank node of the data for a value that the shapes require', async () => {
    const shapes = turtle('ex:S sh:targetNode ex:a ; sh:property [ sh:path ex:p ; sh:hasValue _:b0 ] .')
    expect((await validateGraph(turtle('ex:a ex:p _:b0 .'), shapes, { engine })).ok).toBe(false)
  })

  it('counts a statement once that stands in several named graphs', async () => {
    const shapes = turtle('ex:S sh:targetNode ex:a ; sh:closed true .')
    const data = turtle('ex:g { ex:a ex:p 1 . } ex:h { ex:a ex:p 1 . }')
    expect((await validateGraph(data, shapes, { engine })).issues).toHaveLength(1)
  })

  it('gives the issues in the order of the data, then of path, component and value', async () => {
    const shapes = turtle(`
      ex:S sh:targetClass ex:Letter ; sh:property ex:S-q, ex:S-p ; sh:targetNode ex:absent .
      ex:S-p sh:path ex:p ; sh:datatype xsd:date ; sh:maxCount 1 .
      ex:S-q sh:path ex:q ; sh:minCount 1 .
    `)
    const data = turtle('ex:z a ex:Letter ; ex:p "b", "a" . ex:a a ex:Letter ; ex:p "c" .')
    const { issues } = await validateGraph(data, shapes, { engine })
    expect(issues.map(({ focus, path, code, value }) => [focus, path, code, value].join(' '))).toEqual([
      'http://example.org/z http://example.org/p datatype a',
      'http://example.org/z http://example.org/p datatype b',
      'http://example.org/z http://example.org/p max-count ',
      'http://example.org/z http://example.org/q min-count ',
      'http://example.org/a http://example.org/p datatype c',
      'http://example.org/a http://example.org/q min-count ',
      'http://example.org/absent http://example.org/q min-count ',
    ])
    expect((await validateGraph(data, shapes.toReversed(), { engine })).issues).toEqual(issues)
  })
})

describe('where the classes of the data run in a circle', () => {
  const shapes = turtle('ex:S sh:targetClass ex:A ; sh:nodeKind sh:Literal .')
  const circle = turtle('ex:A rdfs:subClassOf ex:B . ex:B rdfs:subClassOf ex:A . ex:b a ex:B .')

  it('the compiled engine takes each for a subclass of the other', async () => {
    const { issues } = await validateGraph(circle, shapes)
    expect(issues).toMatchObject([{ code: 'node-kind', focus: 'http://example.org/b' }])
  })

  it('the reference engine says so', async () => {
    await expect(validateGraph(circle, shapes, { engine: 'reference' })).rejects.toMatchObject({
      code: 'not-evaluated',
      message: expect.stringContaining('rdfs:subClassOf runs in a circle'),
    })
  })
})
