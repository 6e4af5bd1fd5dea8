import type { Quad } from '@rdfjs/types'
import type { Issue } from '../model/issue.ts'
import type { Model } from '../model/model.ts'
import { rdf } from '../model/namespaces.ts'
import { backgroundOf } from './background.ts'
import { edtfIssues } from './edtf-issues.ts'
import { linkIssue } from './link-issue.ts'
import { idsBelow } from './other-records.ts'
import { type Engine, validateGraph } from './validate-graph.ts'

/** What the check has to know of records beside their graph. */
export interface Surroundings {
  readonly model: Model
  readonly base: string
  /** IRIs that exist although they are not in the graph: records with issues of their own. */
  readonly broken: ReadonlySet<string>
  readonly engine?: Engine
}

/**
 * Checks the graph of a whole corpus, or of records that go together, against the shapes: values, counts,
 * and links between records. Issues carry focus node and path. For shapes that cannot be decided a record at a
 * time, and for the reference engine; else `openRecordCheck` gives the same answer, in less time and memory.
 */
export async function checkGraph(
  quads: readonly Quad[],
  shapes: Iterable<Quad>,
  { model, base, broken, engine = 'compiled' }: Surroundings,
): Promise<Issue[]> {
  const dates = await edtfIssues(quads)
  const { issues } = await validateGraph([...quads, ...backgroundOf(model)], shapes, { engine })
  const names = new Map(Object.entries(model.classes).map(([name, { iri }]) => [iri, name]))
  const nodes = new Map(
    quads
      .filter(one => one.predicate.value === `${rdf}type`)
      .map(({ subject, object }) => [subject.value, { type: names.get(object.value)! }]),
  )
  const targets = {
    base,
    find: (iri: string) =>
      nodes.get(iri) ?? (broken.has(iri) || broken.has(iri.split('#', 1)[0]!) ? {} : undefined),
    ids: () => idsBelow(nodes.keys(), base),
  }
  return [...dates, ...issues.flatMap(issue => linkIssue(issue, targets) ?? [])]
}
