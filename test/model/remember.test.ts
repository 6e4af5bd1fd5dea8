import { describe, expect, it } from 'vitest'
import { perBase } from '../../src/model/per-base.ts'
import { remember } from '../../src/model/remember.ts'
import { smallModel } from '../read/small-model.ts'

describe('A function that remembers', () => {
  it('does the work for a word once', () => {
    const asked: string[] = []
    const upper = remember(word => {
      asked.push(word)
      return word.toUpperCase()
    })
    expect([upper('ru'), upper('en'), upper('ru')]).toEqual(['RU', 'EN', 'RU'])
    expect(asked).toEqual(['ru', 'en'])
  })

  it('keeps a result that is false or empty', () => {
    let times = 0
    const nothing = remember(() => {
      times++
      return false
    })
    expect([nothing('a'), nothing('a'), times]).toEqual([false, false, 1])
  })

  it('does not remember what it throws', () => {
    let times = 0
    const refuse = remember(() => {
      times++
      throw new Error('no')
    })
    expect(() => refuse('a')).toThrow('no')
    expect(() => refuse('a')).toThrow('no')
    expect(times).toBe(2)
  })

  it('holds no more than ten thousand words, and still answers', () => {
    let times = 0
    const length = remember(word => {
      times++
      return word.length
    })
    for (let i = 0; i < 20_001; i++) length(`${i}`)
    expect(length('20000')).toBe(5)
    expect(times).toBe(20_001)
    expect(length('0')).toBe(1)
    expect(times).toBe(20_002)
  })
})

describe('What is compiled for a model and a base', () => {
  it('is compiled once, and anew for another base', () => {
    const bases: string[] = []
    const compiled = perBase((_, base) => bases.push(base))
    for (const base of ['http://a/', 'http://a/', 'http://b/', 'http://b/']) compiled(smallModel, base)
    expect(bases).toEqual(['http://a/', 'http://b/'])
  })
})
