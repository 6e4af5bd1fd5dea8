import { checkGraph } from '../check/check-graph.ts'
import type { Engine } from '../check/validate-graph.ts'
import { encode } from '../encode/encode.ts'
import type { Issue } from '../model/issue.ts'
import { describeDataset } from '../publish/dataset.ts'
import { dumpFormats } from '../publish/dumps.ts'
import type { Corpus } from '../read/corpus.ts'
import { readRecords } from '../read/corpus-records.ts'
import { placeIssues } from '../read/place-issues.ts'
import { shapesOf } from './vocabulary-of.ts'

/** What the shapes find in the graph of a whole corpus, in memory, with its place. */
export async function checkWhole(corpus: Corpus, engine: Engine): Promise<readonly Issue[]> {
  const { base, dataset, model } = corpus
  const { records, lost } = await readRecords(corpus)
  const described = dataset
    ? [...records, { ...dataset, record: describeDataset(dataset.record, base, dumpFormats, model) }]
    : records
  const quads = described.flatMap(({ record }) => encode(record, model, base))
  const broken = new Set(Array.from(lost, id => base + id))
  const found = await checkGraph(quads, await shapesOf(corpus), { model, base, broken, engine })
  return placeIssues(found, described, model, base)
}
