import type { Explained } from './check/compiled/explain.ts'
import { ownShapes } from './check/own-shapes.ts'
import { prepareShapes } from './check/prepare-shapes.ts'
import type { Engine } from './check/validate-graph.ts'
import { passagesOf } from './evidence/passages.ts'
import { findTexts } from './evidence/texts.ts'
import { type Coverage, coverageOf, textless, verifyPassages } from './evidence/verify.ts'
import { model as ownModel } from './model/generated.ts'
import { resolveIri } from './model/iri.ts'
import type { Issue } from './model/issue.ts'
import type { Vocabulary } from './model/vocabulary.ts'
import type { Assembled } from './pipeline/assembly.ts'
import { type BuildOptions, type BuildReport, buildCorpus } from './pipeline/build-corpus.ts'
import { type BuiltShard, buildShard as buildOneShard, type ShardOptions } from './pipeline/build-shard.ts'
import { inFileOrder } from './pipeline/issue-order.ts'
import { type MergeOptions, mergeShards } from './pipeline/merge-shards.ts'
import { type CheckOptions, runCorpus } from './pipeline/run-corpus.ts'
import { type Corpus, findCorpus } from './read/corpus.ts'
import { type CorpusRecords, readRecords as readAllRecords } from './read/corpus-records.ts'
import { placeIssues } from './read/place-issues.ts'

/** How to open a corpus. */
export interface CorpusOptions {
  /** What `createModel` made. */
  readonly model?: { readonly vocabulary: Vocabulary }
}

/**
 * Opens a corpus: a folder with `dataset.yaml` and records in YAML, JSON-LD or NDJSON, however many. What is wrong
 * with them is for `checkCorpus` to say.
 *
 * @throws ChanceryError `not-readable` if the folder cannot be listed.
 *
 * @param options `model` is what `createModel` gives, for records of another vocabulary than Chancery's own; it has to
 * have the class `Dataset`, as one that extends Chancery's has.
 *
 * ```ts
 * const corpus = await openCorpus('corpus')
 * const { ok, issues } = await checkCorpus(corpus)
 * ```
 */
export function openCorpus(folder: string, { model }: CorpusOptions = {}): Promise<Corpus> {
  return model ? findCorpus(folder, model.vocabulary.model, model.vocabulary) : findCorpus(folder, ownModel)
}

/**
 * Checks a corpus: its files, its records, and the links between them. Issues are in the order of the files. Memory
 * does not grow with the number of records, but for about 16 bytes each.
 *
 * With the shapes of a model of your own that read more than one record at a time, as with the engine `reference`, the
 * graph of all records is checked in memory.
 *
 * ```ts
 * const { ok, issues, counts } = await checkCorpus(await openCorpus('corpus'))
 * for (const { file, line, message } of issues) console.log(file, line, message)
 * ```
 */
export function checkCorpus(corpus: Corpus, options: CheckOptions = {}): Promise<Assembled> {
  return runCorpus(corpus, options)
}

/**
 * The records of a corpus, all in memory: those that can be read, whether or not they are as the shapes ask.
 *
 * ```ts
 * const { records } = await readRecords(await openCorpus('corpus'))
 * for (const { record } of records) console.log(record.id)
 * ```
 */
export function readRecords(corpus: Corpus): Promise<CorpusRecords> {
  return readAllRecords(corpus)
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
  const { base, model } = corpus
  const { records, lost: unreadable, issues: found } = await readAllRecords(corpus)
  const { texts, issues: missing } = await findTexts(
    folder,
    records.map(({ record }) => record),
  )
  const passages = records.flatMap(({ record }) => passagesOf(record))
  const checked = texts.map(text => {
    const own = passages.filter(passage => passage.text === text.id)
    return { coverage: coverageOf(own, text), issues: verifyPassages(own, text) }
  })
  const described = new Set([...records.map(({ record }) => record.id), ...unreadable])
  const lost = passages.filter(passage => !described.has(passage.text)).map(textless)
  const claimed = [...missing, ...lost, ...checked.flatMap(one => one.issues)].map(issue => ({
    ...issue,
    ...(issue.focus !== undefined && { focus: resolveIri(issue.focus, base, model.prefixes) }),
    ...(issue.path !== undefined && { path: model.properties[issue.path]?.iri ?? issue.path }),
  }))
  const issues = [...found, ...placeIssues(claimed, records, model, base)].sort(inFileOrder)
  return {
    ok: issues.every(issue => issue.severity !== 'violation'),
    issues,
    coverage: checked.map(one => one.coverage),
  }
}

/**
 * Checks a corpus and publishes it, in one pass and in bounded memory. With a violation nothing is written, and the
 * old folder stays as it was.
 *
 * @throws ChanceryError `not-ours` if the folder holds other files; `not-writable` if it cannot be written, or lies
 * inside the corpus.
 *
 * ```ts
 * const report = await build(await openCorpus('corpus'), { out: 'out' })
 * ```
 */
export function build(corpus: Corpus, options: BuildOptions): Promise<BuildReport> {
  return buildCorpus(corpus, options)
}

/**
 * Builds one shard of a corpus, for several machines to share the work: into `OUT.shards`, for `merge` to put together.
 *
 * @throws ChanceryError as `build`; `not-evaluated` for shapes that read more than one record at a time
 *
 * ```ts
 * await buildShard(await openCorpus('corpus'), { out: 'out', shard: { index: 2, count: 8 } })
 * ```
 */
export function buildShard(corpus: Corpus, options: ShardOptions): Promise<BuiltShard> {
  return buildOneShard(corpus, options)
}

/**
 * Puts the shards of a corpus together into the output folder, which is byte for byte what `build` gives, and removes
 * them. With a violation nothing is written.
 *
 * @throws ChanceryError `bad-shard` if one is missing, or they do not go together; and as `build`
 *
 * ```ts
 * const report = await merge(await openCorpus('corpus'), { out: 'out' })
 * ```
 */
export function merge(corpus: Corpus, options: MergeOptions): Promise<BuildReport> {
  return mergeShards(corpus, options)
}

/**
 * Lists the constraints that records are checked by, and which engine evaluates each: the compiled one, but for what
 * it does not know, or the reference engine all of them.
 *
 * ```ts
 * await explain()
 * // [{ shape: 'https://w3id.org/chancery/ns#AgentShape', constraint: '…#MinCountConstraintComponent', engine: 'compiled' }, …]
 * ```
 */
export async function explain(engine: Engine = 'compiled'): Promise<readonly Explained[]> {
  const { compiled } = prepareShapes(await ownShapes())
  return engine === 'compiled' ? compiled.explain : compiled.explain.map(row => ({ ...row, engine }))
}
