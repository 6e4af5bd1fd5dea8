export {
  type BuildReport,
  type Built,
  build,
  type CorpusReport,
  checkCorpus,
  openCorpus,
} from './node-api.ts'
export type { PublishOptions } from './publish/publish.ts'
export type { Corpus } from './read/corpus.ts'
export type { CorpusRecord } from './read/corpus-record.ts'
