import { resolveIri } from '../../model/iri.ts'
import type { Model } from '../../model/model.ts'
import { rdf } from '../../model/namespaces.ts'
import type { RecordNode } from '../../model/record.ts'
import { type PlannedProperty, planOf } from '../../model/record-plan.ts'
import { type RecordVisitor, walkRecord } from '../../model/walk-record.ts'
import type { RecordChecker } from './record-checker.ts'

/** What a feeder tells of the literals that pass by: focus node, property and lexical form. */
export type LiteralSeen = (focus: string, property: PlannedProperty, lexical: string) => void

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
  { terms, graph }: RecordChecker,
  model: Model,
  base: string,
  watched: (property: PlannedProperty) => boolean,
  onLiteral: LiteralSeen,
): (record: RecordNode) => void {
  const plan = planOf(model)
  const types = Array.from(plan.classes.values(), ({ iri }) => terms.iri(iri))
  const predicates = plan.properties.map(({ iri }) => terms.iri(iri))
  const datatypes = plan.properties.map(({ datatype }) => terms.literalType(datatype ?? `${rdf}langString`))
  const isWatched = plan.properties.map(watched)
  const concepts = plan.properties.map(({ kind, namespace }) => {
    const names =
      kind === 'term' ? Object.values(model.schemes).filter(one => one.namespace === namespace) : []
    return new Map(names.flatMap(one => one.names.map(name => [name, terms.iri(namespace + name)])))
  })
  terms.keep()

  // A node is met where it is referred to and where it is described: its IRI is put together once a record, and looked
  // for only if it may be there already.
  let nodes = new Map<string, number>()
  const mayBeThere = terms.hasIriUnder(base)
  const nodeOf = (id: string): number => nodes.get(id) ?? addNode(id)
  const addNode = (id: string): number => {
    const iri = resolveIri(id, base, model.prefixes)
    const local = iri.startsWith(base)
    const spelledOut = local && iri.length !== base.length + id.length
    const node = spelledOut
      ? nodeOf(iri.slice(base.length))
      : local && !mayBeThere
        ? terms.newIri(iri)
        : terms.iri(iri)
    nodes.set(id, node)
    return node
  }
  const objectOf = (property: PlannedProperty, value: string | RecordNode): number => {
    if (typeof value !== 'string') return nodeOf(value.id)
    if (property.kind === 'literal') {
      if (isWatched[property.number]) onLiteral(terms.textOf(subject), property, value)
      return terms.literal(value, datatypes[property.number]!)
    }
    if (property.kind !== 'term') return nodeOf(value)
    return concepts[property.number]!.get(value) ?? terms.iri(property.namespace + value)
  }

  let subject = 0
  const visitor: RecordVisitor = {
    begin(id, { number }) {
      subject = nodeOf(id)
      graph.add(subject, graph.type, types[number]!)
    },
    texts({ number }, texts) {
      const predicate = predicates[number]!
      for (const tag of Object.keys(texts)) {
        const type = terms.literalType(`${rdf}langString`, tag)
        const text = texts[tag]!
        if (typeof text === 'string') graph.add(subject, predicate, terms.literal(text, type))
        else for (const one of text) graph.add(subject, predicate, terms.literal(one, type))
      }
    },
    value(property, value) {
      graph.add(subject, predicates[property.number]!, objectOf(property, value))
    },
    values(property, values) {
      for (const value of values) visitor.value(property, value)
    },
    end() {},
  }
  return record => {
    nodes = new Map()
    walkRecord(record, plan, visitor)
  }
}
