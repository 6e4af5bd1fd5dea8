import type { RecordNode } from '../model/record.ts'

/** A passage as a record cites it, found again in its expanded form. */
export interface CitedPassage {
  readonly id: string
  readonly text: string
  /** Line of the text, counted from 1. */
  readonly line: number
  readonly quote: string
}

/** All passages that a record cites, each once, in the order of the record. */
export function passagesOf(record: RecordNode): readonly CitedPassage[] {
  const found = new Map<string, CitedPassage>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const node = value as RecordNode
    if (node.type === 'SpecificResource') found.set(node.id, citedPassage(node))
    else for (const inner of Object.values(value)) visit(inner)
  }
  visit(record)
  return [...found.values()]
}

function citedPassage(node: RecordNode): CitedPassage {
  const selector = node.hasSelector as RecordNode
  const quote = selector.refinedBy as RecordNode
  const [, line] = /,(\d+)$/.exec(String(selector.value)) ?? []
  return { id: node.id, text: String(node.hasSource), line: Number(line), quote: String(quote.exact) }
}
