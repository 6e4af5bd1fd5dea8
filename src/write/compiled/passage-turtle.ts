import { PassageNode } from '../../model/passage-node.ts'

/** The Turtle of a passage, by the three ids of its nodes, the id of its text, and the line range and the words as they are written. */
export type PassageTurtle = (
  id: string,
  selector: string,
  quotation: string,
  text: string,
  lines: string,
  quote: string,
) => string

/** A passage to be written, so that the others can be written like it. */
export const aPassage: PassageNode = new PassageNode('a/b#passage', 'c/d', 'lines', 'quote')

/** What differs from passage to passage, as the Turtle of `aPassage` has it; longer ones before those they begin with. */
const places = /a\/b#passage-line|a\/b#passage-quote|a\/b#passage|c\/d|"lines"|"quote"/g

/**
 * Makes what writes passages, from the Turtle of `aPassage`: the same with other ids, lines and words. Only for ids
 * that are written as they are.
 */
export function passageTurtle(written: string): PassageTurtle {
  const parts = written.split(places)
  const gaps = written.match(places) ?? []
  return (id, selector, quotation, text, lines, quote) => {
    let result = parts[0]!
    for (let index = 0; index < gaps.length; index++) {
      switch (gaps[index]) {
        case 'a/b#passage':
          result += id
          break
        case 'a/b#passage-line':
          result += selector
          break
        case 'a/b#passage-quote':
          result += quotation
          break
        case 'c/d':
          result += text
          break
        case '"lines"':
          result += lines
          break
        default:
          result += quote
      }
      result += parts[index + 1]
    }
    return result
  }
}
