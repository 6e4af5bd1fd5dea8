import { itemScanner } from './item-scanner.ts'

/** A record within a text: its own text, and the line and column, from 1, where it begins. */
export interface JsonItem {
  readonly text: string
  readonly line: number
  readonly column: number
}

/** The records in a JSON-LD text. */
export interface JsonItems {
  readonly items: readonly JsonItem[]
  /** Levels of lists and objects around each. */
  readonly levels: number
}

/**
 * The records of a text that is a list of them, or an object with a `@graph`, and sound but for what is within the
 * records; `undefined` for any other text.
 */
export function itemsOf(text: string): JsonItems | undefined {
  const bytes = new TextEncoder().encode(text)
  const decoder = new TextDecoder()
  const items: JsonItem[] = []
  const scanner = itemScanner(({ from, to, line, column }) => {
    items.push({ text: decoder.decode(bytes.subarray(from, to)), line, column })
  })
  scanner.take(bytes)
  const frame = scanner.end()
  return frame && { items, levels: frame === 'list' ? 1 : 2 }
}
