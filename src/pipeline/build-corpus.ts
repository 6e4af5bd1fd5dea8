import { isAbsolute, relative } from 'node:path'
import { ChanceryError } from '../model/error.ts'
import type { Issue } from '../model/issue.ts'
import {
  contextFor,
  formatsOf,
  openPublication,
  type Publication,
  type Published,
  type PublishOptions,
} from '../publish/publish.ts'
import type { Corpus } from '../read/corpus.ts'
import type { IssueCounts } from './issue-log.ts'
import { type CheckOptions, runCorpus } from './run-corpus.ts'
import { ontologyTextOf, shapesTextOf } from './vocabulary-of.ts'

/** How to build. */
export interface BuildOptions extends PublishOptions, CheckOptions {
  /** Write two files for each record beside the dumps; true by default. */
  readonly recordFiles?: boolean
}

/** What building a corpus gave: what was published, or why nothing was. */
export type BuildReport =
  | ({ readonly ok: true } & Built)
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly counts: IssueCounts }

/** What was published, and the warnings that did not stand in the way. */
export interface Built extends Published {
  /** Records of class Document or below. */
  readonly documents: number
  readonly issues: readonly Issue[]
  readonly counts: IssueCounts
}

/**
 * Checks a corpus and publishes it, in one pass. With a violation nothing is left of what was written, and the old
 * folder stays as it was.
 */
export async function buildCorpus(corpus: Corpus, options: BuildOptions): Promise<BuildReport> {
  refuseOutInside(corpus.folder, options.out)
  if (!corpus.dataset || corpus.base === '') {
    const { issues, counts } = await runCorpus(corpus, options)
    return { ok: false, issues, counts }
  }
  const published = await publicationOf(corpus, corpus.dataset.record)
  const publication = await openPublication(published, options)
  try {
    const assembled = await runCorpus(corpus, options, {
      outputs: {
        context: contextFor(published, options.inlineContext),
        formats: formatsOf(options),
        ...(options.recordFiles !== false && {
          recordFiles: { folder: publication.folder, called: options.out },
        }),
      },
      take: publication.add,
    })
    const { ok, issues, counts, documents, records, statements } = assembled
    if (!ok) {
      await publication.abandon()
      return { ok, issues, counts }
    }
    await publication.commit({ records, statements })
    return { ok, issues, counts, documents, records, statements }
  } catch (error) {
    await publication.abandon()
    throw error
  }
}

/** What is published beside the records. */
export async function publicationOf(corpus: Corpus, dataset: Publication['dataset']): Promise<Publication> {
  const { base, model } = corpus
  const [ontology, shapes] = await Promise.all([ontologyTextOf(corpus), shapesTextOf(corpus)])
  return { dataset, base, model, ontology, shapes }
}

/** What is published inside the corpus would be read as records of it the next time. */
export function refuseOutInside(folder: string, out: string): void {
  const path = relative(folder, out)
  if (path.startsWith('..') || isAbsolute(path)) return
  throw new ChanceryError(
    'not-writable',
    `${out} lies inside the corpus, and would be read as records of it. Choose a folder outside.`,
  )
}
