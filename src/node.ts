export type { Explained } from './check/compiled/explain.ts'
export type { Engine } from './check/validate-graph.ts'
export type { Coverage } from './evidence/verify.ts'
export {
  build,
  buildShard,
  type CorpusOptions,
  checkCorpus,
  explain,
  merge,
  openCorpus,
  readRecords,
  type VerifyReport,
  verify,
} from './node-api.ts'
export type { Assembled as CorpusReport } from './pipeline/assembly.ts'
export type { BuildOptions, BuildReport, Built } from './pipeline/build-corpus.ts'
export type { BuiltShard, ShardOptions } from './pipeline/build-shard.ts'
export type { IssueCounts } from './pipeline/issue-log.ts'
export type { MergeOptions } from './pipeline/merge-shards.ts'
export type { CheckOptions } from './pipeline/run-corpus.ts'
export type { Shard } from './pipeline/shard.ts'
export type { DumpFormat } from './publish/dumps.ts'
export type { PublishOptions } from './publish/publish.ts'
export type { Corpus } from './read/corpus.ts'
export type { CorpusRecord } from './read/corpus-record.ts'
export type { CorpusRecords } from './read/corpus-records.ts'
export type { Cut, Piece } from './read/piece.ts'
