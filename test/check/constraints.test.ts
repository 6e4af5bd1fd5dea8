import { describe, expect, it } from 'vitest'
import { validateGraph } from '../../src/check/validate-graph.ts'
import { engines } from './engines.ts'
import { turtle } from './turtle.ts'

/** A constraint on the values of ex:p of the focus node ex:a, data that conforms and data that does not. */
interface Example {
  readonly constraint: string
  readonly good: string
  readonly bad: string
  readonly code: string
  readonly value?: string
  readonly message: string
}

const examples: readonly Example[] = [
  {
    constraint: 'sh:class ex:Person',
    good: 'ex:a ex:p ex:b . ex:b a ex:Envoy . ex:Envoy rdfs:subClassOf ex:Person .',
    bad: 'ex:a ex:p ex:b . ex:b a ex:Place .',
    code: 'class',
    value: 'http://example.org/b',
    message: 'expected an instance of <http://example.org/Person>, found <http://example.org/b>',
  },
  {
    constraint: 'sh:datatype xsd:date',
    good: 'ex:a ex:p "1944-02-29"^^xsd:date .',
    bad: 'ex:a ex:p "1943-02-29"^^xsd:date .',
    code: 'datatype',
    value: '1943-02-29',
    message: 'expected a well-formed literal of datatype xsd:date, found "1943-02-29"^^xsd:date',
  },
  {
    constraint: 'sh:nodeKind sh:BlankNodeOrIRI',
    good: 'ex:a ex:p ex:b, _:c .',
    bad: 'ex:a ex:p "b" .',
    code: 'node-kind',
    value: 'b',
    message: 'expected a blank node or IRI, found "b"',
  },
  {
    constraint: 'sh:minCount 2',
    good: 'ex:a ex:p 1, 2 .',
    bad: 'ex:a ex:p 1 .',
    code: 'min-count',
    message: 'expected at least 2 values, found 1',
  },
  {
    constraint: 'sh:maxCount 1',
    good: 'ex:a ex:p 1 .',
    bad: 'ex:a ex:p 1, 2, 3 .',
    code: 'max-count',
    message: 'expected at most 1 value, found 3',
  },
  {
    constraint: 'sh:minExclusive 1',
    good: 'ex:a ex:p 1.5 .',
    bad: 'ex:a ex:p 1 .',
    code: 'min-exclusive',
    value: '1',
    message: 'expected more than 1, found 1',
  },
  {
    constraint: 'sh:minInclusive "1943-01-01"^^xsd:date',
    good: 'ex:a ex:p "1943-01-01"^^xsd:date .',
    bad: 'ex:a ex:p "1942-12-31"^^xsd:date .',
    code: 'min-inclusive',
    value: '1942-12-31',
    message: 'expected at least "1943-01-01"^^xsd:date, found "1942-12-31"^^xsd:date',
  },
  {
    constraint: 'sh:maxExclusive 2',
    good: 'ex:a ex:p 1 .',
    bad: 'ex:a ex:p 2.0 .',
    code: 'max-exclusive',
    value: '2.0',
    message: 'expected less than 2, found 2.0',
  },
  {
    constraint: 'sh:maxInclusive 2',
    good: 'ex:a ex:p 2 .',
    bad: 'ex:a ex:p "2" .',
    code: 'max-inclusive',
    value: '2',
    message: 'expected at most 2, found "2"',
  },
  {
    constraint: 'sh:minLength 2',
    good: 'ex:a ex:p "ab" .',
    bad: 'ex:a ex:p "a" .',
    code: 'min-length',
    value: 'a',
    message: 'expected at least 2 characters, found "a"',
  },
  {
    constraint: 'sh:maxLength 1',
    good: 'ex:a ex:p "a" .',
    bad: 'ex:a ex:p "ab" .',
    code: 'max-length',
    value: 'ab',
    message: 'expected at most 1 character, found "ab"',
  },
  {
    constraint: 'sh:pattern "^no\\\\. \\\\d+$" ; sh:flags "i"',
    good: 'ex:a ex:p "No. 22591" .',
    bad: 'ex:a ex:p "22591" .',
    code: 'pattern',
    value: '22591',
    message: 'expected a match of "^no\\. \\d+$", found "22591"',
  },
  {
    constraint: 'sh:languageIn ( "en" "ru" )',
    good: 'ex:a ex:p "colour"@en-GB, "цвет"@ru .',
    bad: 'ex:a ex:p "Farbe"@de .',
    code: 'language-in',
    value: 'Farbe',
    message: 'expected text in a language of "en", "ru", found "Farbe"@de',
  },
  {
    constraint: 'sh:uniqueLang true',
    good: 'ex:a ex:p "a"@en, "b"@ru .',
    bad: 'ex:a ex:p "a"@en, "b"@en .',
    code: 'unique-lang',
    message: 'expected at most one value in each language, found several in one',
  },
  {
    constraint: 'sh:equals ex:q',
    good: 'ex:a ex:p 1 ; ex:q 1 .',
    bad: 'ex:a ex:p 1 .',
    code: 'equals',
    value: '1',
    message: 'expected the same values as <http://example.org/q>, found 1 on one side only',
  },
  {
    constraint: 'sh:disjoint ex:q',
    good: 'ex:a ex:p 1 ; ex:q 2 .',
    bad: 'ex:a ex:p 1 ; ex:q 1 .',
    code: 'disjoint',
    value: '1',
    message: 'expected no value in common with <http://example.org/q>, found 1',
  },
  {
    constraint: 'sh:lessThan ex:q',
    good: 'ex:a ex:p 9 ; ex:q 10 .',
    bad: 'ex:a ex:p 10 ; ex:q 10 .',
    code: 'less-than',
    value: '10',
    message: 'expected less than each value of <http://example.org/q>, found 10',
  },
  {
    constraint: 'sh:lessThanOrEquals ex:q',
    good: 'ex:a ex:p 10 ; ex:q 10 .',
    bad: 'ex:a ex:p 11 ; ex:q 10 .',
    code: 'less-than-or-equals',
    value: '11',
    message: 'expected no more than each value of <http://example.org/q>, found 11',
  },
  {
    constraint: 'sh:not [ sh:class ex:Place ]',
    good: 'ex:a ex:p ex:b .',
    bad: 'ex:a ex:p ex:b . ex:b a ex:Place .',
    code: 'not',
    value: 'http://example.org/b',
    message:
      'expected not to conform to an unnamed shape of <http://example.org/S-p>, found <http://example.org/b>',
  },
  {
    constraint: 'sh:and ( [ sh:minInclusive 1 ] [ sh:maxInclusive 3 ] )',
    good: 'ex:a ex:p 2 .',
    bad: 'ex:a ex:p 2, 4 .',
    code: 'and',
    value: '4',
    message: 'expected to conform to all the shapes of sh:and, found 4',
  },
  {
    constraint: 'sh:or ( [ sh:class ex:Person ] [ sh:nodeKind sh:Literal ] )',
    good: 'ex:a ex:p "b" .',
    bad: 'ex:a ex:p ex:b .',
    code: 'or',
    value: 'http://example.org/b',
    message: 'expected to conform to at least one of the shapes of sh:or, found <http://example.org/b>',
  },
  {
    constraint: 'sh:xone ( [ sh:minInclusive 1 ] [ sh:maxInclusive 3 ] )',
    good: 'ex:a ex:p 4 .',
    bad: 'ex:a ex:p 2 .',
    code: 'xone',
    value: '2',
    message: 'expected to conform to exactly one of the shapes of sh:xone, found 2',
  },
  {
    constraint: 'sh:node ex:Named',
    good: 'ex:a ex:p ex:b . ex:b ex:name "B" .',
    bad: 'ex:a ex:p ex:b .',
    code: 'node',
    value: 'http://example.org/b',
    message: 'expected to conform to shape <http://example.org/Named>, found <http://example.org/b>',
  },
  {
    constraint: 'sh:qualifiedValueShape ex:Named ; sh:qualifiedMinCount 1',
    good: 'ex:a ex:p ex:b, ex:c . ex:b ex:name "B" .',
    bad: 'ex:a ex:p ex:b .',
    code: 'qualified-min-count',
    message: 'expected at least 1 value that conform to shape <http://example.org/Named>, found fewer',
  },
  {
    constraint: 'sh:qualifiedValueShape ex:Named ; sh:qualifiedMaxCount 1',
    good: 'ex:a ex:p ex:b, ex:c . ex:b ex:name "B" .',
    bad: 'ex:a ex:p ex:b, ex:c . ex:b ex:name "B" . ex:c ex:name "C" .',
    code: 'qualified-max-count',
    message: 'expected at most 1 value that conform to shape <http://example.org/Named>, found more',
  },
  {
    constraint: 'sh:hasValue 1',
    good: 'ex:a ex:p 1, 2 .',
    bad: 'ex:a ex:p 2 .',
    code: 'has-value',
    message: 'expected the value 1, found it missing',
  },
  {
    constraint: 'sh:in ( 1 2 )',
    good: 'ex:a ex:p 2 .',
    bad: 'ex:a ex:p 3 .',
    code: 'in',
    value: '3',
    message: 'expected one of 1, 2, found 3',
  },
]

const named = 'ex:Named sh:property [ sh:path ex:name ; sh:minCount 1 ] .'

describe.each(engines)('with the %s engine, a property shape', engine => {
  it.each(examples)('with $constraint is satisfied by $good', async ({ constraint, good }) => {
    const shapes = turtle(`ex:S sh:targetNode ex:a ; sh:property [ sh:path ex:p ; ${constraint} ] . ${named}`)
    expect(await validateGraph(turtle(good), shapes, { engine })).toEqual({ ok: true, issues: [] })
  })

  it.each(examples)(
    'with $constraint is violated by $bad',
    async ({ constraint, bad, code, value, message }) => {
      const shapes = turtle(
        `ex:S sh:targetNode ex:a ; sh:property ex:S-p . ex:S-p sh:path ex:p ; ${constraint} . ${named}`,
      )
      const { ok, issues } = await validateGraph(turtle(bad), shapes, { engine })
      expect(ok).toBe(false)
      expect(issues).toEqual([
        {
          code,
          severity: 'violation',
          message,
          focus: 'http://example.org/a',
          path: 'http://example.org/p',
          ...(value && { value }),
          component: expect.stringMatching(/^http:\/\/www\.w3\.org\/ns\/shacl#[A-Z]\w+ConstraintComponent$/),
          shape: 'http://example.org/S-p',
        },
      ])
    },
  )
})

describe.each(engines)('with the %s engine, a closed node shape', engine => {
  const shapes = turtle(
    'ex:S sh:targetNode ex:a ; sh:closed true ; sh:ignoredProperties ( rdf:type ) ; sh:property [ sh:path ex:p ] .',
  )

  it('allows its own properties and those it ignores', async () => {
    expect(await validateGraph(turtle('ex:a a ex:Letter ; ex:p 1 .'), shapes, { engine })).toEqual({
      ok: true,
      issues: [],
    })
  })

  it('forbids every other, and says which', async () => {
    const { issues } = await validateGraph(turtle('ex:a ex:p 1 ; ex:q 2 .'), shapes, { engine })
    expect(issues).toEqual([
      {
        code: 'closed',
        severity: 'violation',
        message: 'expected only the properties that the closed shape names, found <http://example.org/q>',
        focus: 'http://example.org/a',
        path: 'http://example.org/q',
        value: '2',
        component: 'http://www.w3.org/ns/shacl#ClosedConstraintComponent',
        shape: 'http://example.org/S',
      },
    ])
  })
})

describe.each(engines)('with the %s engine, a node shape', engine => {
  it('constrains the focus node itself, without a path', async () => {
    const shapes = turtle('ex:S sh:targetNode ex:a ; sh:class ex:Person .')
    const { issues } = await validateGraph([], shapes, { engine })
    expect(issues).toMatchObject([
      { code: 'class', focus: 'http://example.org/a', value: 'http://example.org/a' },
    ])
    expect(issues[0]).not.toHaveProperty('path')
  })

  it('finds its targets by class, subjects, objects and its own class', async () => {
    const shapes = turtle(`
      ex:ByClass sh:targetClass ex:Letter ; sh:nodeKind sh:Literal .
      ex:BySubject sh:targetSubjectsOf ex:sender ; sh:nodeKind sh:Literal .
      ex:ByObject sh:targetObjectsOf ex:sender ; sh:nodeKind sh:Literal .
      ex:Person a rdfs:Class, sh:NodeShape ; sh:nodeKind sh:Literal .
    `)
    const { issues } = await validateGraph(
      turtle('ex:l a ex:Letter ; ex:sender ex:s . ex:s a ex:Person .'),
      shapes,
      { engine },
    )
    expect(issues.map(({ focus, shape }) => [focus, shape])).toEqual([
      ['http://example.org/l', 'http://example.org/ByClass'],
      ['http://example.org/l', 'http://example.org/BySubject'],
      ['http://example.org/s', 'http://example.org/ByObject'],
      ['http://example.org/s', 'http://example.org/Person'],
    ])
  })
})
