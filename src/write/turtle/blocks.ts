import { findCells, itemsFrom } from './collections.ts'
import type { TurtleContext } from './context.ts'
import { type Graph, isBlank } from './graph.ts'
import { type Layout, printBlock, type Row } from './layout.ts'
import { findNested } from './nesting.ts'
import { predicateOf } from './predicate.ts'
import { findReferences } from './references.ts'

/** The blocks of a graph, one for each subject that is not nested, an empty line before each. */
export function writeBlocks(graph: Graph, context: TurtleContext): string {
  const references = findReferences(graph)
  const cells = findCells(graph, references)
  const nested = findNested(graph, cells, references)
  const labels = new Map<string, string>()

  const label = (node: string): string => {
    const known = labels.get(node)
    if (known !== undefined) return known
    const given = context.nextLabel()
    labels.set(node, given)
    return given
  }
  const subjectText = (subject: string): string => {
    if (!isBlank(subject)) return subject
    return references.has(subject) ? label(subject) : '[]'
  }
  const rowsOf = (subject: string): readonly Row[] =>
    [...(graph.get(subject) ?? [])]
      .map(([iri, objects]) => ({ predicate: predicateOf(iri, context), objects }))
      .sort((one, other) => compare(one.predicate.rank, other.predicate.rank))
      .map(({ predicate, objects }) => ({ predicate: predicate.text, objects: [...objects].map(layoutOf) }))
  const layoutOf = (object: string): Layout => {
    if (!isBlank(object)) return object
    if (!nested.has(object)) return label(object)
    const cell = cells.get(object)
    return cell
      ? { kind: 'collection', items: [...itemsFrom(cell, cells)].map(layoutOf) }
      : { kind: 'property-list', rows: rowsOf(object) }
  }

  const blocks: string[] = []
  for (const subject of graph.keys()) {
    if (!nested.has(subject)) blocks.push(`\n${printBlock(subjectText(subject), rowsOf(subject))}`)
  }
  return blocks.join('')
}

function compare(one: number, other: number): number {
  return one < other ? -1 : one > other ? 1 : 0
}
