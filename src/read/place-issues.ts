import { resolveIri } from '../model/iri.ts'
import type { Issue } from '../model/issue.ts'
import type { Model } from '../model/model.ts'
import { own } from '../model/own.ts'
import type { RecordNode, RecordPath, RecordValue } from '../model/record.ts'
import type { CorpusRecord } from './corpus.ts'

/** Gives issues that a shape found in the graph their file, line and column, by way of focus node and path. */
export function placeIssues(
  issues: readonly Issue[],
  records: readonly CorpusRecord[],
  model: Model,
  base: string,
): Issue[] {
  const nodes = new Map<string, { readonly owner: CorpusRecord; readonly path: RecordPath }>()
  for (const owner of records)
    for (const [id, path] of owner.paths) nodes.set(resolveIri(id, base, model.prefixes), { owner, path })
  const terms = new Map(Object.entries(model.properties).map(([term, { iri }]) => [iri, term]))
  return issues.map(issue => {
    const found = nodes.get(issue.focus ?? '')
    if (!found) return issue
    const { owner, path } = found
    const term = terms.get(issue.path ?? '')
    const step =
      term === undefined ? [] : [term, ...valueStep(nodeAt(owner.record, path), term, issue, model, base)]
    return { ...issue, ...owner.locate([...path, ...step]) }
  })
}

/** The node at a path of the file; list items that the file writes without a list are found too. */
function nodeAt(record: RecordNode, path: RecordPath): RecordNode | undefined {
  let value: RecordValue | undefined = record
  for (const step of path) {
    if (Array.isArray(value) && typeof step !== 'number') value = value[0]
    value = own(value as unknown as Record<string, RecordValue>, String(step))
  }
  return (Array.isArray(value) ? value[0] : value) as RecordNode | undefined
}

function valueStep(
  node: RecordNode | undefined,
  term: string,
  { value }: Issue,
  model: Model,
  base: string,
): RecordPath {
  const values = node?.[term]
  if (value === undefined || values === undefined) return []
  if (Array.isArray(values)) {
    const { namespace } = model.properties[term]!
    const matches = (one: string | RecordNode): boolean => {
      const text = typeof one === 'string' ? one : one.id
      return text === value || namespace + text === value || resolveIri(text, base, model.prefixes) === value
    }
    const index = values.findIndex(matches)
    return index < 0 ? [] : [index]
  }
  if (typeof values === 'string' || 'type' in values) return []
  const tag = Object.entries(values).find(([, text]) => [text].flat().includes(value))?.[0]
  return tag === undefined ? [] : [tag]
}
