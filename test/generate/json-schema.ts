/** A JSON Schema of draft 7, as plain JSON. */
export type Schema = Readonly<Record<string, unknown>>

/** Checks a value against one keyword's argument; gives what is wrong. */
type Keyword = (argument: unknown, value: unknown, path: string, schema: Schema, root: Schema) => string[]

/** Keywords that say nothing about the value, or that another keyword reads. */
const silent = ['$schema', 'title', 'description', 'definitions', 'then']

/** The keywords that our schemas use. A schema with any other is refused, and not half evaluated. */
const keywords: Readonly<Record<string, Keyword>> = {
  $ref: (argument, value, path, _, root) =>
    schemaFaults(resolve(argument as string, root), value, path, root),
  type: (argument, value, path) =>
    [argument].flat().some(type => isOfType(value, type as string))
      ? []
      : [`${path} is not ${[argument].flat().join(' or ')}`],
  enum: (argument, value, path) =>
    (argument as unknown[]).includes(value)
      ? []
      : [`${path} is none of ${(argument as unknown[]).join(', ')}`],
  const: (argument, value, path) => (argument === value ? [] : [`${path} is not ${argument}`]),
  pattern: (argument, value, path) =>
    typeof value !== 'string' || new RegExp(argument as string, 'u').test(value)
      ? []
      : [`${path} does not match ${argument}`],
  required: (argument, value, path) =>
    isObject(value)
      ? (argument as string[]).filter(key => !(key in value)).map(key => `${path} has no ${key}`)
      : [],
  properties: (argument, value, path, _, root) =>
    isObject(value)
      ? Object.entries(argument as Record<string, Schema>)
          .filter(([key]) => key in value)
          .flatMap(([key, one]) => schemaFaults(one, value[key], `${path}/${key}`, root))
      : [],
  additionalProperties: (argument, value, path, { properties = {} }, root) =>
    isObject(value)
      ? Object.keys(value)
          .filter(key => !(key in (properties as object)))
          .flatMap(key =>
            argument === false
              ? [`${path} has ${key}, which is not known`]
              : schemaFaults(argument as Schema, value[key], `${path}/${key}`, root),
          )
      : [],
  propertyNames: (argument, value, path, _, root) =>
    isObject(value)
      ? Object.keys(value).flatMap(key =>
          schemaFaults(argument as Schema, key, `the key ${path}/${key}`, root),
        )
      : [],
  items: (argument, value, path, _, root) =>
    Array.isArray(value)
      ? value.flatMap((one, index) => schemaFaults(argument as Schema, one, `${path}/${index}`, root))
      : [],
  minItems: (argument, value, path) =>
    Array.isArray(value) && value.length < (argument as number)
      ? [`${path} has under ${argument} items`]
      : [],
  maxItems: (argument, value, path) =>
    Array.isArray(value) && value.length > (argument as number) ? [`${path} has over ${argument} items`] : [],
  allOf: (argument, value, path, _, root) =>
    (argument as Schema[]).flatMap(one => schemaFaults(one, value, path, root)),
  anyOf: (argument, value, path, _, root) => {
    const faults = (argument as Schema[]).map(one => schemaFaults(one, value, path, root))
    return faults.some(({ length }) => length === 0) ? [] : faults.flat()
  },
  if: (argument, value, path, { then }, root) =>
    schemaFaults(argument as Schema, value, path, root).length === 0
      ? schemaFaults(then as Schema, value, path, root)
      : [],
}

/** What a schema finds wrong with a value. Places are JSON Pointers. */
export function schemaFaults(schema: Schema, value: unknown, path = '', root: Schema = schema): string[] {
  return Object.entries(schema).flatMap(([name, argument]) => {
    if (silent.includes(name)) return []
    const keyword = keywords[name]
    if (!keyword) throw new Error(`This evaluator does not know the keyword ${name}`)
    return keyword(argument, value, path, schema, root)
  })
}

function resolve(reference: string, root: Schema): Schema {
  const [, name = ''] = /^#\/definitions\/(.+)$/.exec(reference) ?? []
  const found = (root.definitions as Readonly<Record<string, Schema>>)[name]
  if (!found) throw new Error(`There is no ${reference}`)
  return found
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isObject(value)
  if (type === 'null') return value === null
  if (['string', 'number', 'boolean'].includes(type)) return typeof value === type
  throw new Error(`There is no type ${type}`)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * What is wrong with a schema itself, by the rules of draft 7: keywords that there are, arguments of their kind,
 * references that lead somewhere, and none beside `$ref`, where they would not count (§8.3).
 */
export function structureFaults(schema: unknown, path = '#', root: unknown = schema): string[] {
  if (!isObject(schema)) return typeof schema === 'boolean' ? [] : [`${path} is not a schema`]
  return Object.entries(schema).flatMap(([name, argument]) => {
    const at = `${path}/${name}`
    const beside =
      name === '$ref' && Object.keys(schema).length > 1 ? [`${path} has keywords beside $ref`] : []
    const form = forms[name]
    if (!form) return [...beside, `${at} is not a keyword`]
    return [...beside, ...form(argument, at, root)]
  })
}

type Form = (argument: unknown, path: string, root: unknown) => string[]

const must =
  (what: string, holds: (argument: unknown) => boolean): Form =>
  (argument, path) =>
    holds(argument) ? [] : [`${path} is not ${what}`]

const areDistinct = (list: unknown): list is unknown[] =>
  Array.isArray(list) && list.length > 0 && new Set(list).size === list.length
const text = must('text', argument => typeof argument === 'string' && argument !== '')
const count = must('a count', argument => Number.isInteger(argument) && (argument as number) >= 0)
const one: Form = (argument, path, root) => structureFaults(argument, path, root)
const list: Form = (argument, path, root) =>
  areDistinct(argument)
    ? argument.flatMap((each, index) => structureFaults(each, `${path}/${index}`, root))
    : [`${path} is not a list of schemas`]
const table: Form = (argument, path, root) =>
  isObject(argument)
    ? Object.entries(argument).flatMap(([key, each]) => structureFaults(each, `${path}/${key}`, root))
    : [`${path} is not a table of schemas`]

const forms: Readonly<Record<string, Form>> = {
  $schema: must('draft 7', argument => argument === 'http://json-schema.org/draft-07/schema#'),
  $ref: (argument, path, root) => {
    const [, name = ''] = /^#\/definitions\/(.+)$/.exec(String(argument)) ?? []
    const found = isObject(root) && isObject(root.definitions) && name in root.definitions
    return found ? [] : [`${path} leads nowhere: ${argument}`]
  },
  title: text,
  description: text,
  definitions: table,
  type: must('a type or several', argument => {
    const types = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']
    return areDistinct([argument].flat()) && [argument].flat().every(type => types.includes(type as string))
  }),
  enum: must('a list of distinct values', areDistinct),
  const: () => [],
  pattern: must('a regular expression', argument => {
    try {
      return new RegExp(argument as string, 'u') instanceof RegExp
    } catch {
      return false
    }
  }),
  required: must(
    'a list of keys',
    argument => areDistinct(argument) && argument.every(key => typeof key === 'string'),
  ),
  properties: table,
  additionalProperties: one,
  propertyNames: one,
  items: one,
  minItems: count,
  maxItems: count,
  allOf: list,
  anyOf: list,
  if: one,
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: one,
}
