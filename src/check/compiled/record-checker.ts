import type { Quad } from '@rdfjs/types'
import { ChanceryError } from '../../model/error.ts'
import type { Result } from '../result.ts'
import { termText } from '../term-text.ts'
import { beyondRecord } from './beyond-record.ts'
import { checkTargets } from './check-targets.ts'
import { ClassTree } from './class-tree.ts'
import { comparesTerms } from './compares-terms.ts'
import type { CompiledShapes } from './compile-shapes.ts'
import { IdGraph } from './id-graph.ts'
import type { IsInstanceElsewhere, Run } from './run.ts'
import type { Target } from './target.ts'
import { addQuads } from './term-ids.ts'
import { IRI, type TermTable } from './term-table.ts'
import { toResult } from './to-result.ts'

/** What is known beside a record. */
export interface Knowledge {
  /** Superclasses, and the classes of concepts. */
  readonly background: Iterable<Quad>
  /**
   * Whether another record makes an IRI an instance of a class. It is asked only about IRIs that the background
   * gives no class, and the record not the one wanted.
   */
  readonly isInstance?: (iri: string, superclass: string) => boolean
}

/** Checks one record after another, in bounded memory. */
export interface RecordChecker {
  /**
   * Numbers the terms of the record. An id lasts until the record is checked, unless `keep()` was called since:
   * call it once, when the predicates and classes of all records are in.
   */
  readonly terms: TermTable
  /** Whether each term must have one id; if not, `terms.newLiteral` will do. */
  readonly comparesTerms: boolean
  /** To be filled with the record's triples. */
  readonly graph: IdGraph
  /** The shapes that are validated. */
  readonly targets: readonly Target[]
  /** Which class is below which. */
  readonly classes: ClassTree
  /** Whether a term that the record does not describe is an instance of a class. */
  readonly elsewhere: IsInstanceElsewhere
  /** Validates the record in the graph, and empties the graph for the next. */
  readonly check: () => readonly Result[]
}

/** So many terms of records are remembered before the table is cleared: what is met again costs less. */
const MOST_PASSING = 2000

/**
 * Makes a checker of records for compiled shapes. All triples of a subject must stand in one record.
 *
 * Throws `not-evaluated` if a shape was not compiled, or reads triples that may stand in another record.
 *
 * ```ts
 * const { terms, graph, check } = recordChecker(compileShapes(shapes), { background: backgroundOf(model) })
 * const title = terms.iri('http://purl.org/dc/terms/title')
 * const english = terms.literalType(`${rdf}langString`, 'en')
 * terms.keep()
 * for (const { iri, text } of records) {
 *   graph.add(terms.iri(iri), title, terms.literal(text, english))
 *   const results = check()
 * }
 * ```
 */
export function recordChecker(
  { targets, forReference, terms: shapeTerms }: CompiledShapes,
  { background, isInstance }: Knowledge,
): RecordChecker {
  const beyond = forReference[0] ?? beyondRecord(targets)?.head.node
  if (beyond) throw needsWholeGraph(termText(beyond))
  const terms = shapeTerms.copy()
  const known = new IdGraph(terms)
  addQuads(background, known, terms)
  terms.keep()
  const classes = new ClassTree(known, terms)
  const checkRecord = checkTargets(targets, classes)
  const graph = new IdGraph(terms)
  const elsewhere = instanceElsewhere(known, terms, classes, isInstance)
  const run: Run = { graph, terms, classes, elsewhere, findings: [], quiet: 0 }

  return Object.freeze<RecordChecker>({
    terms,
    graph,
    targets,
    classes,
    elsewhere,
    comparesTerms: comparesTerms(targets),
    check: () => {
      checkRecord(run)
      const results = run.findings.splice(0).map(finding => toResult(finding, terms))
      graph.clear()
      if (terms.passing > MOST_PASSING) terms.forget()
      return results
    },
  })
}

/** What is neither described by the record nor by the background is asked of the other records. */
function instanceElsewhere(
  known: IdGraph,
  terms: TermTable,
  classes: ClassTree,
  isInstance: Knowledge['isInstance'],
): IsInstanceElsewhere {
  const types = new Map<number, number[]>()
  for (let triple = 0; triple < known.size; triple++) {
    if (known.predicateOf(triple) !== known.type) continue
    const subject = known.subjectOf(triple)
    types.set(subject, [...(types.get(subject) ?? []), known.objectOf(triple)])
  }
  return (term, superclass) => {
    const own = types.get(term)
    if (own) return own.some(type => classes.isA(type, superclass))
    if (!isInstance || terms.typeOf(term) !== IRI) return false
    return isInstance(terms.textOf(term), terms.textOf(superclass))
  }
}

function needsWholeGraph(shape: string): ChanceryError {
  return new ChanceryError(
    'not-evaluated',
    `Shape ${shape} reads more than one record at a time; expected targets by class or subject, paths of one ` +
      'predicate, and no shape with paths for the values of another. Validate the whole graph at once.',
  )
}
