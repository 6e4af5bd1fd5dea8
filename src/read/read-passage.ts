import { passageNode } from '../evidence/passage.ts'
import { closest } from '../model/closest.ts'
import { isLocalId } from '../model/iri.ts'
import type { RecordNode, RecordPath } from '../model/record.ts'
import { quoted, strayKeyHint } from './quoted.ts'
import type { Reading } from './read-record.ts'

/** Reads a passage as records write it, with a line, a quote and perhaps a text, and expands it. */
export function readPassage(
  data: Record<string, unknown>,
  path: RecordPath,
  inherited: string | undefined,
  { faults, paths, record }: Reading,
): RecordNode | undefined {
  const { text = inherited, line, quote, ...rest } = data
  const fault = (message: string, hint: string, at: RecordPath): undefined => {
    faults({ code: 'wrong-value', message, hint, path: at })
    return undefined
  }
  const [unknown] = Object.keys(rest)
  if (unknown !== undefined) {
    const guess = closest(unknown, ['text', 'line', 'quote'])
    const keys = 'A passage has a line, a quote, and a text if the record names none.'
    const hint = guess ? `Did you mean "${guess}"?` : strayKeyHint(rest[unknown], keys)
    const message = `A passage has no key "${unknown}".`
    faults({ code: 'unknown-key', message, hint, path: [...path, unknown], atKey: true })
    return undefined
  }
  const asText = 'Give the record a text, such as text: text/22591; or each passage, if there are several.'
  if (text === undefined) {
    return fault('The record cites passages and does not say which text they are from.', asText, [])
  }
  if (typeof text !== 'string' || !isLocalId(text)) {
    const at = Object.hasOwn(data, 'text') ? [...path, 'text'] : path
    return fault(`Found ${quoted(text)} where the id of a text was expected.`, asText, at)
  }
  const asLine = 'Give the one line that the words stand on, counted from 1.'
  if (line === undefined) return fault('The passage has no line.', asLine, path)
  if (typeof line !== 'string' || !/^[1-9][0-9]*$/.test(line)) {
    return fault(`Found ${quoted(line)} where a line number was expected.`, asLine, [...path, 'line'])
  }
  const asQuote = 'Quote at most ten words of the line, exactly as they stand.'
  if (quote === undefined) return fault('The passage has no quote.', asQuote, path)
  if (typeof quote !== 'string' || quote.trim() === '') {
    return fault(`Found ${quoted(quote)} where quoted words were expected.`, asQuote, [...path, 'quote'])
  }
  const node = passageNode({ text, line: line as `${bigint}`, quote }, record)
  paths.set(node.id, path)
  paths.set(`${node.id}-line`, [...path, 'line'])
  paths.set(`${node.id}-quote`, [...path, 'quote'])
  return node
}
