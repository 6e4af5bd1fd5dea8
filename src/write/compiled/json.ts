import { PassageNode } from '../../model/passage-node.ts'
import { remember } from '../../model/remember.ts'
import { passageText } from './passage-text.ts'

/** What a record is made of. */
type Value = string | readonly Value[] | { readonly [term: string]: Value }

/** What JSON writes in another way (RFC 8259 §7), or may have to: surrogates that stand alone. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const special = /["\\\u0000-\u001f\ud800-\udfff]/

const passage = passageText(JSON.stringify)!

const keyText = remember((term: string) => `${stringText(term)}:`)

/**
 * The JSON of a record, or of a part of it, on one line: the text that JSON.stringify gives, in less time, since most of a
 * record are passages.
 *
 * ```ts
 * jsonText({ id: 'place/moscow', type: 'Place' })   // '{"id":"place/moscow","type":"Place"}'
 * ```
 */
export function jsonText(value: Value): string {
  json = ''
  add(value)
  return json
}

// What grows at one end is put together in less time than parts within parts.
let json = ''

function add(value: Value): void {
  if (typeof value === 'string') json += stringText(value)
  else if (isList(value)) addList(value)
  else if (value instanceof PassageNode) json += passageJson(value)
  else {
    let between = '{'
    for (const term in value) {
      json += between + keyText(term)
      add(value[term]!)
      between = ','
    }
    json += between === '{' ? '{}' : '}'
  }
}

function addList(values: readonly Value[]): void {
  let between = '['
  for (const value of values) {
    json += between
    add(value)
    between = ','
  }
  json += between === '[' ? '[]' : ']'
}

/** A passage with ids that JSON would write in another way is written like anything else. */
function passageJson(node: PassageNode): string {
  const { id, hasSource, hasSelector } = node
  if (special.test(id) || special.test(hasSource)) return JSON.stringify(node)
  const { value, refinedBy } = hasSelector
  return passage(id, hasSelector.id, refinedBy.id, hasSource, stringText(value), stringText(refinedBy.exact))
}

function stringText(text: string): string {
  return special.test(text) ? JSON.stringify(text) : `"${text}"`
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}
