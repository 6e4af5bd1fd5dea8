import { describe, expect, it } from 'vitest'
import { ChanceryError, idOf, type Person, toTurtle } from '../../src/index.ts'

describe('An id minted from parts', () => {
  it.each([
    [['person', 'Mao Zedong'], 'person/mao-zedong'],
    [['document', 'Telegram', '22591'], 'document/telegram-22591'],
    [['place', 'Włodzimierz Wołyński'], 'place/wlodzimierz-wolynski'],
    [['place', 'Saint-Étienne-de-Saint-Geoirs'], 'place/saint-etienne-de-saint-geoirs'],
    [['person', 'Ærø Straße'], 'person/aero-strasse'],
    [['person', '  O’Brien, Conor (1st) '], 'person/o-brien-conor-1st'],
    [['unit', '64th IAK', 'v1.2'], 'unit/64th-iak-v1.2'],
    [['dataset-2', '…7…'], 'dataset-2/7'],
  ] as const)('is of lower-case letters, digits and hyphens: %j', ([folder, ...parts], id) => {
    expect(idOf(folder, ...parts)).toBe(id)
  })

  it('is the same whether marks are part of a letter or follow it', () => {
    expect(idOf('place', 'Orle\u0301ans')).toBe(idOf('place', 'Orl\u00e9ans'))
  })

  it('is one that a record may have', () => {
    const person: Person = { id: idOf('person', 'Mao Zedong'), type: 'Person', prefLabel: { en: 'Mao' } }
    expect(toTurtle([person])).toContain('<person/mao-zedong>\n  a ch:Person')
  })

  it.each([
    [
      ['person', 'Берия'],
      '"Берия" where a name for an id was expected: "б" is not a letter of the Latin script.',
    ],
    [['person', 'Mao 毛澤東'], '"毛" is not a letter of the Latin script.'],
    [['person', '—'], 'Found ["person","—"] where the parts of an id were expected.'],
    [['person'], 'Found ["person"] where the parts of an id were expected.'],
    [['Person', 'Mao'], 'Give a folder in lower-case letters, digits and hyphens'],
  ] as const)('is refused, with what was found: %j', ([folder, ...parts], message) => {
    const mint = (): string => idOf(folder, ...parts)
    expect(mint).toThrow(message)
    expect(mint).toThrow(ChanceryError)
  })
})
