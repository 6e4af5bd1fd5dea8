import { isAbsoluteIri } from '../model/iri.ts'
import type { Issue } from '../model/issue.ts'
import type { Model } from '../model/model.ts'
import { type CorpusRecord, toRecord } from './corpus-record.ts'
import type { Entry } from './entry.ts'
import { quoted } from './quoted.ts'

/** The file that describes the corpus as a whole. */
export const datasetFile = 'dataset.yaml'

/** What `dataset.yaml` says of the corpus. */
export interface DatasetEntry {
  /** IRI that all ids of the corpus are resolved against; empty if none could be read. */
  readonly base: string
  /** Absent if it has a fault. */
  readonly dataset?: CorpusRecord
  readonly issues: readonly Issue[]
}

/** Reads the base of the corpus, and its description as a dataset. */
export function readDataset([entry, ...others]: readonly Entry[], file: string, model: Model): DatasetEntry {
  if (!entry) return { base: '', issues: [noDataset(file, `${datasetFile} is empty.`)] }
  const { data, locate } = entry
  const { base, ...rest } = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>
  const issues: Issue[] = others.map(other => ({
    code: 'wrong-value',
    severity: 'violation',
    message: `Found a record after the dataset in ${datasetFile}.`,
    hint: 'Put it into a file of its own.',
    ...other.locate([]),
  }))
  const usable = typeof base === 'string' && isAbsoluteIri(base) && /^https?:.*\/$/.test(base)
  if (!usable) {
    issues.push({
      code: 'bad-iri',
      severity: 'violation',
      message: `Found ${quoted(base)} where the base of the corpus was expected.`,
      hint: 'Write the address under which the corpus is published, ending in a slash, such as base: https://example.org/corpus/.',
      ...locate(['base']),
    })
  }
  if (typeof rest['type'] === 'string' && rest['type'] !== 'Dataset') {
    issues.push({
      code: 'unknown-type',
      severity: 'violation',
      message: `Found ${quoted(rest['type'])} where the corpus is described.`,
      hint: 'Write type: Dataset.',
      ...locate(['type']),
    })
    return { base: usable ? base : '', issues }
  }
  const { record: dataset, issues: faults } = toRecord({ data: rest, locate }, model)
  return { base: usable ? base : '', ...(dataset && { dataset }), issues: [...issues, ...faults()] }
}

/** The issue that nothing describes the corpus. */
export function noDataset(file: string, message: string): Issue {
  return {
    code: 'no-dataset',
    severity: 'violation',
    message,
    hint: `It gives the base of the corpus's ids, its title and its licence: add base, id, type, title, description and license.`,
    file,
  }
}
