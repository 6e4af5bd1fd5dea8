import { Document, isScalar, visit } from 'yaml'
import type { ShortNode } from '../decode/short-form.ts'

/**
 * A node in YAML as people write it: a line for each key, with nodes inside it on that line, and numbers without
 * quotes.
 *
 * @param levels how many levels of nodes have lines of their own.
 */
export function shortYaml(node: ShortNode, levels = 1): string {
  const document = new Document(node)
  visit(document, {
    Map(_, one, path) {
      if (depthOf(path) >= levels) one.flow = true
    },
    Seq(_, one, path) {
      if (depthOf(path) >= levels || one.items.every(isScalar)) one.flow = true
    },
    Scalar(_, { value }) {
      return typeof value === 'string' && String(Number(value)) === value
        ? document.createNode(Number(value))
        : undefined
    },
  })
  return document.toString({ lineWidth: 0, singleQuote: true })
}

/** How many collections a node of the document stands in; the path has the document and pairs in it, too. */
function depthOf(path: readonly unknown[]): number {
  return Math.floor(path.length / 2)
}
