import type { Quad } from '@rdfjs/types'
import { closest } from '../model/closest.ts'
import type { Issue } from '../model/issue.ts'
import type { Model } from '../model/model.ts'
import { rdf } from '../model/namespaces.ts'
import { backgroundOf } from './background.ts'
import { edtfIssues } from './edtf-issues.ts'
import { validateGraph } from './validate-graph.ts'

/** What the check has to know of records beside their graph. */
export interface Surroundings {
  readonly model: Model
  readonly base: string
  /** IRIs that exist although they are not in the graph: records with issues of their own. */
  readonly broken: ReadonlySet<string>
}

/**
 * Checks the graph of a whole corpus, or of records that go together, against the shapes: values, counts,
 * and links between records. Issues carry focus node and path.
 */
export async function checkGraph(
  quads: readonly Quad[],
  shapes: Iterable<Quad>,
  { model, base, broken }: Surroundings,
): Promise<Issue[]> {
  const dates = await edtfIssues(quads)
  const { issues } = await validateGraph([...quads, ...backgroundOf(model)], shapes)
  const known = new Set(
    quads.filter(one => one.predicate.value === `${rdf}type`).map(one => one.subject.value),
  )
  const links = issues.flatMap(issue => linkIssue(issue, known, base, broken))
  return [...dates, ...links]
}

/** A value of the wrong class that is nowhere described is a link to nothing: say that, and guess the right one. */
function linkIssue(
  issue: Issue,
  known: ReadonlySet<string>,
  base: string,
  broken: ReadonlySet<string>,
): Issue[] {
  const { code, value } = issue
  if (code !== 'class' || value === undefined || known.has(value)) return [issue]
  if (broken.has(value)) return []
  if (!value.startsWith(base)) {
    return [
      {
        ...issue,
        hint: 'Only records of this corpus have a class. Describe it in a record, and refer to that.',
      },
    ]
  }
  const id = value.slice(base.length)
  const ids = [...known].filter(iri => iri.startsWith(base)).map(iri => iri.slice(base.length))
  const guess = closest(id, ids)
  return [
    {
      ...issue,
      code: 'no-such-record',
      message: `There is no "${id}" in this corpus. ${issue.message}`,
      hint: guess ? `Did you mean "${guess}"?` : 'Add a record with this id, or correct the reference.',
    },
  ]
}
