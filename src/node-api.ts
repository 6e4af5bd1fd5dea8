import { isAbsolute, relative } from 'node:path'
import { checkGraph } from './check/check-graph.ts'
import { ownShapes } from './check/own-shapes.ts'
import { encode } from './encode/encode.ts'
import { passagesOf } from './evidence/passages.ts'
import { findTexts } from './evidence/texts.ts'
import { type Coverage, coverageOf, textless, verifyPassages } from './evidence/verify.ts'
import { ChanceryError } from './model/error.ts'
import { model } from './model/generated.ts'
import { resolveIri } from './model/iri.ts'
import type { Issue } from './model/issue.ts'
import { describeDataset } from './publish/dataset.ts'
import { type Published, type PublishOptions, publish } from './publish/publish.ts'
import { type Corpus, readCorpus } from './read/corpus.ts'
import type { CorpusRecord } from './read/corpus-record.ts'
import { placeIssues } from './read/place-issues.ts'

/** What checking a corpus found. */
export interface CorpusReport {
  /** No issue is a violation. */
  readonly ok: boolean
  readonly issues: readonly Issue[]
  readonly records: number
  readonly statements: number
}

/** What building a corpus gave: what was published, or why nothing was. */
export type BuildReport =
  | ({ readonly ok: true } & Built)
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** What was published, and the warnings that did not stand in the way. */
export interface Built extends Published {
  /** Records of class Document or below. */
  readonly documents: number
  readonly issues: readonly Issue[]
}

/**
 * Reads a corpus: a folder with `dataset.yaml` and records in YAML, JSON-LD or NDJSON. Faults in them are in
 * its `issues`.
 *
 * @throws ChanceryError `not-readable` if the folder cannot be listed.
 *
 * ```ts
 * const corpus = await openCorpus('corpus')
 * const { ok, issues } = await checkCorpus(corpus)
 * ```
 */
export function openCorpus(folder: string): Promise<Corpus> {
  return readCorpus(folder, model)
}

/** Checks a corpus: its files, its records, and the links between them. Issues are in the order of the files. */
export async function checkCorpus(corpus: Corpus): Promise<CorpusReport> {
  const { base, broken } = corpus
  const records = described(corpus)
  const quads = records.map(({ record }) => encode(record, model, base))
  const surroundings = { model, base, broken: new Set([...broken].map(id => base + id)) }
  const found = base === '' ? [] : await checkGraph(quads.flat(), await ownShapes(), surroundings)
  const issues = [...corpus.issues, ...placeIssues(found, records, model, base)].sort(inFileOrder)
  return {
    ok: issues.every(issue => issue.severity !== 'violation'),
    issues,
    records: corpus.records.length,
    statements: quads.slice(0, corpus.records.length).reduce((sum, { length }) => sum + length, 0),
  }
}

/** The records, and after them the dataset as it will be published. */
function described({ records, dataset, base }: Corpus): CorpusRecord[] {
  return dataset ? [...records, { ...dataset, record: describeDataset(dataset.record, base) }] : [...records]
}

function inFileOrder(a: Issue, b: Issue): number {
  if (a.file !== b.file) return (a.file ?? '') < (b.file ?? '') ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

/** What verifying a corpus found. */
export interface VerifyReport {
  readonly ok: boolean
  readonly issues: readonly Issue[]
  readonly coverage: readonly Coverage[]
}

/**
 * Verifies the evidence of a corpus against the source texts in a folder: each text is found by its digest,
 * each quotation is proved on its line, and the lines that nothing cites are counted.
 *
 * @throws ChanceryError `not-readable` if the folder cannot be listed.
 *
 * ```ts
 * const { ok, coverage } = await verify(await openCorpus('corpus'), { texts: 'texts' })
 * ```
 */
export async function verify(
  corpus: Corpus,
  { texts: folder }: { readonly texts: string },
): Promise<VerifyReport> {
  const { records, base } = corpus
  const { texts, issues: missing } = await findTexts(
    folder,
    records.map(({ record }) => record),
  )
  const passages = records.flatMap(({ record }) => passagesOf(record))
  const checked = texts.map(text => {
    const own = passages.filter(passage => passage.text === text.id)
    return { coverage: coverageOf(own, text), issues: verifyPassages(own, text) }
  })
  const described = new Set([...records.map(({ record }) => record.id), ...corpus.broken])
  const lost = passages.filter(passage => !described.has(passage.text)).map(textless)
  const found = [...missing, ...lost, ...checked.flatMap(one => one.issues)].map(issue => ({
    ...issue,
    ...(issue.focus !== undefined && { focus: resolveIri(issue.focus, base, model.prefixes) }),
    ...(issue.path !== undefined && { path: model.properties[issue.path]?.iri ?? issue.path }),
  }))
  const issues = [...corpus.issues, ...placeIssues(found, records, model, base)].sort(inFileOrder)
  return {
    ok: issues.every(issue => issue.severity !== 'violation'),
    issues,
    coverage: checked.map(one => one.coverage),
  }
}

/**
 * Checks a corpus and publishes it. With a violation nothing is written, and the old folder stays as it was.
 *
 * @throws ChanceryError `not-ours` if the folder holds other files; `not-writable` if it cannot be written, or lies
 * inside the corpus.
 *
 * ```ts
 * const report = await build(await openCorpus('corpus'), { out: 'out' })
 * ```
 */
export async function build(corpus: Corpus, options: PublishOptions): Promise<BuildReport> {
  refuseOutInside(corpus.folder, options.out)
  const { ok, issues } = await checkCorpus(corpus)
  if (!ok || !corpus.dataset) return { ok: false, issues }
  const [ontology, terms, shapes] = await Promise.all([
    import('../ontology/chancery.ttl'),
    import('../ontology/terms.ttl'),
    import('../ontology/shapes.ttl'),
  ])
  const records = corpus.records.map(({ record }) => record)
  const published = await publish(
    {
      records,
      dataset: corpus.dataset.record,
      base: corpus.base,
      model,
      ontology: `${ontology.default}\n${terms.default}`,
      shapes: shapes.default,
    },
    options,
  )
  const documents = records.filter(({ type }) =>
    [type, ...model.classes[type]!.ancestors].includes('Document'),
  )
  return { ok: true, ...published, documents: documents.length, issues }
}

/** What is published inside the corpus would be read as records of it the next time. */
function refuseOutInside(folder: string, out: string): void {
  const path = relative(folder, out)
  if (path.startsWith('..') || isAbsolute(path)) return
  throw new ChanceryError(
    'not-writable',
    `${out} lies inside the corpus, and would be read as records of it. Choose a folder outside.`,
  )
}
