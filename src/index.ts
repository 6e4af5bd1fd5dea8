export type { Engine, GraphReport, ValidateOptions } from './check/validate-graph.ts'
export type { Passage } from './evidence/passage.ts'
export { ChanceryError, type ErrorCode } from './model/error.ts'
export * from './model/generated.ts'
export type { Issue, IssueCode, Position, Severity } from './model/issue.ts'
export type { ClassModel, Model, PropertyModel, SchemeModel, UseModel, ValueKind } from './model/model.ts'
export type { RecordNode, RecordPath, RecordValue } from './model/record.ts'
export type { Decimal, Integer, Iri, LanguageMap } from './model/values.ts'
export {
  type BaseOptions,
  fromQuads,
  type JsonLdOptions,
  type ParseOptions,
  parse,
  toJsonLd,
  toNQuads,
  toQuads,
  toTurtle,
  type Validation,
  validate,
} from './public-api.ts'
export type { JsonLdDocument } from './write/json-ld.ts'
