import type { Description } from '../model/description.ts'
import { kindsOf } from '../model/kinds-of.ts'
import type { Model, UseModel } from '../model/model.ts'
import { dcat, oa, xsd } from '../model/namespaces.ts'
import { recordClasses } from './types.ts'

type Schema = Readonly<Record<string, unknown>>

/**
 * The JSON Schema (draft 7, which editors read) of the records as they are written in YAML: an editor
 * completes keys and terms, shows definitions, and underlines what the model does not know. It is looser than
 * the check where YAML is: a number need not be quoted, one value need not be in a list.
 */
export function recordsSchema(description: Description, model: Model): Schema {
  const records = recordClasses(model)
  const definitions = Object.fromEntries(
    kindsOf(model).map(name => [name, classSchema(name, description, model)]),
  )
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Records',
    type: 'object',
    required: ['id', 'type'],
    properties: { type: { enum: records } },
    allOf: records.map(name => ({
      if: { properties: { type: { const: name } }, required: ['type'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { $ref: `#/definitions/${name}` },
    })),
    definitions: {
      ...definitions,
      languageMap: {
        type: 'object',
        propertyNames: { pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$' },
        additionalProperties: oneOrMany({ type: 'string' }),
      },
      passage: {
        type: 'object',
        description: 'A line of a source text, counted from 1, and at most ten words quoted from it.',
        required: ['line', 'quote'],
        additionalProperties: false,
        properties: {
          text: { type: 'string', description: 'The source text, if it is not the one of the record.' },
          line: { type: ['integer', 'string'] },
          quote: { type: 'string' },
        },
      },
    },
  }
}

/** What the file of the dataset says beside the dataset itself. */
const base: Schema = {
  type: 'string',
  description: 'Address that the ids of all records are relative to, ending in a slash.',
  pattern: '^https?://.*/$',
}

function classSchema(name: string, description: Description, model: Model): Schema {
  const { iri, uses } = model.classes[name]!
  const nested = !recordClasses(model).includes(name)
  const isDataset = iri === `${dcat}Dataset`
  const required = Object.keys(uses).filter(term => uses[term]!.min > 0)
  return {
    type: 'object',
    description: description.classes.find(one => one.term === name)!.definition || `<${iri}>`,
    required: [...(isDataset ? ['base'] : []), 'id', ...(nested ? [] : ['type']), ...required],
    additionalProperties: false,
    properties: {
      ...(isDataset && { base }),
      id: { type: 'string', description: 'class/name for a record; #name for a node inside it.' },
      type: { const: name },
      ...Object.fromEntries(
        Object.entries(uses).map(([term, use]) => [
          term,
          described(
            description.properties.find(one => one.term === term)!.definition,
            valueSchema(term, use, model),
          ),
        ]),
      ),
    },
  }
}

/** A schema with words to it. Beside `$ref` they would not count (draft 7 §8.3). */
function described(words: string, schema: Schema): Schema {
  if (words === '') return schema
  return { description: words, ...('$ref' in schema ? { allOf: [schema] } : schema) }
}

function valueSchema(term: string, use: UseModel, model: Model): Schema {
  const property = model.properties[term]!
  if (property.kind === 'language') return { $ref: '#/definitions/languageMap' }
  const one = singleSchema(term, use, model)
  return use.max === 1 ? one : oneOrMany(one, use)
}

function singleSchema(term: string, use: UseModel, model: Model): Schema {
  const { kind, datatype } = model.properties[term]!
  if (kind === 'term') return { enum: model.schemes[use.range ?? '']?.names ?? [] }
  if (kind === 'literal') return literalSchema(datatype!)
  if (!use.nested || use.range === undefined) return { type: 'string' }
  if (model.classes[use.range]!.iri === `${oa}SpecificResource`) return { $ref: '#/definitions/passage' }
  const kinds = kindsOf(model, use.range).map(name => ({ $ref: `#/definitions/${name}` }))
  return kinds.length === 1 ? kinds[0]! : { anyOf: kinds }
}

function literalSchema(datatype: string): Schema {
  if (datatype === `${xsd}integer`) return { type: ['integer', 'string'], pattern: '^[+-]?[0-9]+$' }
  if (datatype === `${xsd}decimal`)
    return { type: ['number', 'string'], pattern: '^[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)$' }
  if (datatype === `${xsd}boolean`) return { enum: [true, false, 'true', 'false'] }
  // YAML reads a bare year as a number.
  return { type: ['string', 'integer'] }
}

/** One value need not be in a list, but where more than one is asked for. */
function oneOrMany(one: Schema, { min, max }: UseModel = { min: 1 }): Schema {
  const many = {
    type: 'array',
    minItems: Math.max(1, min),
    ...(max !== undefined && { maxItems: max }),
    items: one,
  }
  return min > 1 ? many : { anyOf: [one, many] }
}
