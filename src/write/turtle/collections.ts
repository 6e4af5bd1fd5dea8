import { type Graph, isBlank } from './graph.ts'
import { rdf } from './rdf.ts'
import { onlyReference, type References } from './references.ts'

/** A cell of a collection that Turtle can write as `( … )`. */
export interface Cell {
  readonly item: string
  /** The next cell, or `()`. */
  readonly rest: string
}

/** Cells by the blank node they are. From each, `rest` leads to `()` by way of cells. */
export type Cells = ReadonlyMap<string, Cell>

/**
 * Finds the cells of well-formed collections: blank nodes referred to once, with one `rdf:first`, one
 * `rdf:rest` and nothing else, down to `rdf:nil`. Goes from the ends back, so that each cell is seen once,
 * however long the collection. What is malformed is left to be written as the blank nodes it is.
 */
export function findCells(graph: Graph, references: References): Cells {
  const cells = new Map<string, Cell>()
  for (const end of graph.keys()) {
    let node = end
    let rest = '()'
    while (true) {
      const item = itemOf(node, rest, graph)
      const reference = onlyReference(node, references)
      if (item === undefined || reference === undefined) break
      cells.set(node, { item, rest })
      if (reference.predicate !== rdf.rest) break
      rest = node
      node = reference.subject
    }
  }
  return cells
}

/** Whether a node is a cell with another cell before it, in the same collection. */
export function continuesCollection(node: string, cells: Cells, references: References): boolean {
  const reference = onlyReference(node, references)
  return cells.has(node) && reference?.predicate === rdf.rest && cells.has(reference.subject)
}

/** The items from a cell to the end of its collection. */
export function* itemsFrom(head: Cell, cells: Cells): Generator<string> {
  for (let cell: Cell | undefined = head; cell !== undefined; cell = cells.get(cell.rest)) yield cell.item
}

/** The item of a node that has it, the given rest and nothing else. */
function itemOf(node: string, rest: string, graph: Graph): string | undefined {
  const properties = graph.get(node)
  const items = properties?.get(rdf.first)
  const rests = properties?.get(rdf.rest)
  if (!isBlank(node) || properties?.size !== 2 || items?.size !== 1 || rests?.size !== 1) return undefined
  return rests.has(rest) ? [...items][0] : undefined
}
