import { shortForm } from '../decode/short-form.ts'
import { encode } from '../encode/encode.ts'
import type { Example, Examples } from '../generate/example.ts'
import { resolveIri } from '../model/iri.ts'
import type { Model } from '../model/model.ts'
import type { RecordNode, RecordValue } from '../model/record.ts'
import { findCorpus } from '../read/corpus.ts'
import { readRecords } from '../read/corpus-records.ts'
import { quadsToTurtle } from '../write/turtle/turtle.ts'
import { turtleOptions } from '../write/turtle-options.ts'
import { isNode, prune } from './prune.ts'
import { shortYaml } from './short-yaml.ts'

/** Lines that an example of a class may have, if any node is as short. */
const longest = 16

/** A node of a record, or the record itself. */
interface Found {
  readonly node: RecordNode
  readonly record: string
  /** The node that holds it, and the property at which it stands there. */
  readonly at?: { readonly parent: RecordNode; readonly term: string }
}

/**
 * Examples of each class and property from the records of a corpus: of each class the node that says most without
 * being long, of each property the shortest value. Of several values an example keeps the first.
 *
 * @throws ChanceryError `not-readable` if the folder cannot be listed.
 */
export async function exampleNodes(folder: string, model: Model): Promise<Examples> {
  const corpus = await findCorpus(folder, model)
  const { records } = await readRecords(corpus)
  const all = [...records, ...(corpus.dataset ? [corpus.dataset] : [])]
  const found = all.flatMap(({ record }) => [...nodesIn({ node: record, record: record.id })])
  const classes = new Map<string, Example>()
  const said = new Map<string, number>()
  const properties = new Map<string, Example>()
  for (const one of found) {
    const { id, type, ...values } = one.node
    const record = yamlOf(one, model)
    const lines = record.split('\n').length
    // A record can be read by itself, and so comes before a node inside one.
    const saying = (lines > longest ? -lines : Object.keys(values).length) + (one.at ? 0 : 1000)
    if (saying > (said.get(type) ?? -Infinity)) {
      said.set(type, saying)
      classes.set(type, { record, turtle: turtleOf(one, model, corpus.base) })
    }
    for (const [term, value] of Object.entries(values)) {
      const holder: Found = { node: { id, type, [term]: firstOf(value) }, record: one.record }
      const { [term]: short } = shortForm(prune(asRecord(holder), model), model)
      const record = shortYaml({ [term]: short! })
      if (record.length >= (properties.get(term)?.record.length ?? Infinity)) continue
      const iri = model.properties[term]!.iri
      properties.set(term, {
        record,
        turtle: turtleOf({ ...one, node: holder.node }, model, corpus.base, iri),
      })
    }
  }
  return { classes, properties }
}

function* nodesIn(found: Found): Generator<Found> {
  yield found
  for (const [term, value] of Object.entries(found.node))
    for (const one of [value].flat())
      if (isNode(one)) yield* nodesIn({ node: one, record: found.record, at: { parent: found.node, term } })
}

function firstOf(value: RecordValue): RecordValue {
  return Array.isArray(value) ? value.slice(0, 1) : value
}

/** A node with the id of its record, so that ids inside it are shortened as there. */
function asRecord({ node, record }: Found): RecordNode {
  return { ...node, id: record }
}

/** A record as a whole; a node inside one at its property. */
function yamlOf({ node, record, at }: Found, model: Model): string {
  if (!at) return shortYaml(shortForm(prune(node, model), model))
  const { parent, term } = at
  const inherited = typeof parent['text'] === 'string' ? { text: parent['text'] } : {}
  const many = Array.isArray(parent[term])
  const pruned = prune(node, model)
  const holder = { ...inherited, id: record, type: parent.type, [term]: many ? [pruned] : pruned }
  const { [term]: short } = shortForm(holder, model)
  return shortYaml({ [term]: short! }, many ? 3 : 2)
}

/** What a graph says of the node itself, with one property if one is given. */
function turtleOf({ node }: Found, model: Model, base: string, property?: string): string {
  const iri = resolveIri(node.id, base, model.prefixes)
  const quads = encode(prune(node, model), model, base).filter(
    ({ subject, predicate }) => subject.value === iri && (property ?? predicate.value) === predicate.value,
  )
  const turtle = quadsToTurtle(quads, turtleOptions(model, base))
  return turtle.slice(turtle.indexOf('\n\n') + 2)
}
