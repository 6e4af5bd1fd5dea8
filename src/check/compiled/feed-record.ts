import type { Model } from '../../model/model.ts'
import { rdf } from '../../model/namespaces.ts'
import type { RecordNode } from '../../model/record.ts'
import { type PlannedProperty, planOf } from '../../model/record-plan.ts'
import { type RecordVisitor, walkRecord } from '../../model/walk-record.ts'
import { openNodeIds } from './node-ids.ts'
import type { RecordChecker } from './record-checker.ts'
import { includes, noValues } from './values.ts'

/** What a feeder tells of the literals that pass by: focus node, property and lexical form. */
export type LiteralSeen = (focus: string, property: PlannedProperty, lexical: string) => void

/** A literal to be told of. */
interface Watched {
  readonly subject: number
  readonly property: PlannedProperty
  readonly value: string
}

/** The datatype of texts with a language. */
const langString = `${rdf}langString`

/** So many values are compared with each other; more of them are looked for in the graph. */
const FEW = 8

/**
 * Makes the feeder of a checker: it puts a record's statements into the checker's graph, in the order and with the
 * terms of the record's quads, without quads between.
 *
 * ```ts
 * const feed = recordFeeder(checker, model, 'https://example.org/')
 * feed(record)
 * const results = checker.check()
 * ```
 *
 * @param watched the properties whose literals `onLiteral` is told of
 */
export function recordFeeder(
  { terms, graph, comparesTerms }: RecordChecker,
  model: Model,
  base: string,
  watched: (property: PlannedProperty) => boolean,
  onLiteral: LiteralSeen,
): (record: RecordNode) => void {
  const plan = planOf(model)
  const types = Array.from(plan.classes.values(), ({ iri }) => terms.iri(iri))
  const predicates = plan.properties.map(({ iri }) => terms.iri(iri))
  const datatypes = plan.properties.map(({ datatype }) => terms.literalType(datatype ?? langString))
  const isWatched = plan.properties.map(watched)
  const concepts = plan.properties.map(({ kind, namespace }) => {
    const names =
      kind === 'term' ? Object.values(model.schemes).filter(one => one.namespace === namespace) : []
    return new Map(names.flatMap(one => one.names.map(name => [name, terms.iri(namespace + name)])))
  })
  terms.keep()
  const nodes = openNodeIds(terms, model, base)
  const literal = (lexical: string, type: number, alone: boolean): number =>
    alone ? terms.newLiteral(lexical, type) : terms.literal(lexical, type)
  const objectOf = (property: PlannedProperty, value: string | RecordNode, alone: boolean): number => {
    if (typeof value !== 'string') return nodes.of(value.id)
    if (property.kind === 'literal') {
      if (isWatched[property.number]) watchedNow.push({ subject, property, value })
      return literal(value, datatypes[property.number]!, alone)
    }
    if (property.kind !== 'term') return nodes.of(value)
    return concepts[property.number]!.get(value) ?? terms.iri(property.namespace + value)
  }

  // What stands once in a record is not looked for in the graph, nor is a literal's id, which is most of the work. It
  // is looked for where the shapes compare values, two keys have one IRI, or a node is described twice.
  const all = [graph.type, ...predicates]
  const isAlone = predicates.map(one => all.filter(other => other === one).length === 1)
  let careful = comparesTerms
  let twice = false
  let subject = 0
  let watchedNow: Watched[] = []
  const list = noValues()
  const put = (property: number, object: number, alone: boolean): void => {
    if (alone) graph.append(subject, predicates[property]!, object)
    else graph.add(subject, predicates[property]!, object)
  }
  const visitor: RecordVisitor = {
    begin(id, { number }) {
      subject = nodes.of(id)
      if (graph.firstOf(subject) < 0) graph.append(subject, graph.type, types[number]!)
      else {
        twice = true
        graph.add(subject, graph.type, types[number]!)
      }
    },
    texts({ number }, texts) {
      const tags = Object.keys(texts)
      const alone = !careful && isAlone[number]! && (tags.length === 1 || tags.every(isLowerCase))
      for (const tag of tags) {
        const type = terms.literalType(langString, tag)
        const text = texts[tag]!
        if (typeof text === 'string') put(number, literal(text, type, alone), alone)
        else for (const one of text) put(number, literal(one, type, false), false)
      }
    },
    value(property, value) {
      const alone = !careful && isAlone[property.number]!
      put(property.number, objectOf(property, value, alone), alone)
    },
    values(property, values) {
      if (values.length === 1) {
        visitor.value(property, values[0]!)
        return
      }
      const { number } = property
      const alone = !careful && isAlone[number]! && values.length <= FEW
      list.size = 0
      for (const value of values) {
        const object = objectOf(property, value, false)
        if (alone && includes(list, object)) continue
        list.ids[list.size++] = object
        put(number, object, alone)
      }
    },
    end() {},
  }
  const walk = (record: RecordNode): void => {
    nodes.clear()
    watchedNow = []
    twice = false
    walkRecord(record, plan, visitor)
  }
  return record => {
    walk(record)
    if (twice && !careful) {
      graph.clear()
      careful = true
      walk(record)
      careful = comparesTerms
    }
    for (const { subject, property, value } of watchedNow) onLiteral(terms.textOf(subject), property, value)
  }
}

function isLowerCase(tag: string): boolean {
  return tag === tag.toLowerCase()
}
