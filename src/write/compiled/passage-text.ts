import { PassageNode } from '../../model/passage-node.ts'
import type { RecordPlan } from '../../model/record-plan.ts'

/** The text of a passage: by the three ids of its nodes, and by text, line range and words as they are to stand there. */
export type PassageText = (
  id: string,
  selector: string,
  quotation: string,
  text: string,
  lines: string,
  quote: string,
) => string

const sample = new PassageNode('a/b#passage', 'c/d', 'lines', 'quote')
const another = new PassageNode('e/f#other', 'g/h', 'range', 'words')

/** What differs from passage to passage, as the sample has it; longer ones before those that they begin with. */
const places = ['a/b#passage-line', 'a/b#passage-quote', 'a/b#passage', 'c/d', '"lines"', '"quote"']
const [SELECTOR, QUOTATION, ID, TEXT, LINES] = [0, 1, 2, 3, 4]
const anyPlace = new RegExp(places.join('|'), 'g')

/** Whether records of a model can have passages at all. */
export function hasPassages({ classes }: RecordPlan): boolean {
  const { type, hasSelector } = sample
  return [type, hasSelector.type, hasSelector.refinedBy.type].every(name => classes.has(name))
}

/**
 * Makes what writes passages in some format, from what the writer of the format gives for one: the same with other ids,
 * lines and words. It is for ids that are written as they are, and a format with texts in quotation marks. Gives
 * `undefined` if another passage is not written like that.
 */
export function passageText(write: (passage: PassageNode) => string): PassageText | undefined {
  const written = write(sample)
  const parts = written.split(anyPlace)
  const found = Array.from(written.matchAll(anyPlace), ([place]) => places.indexOf(place))
  const fill: PassageText = (id, selector, quotation, text, lines, quote) => {
    let result = parts[0]!
    for (let index = 0; index < found.length; index++) {
      switch (found[index]) {
        case SELECTOR:
          result += selector
          break
        case QUOTATION:
          result += quotation
          break
        case ID:
          result += id
          break
        case TEXT:
          result += text
          break
        case LINES:
          result += lines
          break
        default:
          result += quote
      }
      result += parts[index + 1]
    }
    return result
  }
  const { id, hasSource, hasSelector } = another
  const { id: selector, value, refinedBy } = hasSelector
  const filled = fill(id, selector, refinedBy.id, hasSource, `"${value}"`, `"${refinedBy.exact}"`)
  return filled === write(another) ? fill : undefined
}
