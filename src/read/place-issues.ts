import { resolveIri } from '../model/iri.ts'
import type { Issue, IssueCode } from '../model/issue.ts'
import type { Model } from '../model/model.ts'
import { own } from '../model/own.ts'
import { perModel } from '../model/per-model.ts'
import type { RecordNode, RecordPath, RecordValue } from '../model/record.ts'
import type { LanguageMap } from '../model/values.ts'
import type { CorpusRecord } from './corpus-record.ts'

/** Where the records stand: in files, or in data. */
type Where = Partial<Issue>

interface Place {
  readonly owner: CorpusRecord<Where>
  readonly path: RecordPath
}

/** Finds the place of a node by its IRI. */
type PlaceOf = (iri: string) => Place | undefined

/**
 * Gives issues that a shape found in the graph their place (file, line and column, or keys and indices), by way of focus node and path, and
 * says what to do where the shape does not. Of several issues of one value in one place, the first is kept.
 *
 * @param typeOf the name of the class of a node that none of the records describes
 */
export function placeIssues(
  issues: readonly Issue[],
  records: readonly CorpusRecord<Where>[],
  model: Model,
  base: string,
  typeOf: (iri: string) => string | undefined = () => undefined,
): Issue[] {
  const placeOf = placesOf(records, base)
  const terms = termsOf(model)
  const seen = new Set<string>()
  return issues.flatMap(issue => {
    const focus = issue.focus ?? ''
    const found = placeOf(focus + (partOf[issue.code] ?? '')) ?? placeOf(focus)
    if (!found) return [issue]
    const { owner, path } = found
    const term = terms.get(issue.path ?? '')
    const step = term === undefined ? path : valuePath(found, term, issue, model, base)
    const hint = issue.hint ?? hintOf(issue, term, placeOf, typeOf)
    const placed = { ...issue, ...(hint !== undefined && { hint }), ...owner.locate(step) }
    if (issue.value === undefined) return [placed]
    const key = JSON.stringify([placed.file, placed.line, placed.column, placed.at, issue.value])
    if (seen.has(key)) return []
    seen.add(key)
    return [placed]
  })
}

/** The terms of properties by their IRIs. */
const termsOf = perModel(
  ({ properties }) => new Map(Object.entries(properties).map(([term, { iri }]) => [iri, term])),
)

/** Ids of nodes begin with that of their record, so that only records with issues have to say what is where. */
function placesOf(records: readonly CorpusRecord<Where>[], base: string): PlaceOf {
  const owners = new Map<string, CorpusRecord<Where>[]>()
  for (const owner of records) {
    const sameId = owners.get(owner.record.id)
    if (sameId) sameId.unshift(owner)
    else owners.set(owner.record.id, [owner])
  }
  return iri => {
    if (!iri.startsWith(base)) return undefined
    const id = iri.slice(base.length)
    for (const owner of owners.get(id.split('#', 1)[0]!) ?? []) {
      const path = owner.pathOf(id)
      if (path) return { owner, path }
    }
    return undefined
  }
}

/** The part of a passage that an issue of evidence is about, as it ends the id of the part. */
const partOf: Readonly<Partial<Record<IssueCode, string>>> = {
  'no-such-line': '-line',
  'quote-is-sentence': '-quote',
  'quote-not-found': '-quote',
  'quote-too-long': '-quote',
}

/** What to do about an issue whose shape only says what it expects. */
function hintOf(
  { code, value = '' }: Issue,
  term: string | undefined,
  placeOf: PlaceOf,
  typeOf: (iri: string) => string | undefined,
): string | undefined {
  if (code === 'min-count' && term !== undefined) return `Add the key "${term}".`
  if (code !== 'class') return undefined
  const target = placeOf(value)
  const type = target ? nodeAt(target.owner.record, target.path)?.type : typeOf(value)
  return type && `What stands here is of class ${type}.`
}

/** The node at a path of the file; list items that the file writes without a list are found too. */
function nodeAt(record: RecordNode, path: RecordPath): RecordNode | undefined {
  let value: RecordValue | undefined = record
  for (const step of path) {
    if (Array.isArray(value) && typeof step !== 'number') value = value[0]
    value = own((value ?? {}) as Record<string, RecordValue>, String(step))
  }
  return (Array.isArray(value) ? value[0] : value) as RecordNode | undefined
}

/** Where a value of a node stands in the file. */
function valuePath(
  { owner: { record }, path }: Place,
  term: string,
  issue: Issue,
  model: Model,
  base: string,
): RecordPath {
  const node = nodeAt(record, path)
  // A passage without a text of its own has that of the nearest node around it.
  if (term === 'hasSource' && node?.hasSource !== undefined) {
    const depth = path.findLastIndex(
      (_, index) => nodeAt(record, path.slice(0, index))?.text === node.hasSource,
    )
    if (depth >= 0) return [...path.slice(0, depth), 'text']
  }
  return [...path, term, ...valueStep(node, term, issue, model, base)]
}

function valueStep(
  node: RecordNode | undefined,
  term: string,
  { code, value }: Issue,
  model: Model,
  base: string,
): RecordPath {
  const values = node?.[term]
  if (values === undefined) return []
  if (Array.isArray(values)) {
    const { namespace } = model.properties[term]!
    const matches = (one: string | RecordNode): boolean => {
      const text = typeof one === 'string' ? one : one.id
      return text === value || namespace + text === value || resolveIri(text, base, model.prefixes) === value
    }
    const index = value === undefined ? -1 : values.findIndex(matches)
    return index < 0 ? [] : [index]
  }
  if (typeof values === 'string' || 'type' in values) return []
  if (code === 'unique-lang') return secondText(values as LanguageMap)
  const tag = Object.entries(values).find(([, text]) => [text].flat().includes(value ?? ''))?.[0]
  return tag === undefined ? [] : [tag]
}

/** Where the first text stands whose language has one already. */
function secondText(texts: LanguageMap): RecordPath {
  const seen = new Set<string>()
  for (const [tag, text] of Object.entries(texts)) {
    if (Array.isArray(text) && text.length > 1) return [tag, 1]
    if (seen.has(tag.toLowerCase())) return [tag]
    seen.add(tag.toLowerCase())
  }
  return []
}
