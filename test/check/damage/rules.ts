import type { NamedNode, Quad, Term } from '@rdfjs/types'
import { Store } from 'n3'
import { listMembers } from '../../../src/check/list-members.ts'
import { sh, shaclName } from '../../../src/check/vocabulary.ts'
import { model } from '../../../src/model/generated.ts'

/** What one shape asks of the nodes of a class: the parameters of its constraints, by their names. */
export interface Rule {
  /** Local name of the shape. */
  readonly shape: string
  /** The property whose values are constrained; absent for what is asked of the node itself. */
  readonly path?: NamedNode
  readonly given: ReadonlyMap<string, Term>
  /** Properties of which a node has to have one, if the shape is such a choice. */
  readonly choice: readonly Term[]
}

/** Finds the rules for the nodes of a class of the model, those of its superclasses included. */
export type RulesOf = (className: string) => readonly Rule[]

/** Reads the rules of shapes that have classes for their targets, and a predicate for the path or none. */
export function readRules(shapes: readonly Quad[]): RulesOf {
  const graph = new Store([...shapes])
  const known = new Map<string, readonly Rule[]>()
  const rulesOf: RulesOf = name => {
    const rules = known.get(name) ?? [name, ...model.classes[name]!.ancestors].flatMap(one => own(one, graph))
    known.set(name, rules)
    return rules
  }
  return rulesOf
}

function own(className: string, graph: Store): readonly Rule[] {
  const shapes = graph.getSubjects(sh('targetClass'), model.classes[className]!.iri, null)
  return shapes.flatMap(shape => {
    const properties = graph.getObjects(shape, sh('property'), null).map(property => ruleOf(property, graph))
    return [ruleOf(shape, graph), ...properties.filter(({ path }) => path !== undefined)]
  })
}

function ruleOf(shape: Term, graph: Store): Rule {
  const [path] = graph.getObjects(shape, sh('path'), null)
  const statements = graph.getQuads(shape, null, null, null)
  const [choice] = graph.getObjects(shape, sh('or'), null)
  return {
    shape: shape.value.replace(/^.*[#/]/, ''),
    ...(path?.termType === 'NamedNode' && { path }),
    given: new Map(statements.map(({ predicate, object }) => [nameOf(predicate), object])),
    choice: (choice ? (listMembers(choice, graph) ?? []) : []).flatMap(one =>
      graph.getObjects(one, sh('path'), null),
    ),
  }
}

/** The name within SHACL, or the whole IRI of what stands in shapes for other readers. */
function nameOf(predicate: Term): string {
  return shaclName(predicate) ?? predicate.value
}
