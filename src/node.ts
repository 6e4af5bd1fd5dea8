export {
  type BuildReport,
  type Built,
  build,
  type CorpusReport,
  checkCorpus,
  openCorpus,
} from './node-api.ts'
export type { PublishOptions } from './publish/publish.ts'
export type { Corpus, CorpusRecord } from './read/corpus.ts'
