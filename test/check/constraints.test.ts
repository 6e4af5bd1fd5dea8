import { describe, expect, it } from 'vitest'
import { validateGraph } from '../../src/check/validate-graph.ts'
import { examples, named } from './constraint-examples.ts'
import { engines } from './engines.ts'
import { turtle } from './turtle.ts'

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
