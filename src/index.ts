export { createModel, type ModelTexts, type RecordModel } from './api/create-model.ts'
export type {
  BaseOptions,
  JsonLdOptions,
  ParseOptions,
  SomeRecord,
  Validation,
  WriteJsonLdOptions,
  WriteOptions,
} from './api/options.ts'
export type { RecordFunctions, Records } from './api/record-functions.ts'
export type { Engine, GraphReport, ValidateOptions } from './check/validate-graph.ts'
export type { Passage } from './evidence/passage.ts'
export type { Context } from './model/context.ts'
export { ChanceryError, type ErrorCode } from './model/error.ts'
export * from './model/generated.ts'
export { idOf } from './model/id-of.ts'
export type { Issue, IssueCode, Position, Severity } from './model/issue.ts'
export type { ClassModel, Model, PropertyModel, SchemeModel, UseModel, ValueKind } from './model/model.ts'
export type { RecordNode, RecordPath, RecordValue } from './model/record.ts'
export type { BareId, Decimal, Integer, Iri, LanguageMap, NodeId, RecordId, Ref } from './model/values.ts'
export type { Vocabulary } from './model/vocabulary.ts'
export {
  fromQuads,
  parse,
  toJsonLd,
  toNQuads,
  toQuads,
  toTurtle,
  validate,
  writeJsonLd,
  writeNQuads,
  writeTurtle,
} from './public-api.ts'
export type { JsonLdDocument } from './write/json-ld.ts'
export type { NodeStream, RecordSink, WebStream, WebWriter } from './write/stream/record-sink.ts'
export type { Written } from './write/stream/write-stream.ts'
