import { passageNode } from '../evidence/passage.ts'
import { closest } from '../model/closest.ts'
import { isLocalId } from '../model/iri.ts'
import type { RecordNode } from '../model/record.ts'
import { quoted, strayKeyHint } from './quoted.ts'
import { type Reading, report, reportOfRecord } from './reading.ts'

const asText = 'Give the record a text, such as text: text/22591; or each passage, if there are several.'
const asLine = 'Give the one line that the words stand on, counted from 1.'
const asQuote = 'Quote at most ten words of the line, exactly as they stand.'

/** Reads a passage as records write it, with a line, a quote and perhaps a text, and expands it. */
export function readPassage(
  data: Readonly<Record<string, unknown>>,
  inherited: string | undefined,
  reading: Reading,
): RecordNode | undefined {
  const wrong = (message: string, hint: string, ...at: readonly string[]): undefined =>
    report(reading, { code: 'wrong-value', message, hint }, ...at)
  const unknown = Object.keys(data).find(key => key !== 'text' && key !== 'line' && key !== 'quote')
  if (unknown !== undefined) return reportUnknown(unknown, data[unknown], reading)
  const { text = inherited, line, quote } = data
  if (text === undefined) {
    const message = 'The record cites passages and does not say which text they are from.'
    return reportOfRecord(reading, { code: 'wrong-value', message, hint: asText })
  }
  if (typeof text !== 'string' || !isLocalId(text)) {
    const at = Object.hasOwn(data, 'text') ? ['text'] : []
    return wrong(`Found ${quoted(text)} where the id of a text was expected.`, asText, ...at)
  }
  if (line === undefined) return wrong('The passage has no line.', asLine)
  if (typeof line !== 'string' || !/^[1-9][0-9]*$/.test(line)) {
    return wrong(`Found ${quoted(line)} where a line number was expected.`, asLine, 'line')
  }
  if (quote === undefined) return wrong('The passage has no quote.', asQuote)
  if (typeof quote !== 'string' || quote.trim() === '') {
    return wrong(`Found ${quoted(quote)} where quoted words were expected.`, asQuote, 'quote')
  }
  const node = passageNode({ text, line: line as `${bigint}`, quote }, reading.prefix.slice(0, -1))
  if (reading.paths) keepPaths(node.id, reading)
  return node
}

function reportUnknown(key: string, value: unknown, reading: Reading): undefined {
  const guess = closest(key, ['text', 'line', 'quote'])
  const keys = 'A passage has a line, a quote, and a text if the record names none.'
  const fault = {
    code: 'unknown-key',
    message: `A passage has no key "${key}".`,
    hint: guess ? `Did you mean "${guess}"?` : strayKeyHint(value, keys),
    atKey: true,
  } as const
  return report(reading, fault, key)
}

/** The nodes that a passage becomes stand where the passage, its line and its quotation stand. */
function keepPaths(id: string, { paths, steps }: Reading): void {
  paths!.set(id, [...steps])
  paths!.set(`${id}-line`, [...steps, 'line'])
  paths!.set(`${id}-quote`, [...steps, 'quote'])
}
