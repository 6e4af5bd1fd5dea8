import type { RecordNode } from '../../model/record.ts'
import type { PlannedProperty, RecordPlan } from '../../model/record-plan.ts'
import { walkRecord } from '../../model/walk-record.ts'
import { addStatement, type Graph, type GrowingGraph } from '../turtle/graph.ts'
import { rdf } from '../turtle/rdf.ts'
import type { TurtleTerms } from './turtle-terms.ts'

/**
 * The graph of records in which several nodes have one IRI, such as a record that stands twice: what is said of it
 * here and there is brought together.
 */
export function mergedGraph(records: readonly RecordNode[], plan: RecordPlan, terms: TurtleTerms): Graph {
  const graph: GrowingGraph = new Map()
  let subject = ''
  const add = (property: PlannedProperty, objects: readonly string[]): void => {
    if (objects.length > 0) terms.predicate(property)
    for (const object of objects) addStatement(graph, subject, property.iri, object)
  }
  for (const record of records) {
    walkRecord(record, plan, {
      begin(id, type) {
        subject = terms.subject(id)
        addStatement(graph, subject, rdf.type, terms.type(type))
      },
      texts: (property, texts) => add(property, terms.texts(texts)),
      value: (property, value) => add(property, [terms.object(property, value)]),
      values: (property, values) => add(property, terms.objects(property, values)),
      end() {},
    })
  }
  return graph
}
