import { join } from 'node:path'
import { Store } from 'oxigraph'
import { beforeAll, describe, expect, it } from 'vitest'
import { answers } from './answers.ts'
import { builtCorpus } from './built-corpus.ts'
import { answer, storeOf, withoutProperty } from './graph-store.ts'
import { questions } from './question.ts'

const asked = questions()

describe('a historian asks the published data', () => {
  let store: Store
  beforeAll(async () => {
    const { out } = await builtCorpus()
    store = await storeOf(join(out, 'dump.nq'))
  }, 60_000)

  for (const question of asked) {
    it(question.words, () => {
      const expected = [...(answers[question.name] ?? [])]
      expect(answer(store, question)).toEqual(question.ordered ? expected : expected.sort())
    })
  }

  describe('and would notice', () => {
    it('that nothing is there', () => {
      const nothing = new Store()
      for (const question of asked) {
        expect(answer(nothing, question), question.name).not.toEqual(answer(store, question))
      }
    })

    for (const property of new Set(asked.flatMap(({ properties }) => properties))) {
      it(`that ${property.replace(/.*[#/]/, '')} is missing`, () => {
        const concerned = asked.filter(({ properties }) => properties.includes(property))
        const complete = concerned.map(question => answer(store, question))
        const damaged = withoutProperty(store, property, () => {
          return concerned.map(question => answer(store, question))
        })
        for (const [at, { name }] of concerned.entries()) {
          expect(damaged[at], name).not.toEqual(complete[at])
        }
        expect(concerned.map(question => answer(store, question))).toEqual(complete)
      })
    }
  })
})

describe('the questions', () => {
  it('are many, numbered without a gap, and each has an answer that is not empty', () => {
    expect(asked.length).toBeGreaterThanOrEqual(48)
    expect(asked.map(({ name }) => Number(name.slice(0, 2)))).toEqual(asked.map((_, at) => at + 1))
    expect(Object.keys(answers).sort()).toEqual(asked.map(({ name }) => name))
    for (const [name, rows] of Object.entries(answers)) expect(rows.length, name).toBeGreaterThan(0)
  })

  it('are questions, each asked once', () => {
    for (const { words } of asked) expect(words).toMatch(/^[A-Z].*\?$/)
    expect(new Set(asked.map(({ words }) => words)).size).toBe(asked.length)
  })

  it('go by identifiers, not by labels', () => {
    for (const { name, query } of asked) expect(query, name).not.toMatch(/prefLabel|\bREGEX\b/i)
  })
})
