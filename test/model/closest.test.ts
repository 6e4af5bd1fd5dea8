import { describe, expect, it } from 'vitest'
import { closest } from '../../src/model/closest.ts'

describe('closest', () => {
  const parameters = ['maxCount', 'minCount', 'minLength', 'or']

  it.each([
    ['minCuont', 'minCount'],
    ['minCont', 'minCount'],
    ['minCountt', 'minCount'],
    ['minCoumt', 'minCount'],
    ['mincount', 'minCount'],
    ['maxcoutn', 'maxCount'],
    ['ro', 'or'],
  ])('reads %s as %s', (word, meant) => {
    expect(closest(word, parameters)).toBe(meant)
  })

  it.each(['colour', 'x', 'minimum', ''])('offers nothing near for "%s"', word => {
    expect(closest(word, ['size', 'weight', 'minCount'])).toBeUndefined()
  })

  it('offers nothing more than three edits away, however long the word', () => {
    const long = 'http://example.org/shapes/a-rather-long-name'
    expect(closest(`${long}xyz`, [long])).toBe(long)
    expect(closest(`${long}wxyz`, [long])).toBeUndefined()
  })

  it('takes the first of several equally near', () => {
    expect(closest('mixCount', ['maxCount', 'minCount'])).toBe('maxCount')
    expect(closest('mixCount', ['minCount', 'maxCount'])).toBe('minCount')
  })

  it('returns a word that is itself a candidate', () => {
    expect(closest('or', parameters)).toBe('or')
  })

  it('offers nothing where there are no candidates', () => {
    expect(closest('minCount', [])).toBeUndefined()
  })
})
