import { describe, expect, it } from 'vitest'
import { validateGraph } from '../../src/check/validate-graph.ts'
import { engines } from './engines.ts'
import { turtle } from './turtle.ts'

// What rdf-validate-shacl 0.6.5 alone gets wrong.
describe.each(engines)('where rdf-validate-shacl errs, validateGraph with the %s engine', engine => {
  /** The values of ex:p that a constraint objects to. */
  async function offending(constraint: string, values: string): Promise<readonly (string | undefined)[]> {
    const shapes = turtle(`ex:S sh:targetNode ex:a ; sh:property [ sh:path ex:p ; ${constraint} ] .`)
    const { issues } = await validateGraph(turtle(`ex:a ex:p ${values} .`), shapes, { engine })
    return issues.map(({ value }) => value)
  }

  it('tests each value by sh:and for itself', async () => {
    expect(await offending('sh:and ( [ sh:minInclusive 2 ] )', '1, 2, 3')).toEqual(['1'])
  })

  it('keeps the path of a property shape within sh:and', async () => {
    const shapes = turtle(`
      ex:S sh:targetNode ex:a ; sh:property [ sh:path ex:p ; sh:and ( ex:Q ) ] .
      ex:Q sh:path ex:q ; sh:minCount 1 .
    `)
    const { issues } = await validateGraph(turtle('ex:a ex:p ex:b, ex:c . ex:b ex:q 1 .'), shapes, { engine })
    expect(issues).toMatchObject([{ code: 'and', value: 'http://example.org/c' }])
  })

  it('tests the values of a longer path by sh:and, not the focus node', async () => {
    const shapes = turtle(
      'ex:S sh:targetNode ex:a ; sh:property [ sh:path ( ex:p ex:q ) ; sh:and ( [ sh:minInclusive 2 ] ) ] .',
    )
    const { issues } = await validateGraph(turtle('ex:a ex:p ex:b . ex:b ex:q 1, 2 .'), shapes, { engine })
    expect(issues).toMatchObject([{ code: 'and', value: '1' }])
  })

  it.each([
    ['[ sh:inversePath ( ex:p ex:q ) ]', 'ex:x ex:p ex:y . ex:y ex:q ex:a .'],
    ['[ sh:inversePath [ sh:oneOrMorePath ex:p ] ]', 'ex:x ex:p ex:a . ex:a ex:p ex:y .'],
    [
      '[ sh:inversePath [ sh:alternativePath ( ex:p [ sh:inversePath ex:q ] ) ] ]',
      'ex:x ex:p ex:a . ex:y ex:q ex:a .',
    ],
    ['[ sh:inversePath [ sh:inversePath ex:p ] ]', 'ex:a ex:p ex:x . ex:y ex:p ex:a .'],
    [
      '[ sh:inversePath [ sh:zeroOrOnePath ( ex:p [ sh:zeroOrMorePath ex:q ] ) ] ]',
      'ex:x ex:p ex:y . ex:y ex:q ex:a .',
    ],
  ])('follows the path %s backwards', async (path, data) => {
    const shapes = turtle(`
      ex:S sh:targetNode ex:a ; sh:property [ sh:path ${path} ; sh:not [ sh:in ( ex:x ) ] ] .
    `)
    const { issues } = await validateGraph(turtle(data), shapes, { engine })
    expect(issues.map(({ value }) => value)).toEqual(['http://example.org/x'])
  })

  it('finds the focus node and each other value, where sh:equals wants the focus node alone', async () => {
    const shapes = turtle('ex:S sh:targetNode ex:a ; sh:equals ex:p .')
    const { issues } = await validateGraph(turtle('ex:a ex:p 1, 2 .'), shapes, { engine })
    expect(issues.map(({ value }) => value)).toEqual(['1', '2', 'http://example.org/a'])
  })

  it('takes "en" for en and en-GB, in any case, and not for enm', async () => {
    expect(await offending('sh:languageIn ( "EN" )', '"a"@en, "b"@en-GB, "c"@enm')).toEqual(['c'])
  })

  it('counts characters, not UTF-16 code units', async () => {
    expect(await offending('sh:minLength 2 ; sh:maxLength 2', '"𐌰", "𐌰𐌱"')).toEqual(['𐌰'])
  })

  it('knows the letters of every script', async () => {
    expect(await offending('sh:pattern "^\\\\p{L}+$"', '"беседа", "беседа 1"')).toEqual(['беседа 1'])
  })

  it('knows the calendar', async () => {
    expect(await offending('sh:datatype xsd:date', '"1943-02-28"^^xsd:date, "1943-02-30"^^xsd:date')).toEqual(
      ['1943-02-30'],
    )
    expect(await offending('sh:datatype xsd:gMonthDay', '"--02-22"^^xsd:gMonthDay')).toEqual([])
  })

  it('compares numbers exactly and strings by their characters', async () => {
    expect(await offending('sh:minExclusive 9007199254740992', '9007199254740993')).toEqual([])
    expect(await offending('sh:maxExclusive "a"', '"B"')).toEqual([])
  })

  it('compares only values of one kind', async () => {
    expect(await offending('sh:minInclusive "1943"^^xsd:gYear', '"1943-05-01"^^xsd:date')).toEqual([
      '1943-05-01',
    ])
  })
})
