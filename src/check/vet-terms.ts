import type { Term } from '@rdfjs/types'
import type { Store } from 'n3'
import { closest } from '../model/closest.ts'
import { ChanceryError } from '../model/error.ts'
import { shapeName } from './shape-name.ts'
import { SHAPE_SYNTAX } from './shape-syntax.ts'
import { CLASS_TERMS, DESCRIPTIVE_TERMS, NOT_EVALUATED_TERMS, PATH_TERMS, shaclName } from './vocabulary.ts'

const KNOWN_PROPERTIES: ReadonlySet<string> = new Set([
  ...Object.keys(SHAPE_SYNTAX),
  ...PATH_TERMS,
  ...DESCRIPTIVE_TERMS,
  ...NOT_EVALUATED_TERMS,
])

const KNOWN_TERMS: ReadonlySet<string> = new Set([...KNOWN_PROPERTIES, ...CLASS_TERMS])

/**
 * Refuses a shapes graph with a term of SHACL's namespace that SHACL does not have (`bad-shapes`, with the term
 * probably meant), or with a property that Chancery does not evaluate (`not-evaluated`). Passes over nodes that
 * take no other part in the shapes, where data and shapes stand in one graph.
 */
export function vetTerms(shapes: readonly Term[], graph: Store): void {
  for (const { subject, predicate, object } of graph.getQuads(null, null, null, null)) {
    const property = shaclName(predicate)
    if (property && !KNOWN_PROPERTIES.has(property) && takesPart(subject, shapes, graph)) {
      throw unknownTerm(property, KNOWN_PROPERTIES, subject, graph)
    }
    const term = shaclName(object)
    if (term && !KNOWN_TERMS.has(term)) throw unknownTerm(term, KNOWN_TERMS, subject, graph)
    if (property && NOT_EVALUATED_TERMS.has(property)) {
      throw new ChanceryError(
        'not-evaluated',
        `${shapeName(subject, graph)} has sh:${property}, which Chancery does not evaluate. ` +
          'It evaluates SHACL Core: take this constraint out, or check it with a processor that knows it.',
      )
    }
  }
}

/** Whether a node is a shape, or says something about shapes in some known word. */
function takesPart(node: Term, shapes: readonly Term[], graph: Store): boolean {
  return (
    node.termType === 'BlankNode' ||
    shapes.some(shape => shape.equals(node)) ||
    graph
      .getQuads(node, null, null, null)
      .some(({ predicate }) => KNOWN_PROPERTIES.has(shaclName(predicate) ?? ''))
  )
}

function unknownTerm(name: string, known: ReadonlySet<string>, subject: Term, graph: Store): ChanceryError {
  const meant = closest(name, known)
  return new ChanceryError(
    'bad-shapes',
    `${shapeName(subject, graph)} has sh:${name}, which is not a term of SHACL.` +
      (meant ? ` Did you mean sh:${meant}?` : ''),
  )
}
