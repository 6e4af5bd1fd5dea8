import { Store } from 'n3'
import { describe, expect, it } from 'vitest'
import { pathText } from '../../src/check/path-text.ts'
import { readPath } from '../../src/check/property-path.ts'
import { sh } from '../../src/check/vocabulary.ts'
import { turtle } from './turtle.ts'

function textOf(path: string): string | undefined {
  const graph = new Store(turtle(`ex:P sh:path ${path} .`))
  const read = readPath(graph.getObjects(null, sh('path'), null)[0]!, graph)
  return read && pathText(read).replaceAll('http://example.org/', '')
}

describe('a property path', () => {
  it.each([
    ['ex:p', 'p'],
    ['[ sh:inversePath ex:p ]', '^<p>'],
    ['( ex:p ex:q ex:r )', '<p>/<q>/<r>'],
    ['[ sh:alternativePath ( ex:p ex:q ) ]', '<p>|<q>'],
    ['[ sh:zeroOrMorePath ex:p ]', '<p>*'],
    ['[ sh:oneOrMorePath ex:p ]', '<p>+'],
    ['[ sh:zeroOrOnePath ex:p ]', '<p>?'],
    [
      '( rdf:value [ sh:zeroOrMorePath rdf:rest ] )',
      '<http://www.w3.org/1999/02/22-rdf-syntax-ns#value>/<http://www.w3.org/1999/02/22-rdf-syntax-ns#rest>*',
    ],
    ['( ex:p [ sh:alternativePath ( ex:q ex:r ) ] )', '<p>/(<q>|<r>)'],
    ['[ sh:alternativePath ( ( ex:p ex:q ) ex:r ) ]', '<p>/<q>|<r>'],
    ['[ sh:inversePath [ sh:zeroOrMorePath ex:p ] ]', '^<p>*'],
    ['[ sh:zeroOrMorePath [ sh:inversePath ex:p ] ]', '(^<p>)*'],
    ['[ sh:inversePath ( ex:p ex:q ) ]', '^(<p>/<q>)'],
    ['( ( ex:p ex:q ) ex:r )', '(<p>/<q>)/<r>'],
  ])('%s reads %s', (path, text) => {
    expect(textOf(path)).toBe(text)
  })

  it('is a sequence, whatever else is said of its list', () => {
    expect(textOf('_:l . _:l rdf:first ex:p ; rdf:rest ( ex:q ) ; sh:inversePath ex:r')).toBe('<p>/<q>')
  })

  it.each([
    ['of one member', '( ex:p )'],
    ['that is a literal', '"p"'],
    ['without a step', '[]'],
    ['of an unknown step', '[ ex:path ex:p ]'],
    ['of two steps at once', '[ sh:inversePath ex:p ; sh:zeroOrMorePath ex:p ]'],
    ['within itself', '_:p . _:p sh:inversePath _:p'],
    ['of a list with an ill-formed member', '( ex:p "q" )'],
    ['of a list that breaks off', '_:l . _:l rdf:first ex:p'],
  ])('%s is ill-formed', (_, path) => {
    expect(textOf(path)).toBeUndefined()
  })
})
