import type { Quad } from '@rdfjs/types'
import { model } from '../../../src/model/generated.ts'
import { oa, rdf } from '../../../src/model/namespaces.ts'
import { countDamages } from './counts.ts'
import { datatypeDamages } from './datatypes.ts'
import { linkDamages } from './links.ts'
import type { Rule, RulesOf } from './rules.ts'
import { type SilentWay, silentWays } from './silent.ts'
import { recordClasses } from './sound-record.ts'
import { valueDamages } from './values.ts'
import type { Change, Place, Way } from './way.ts'
import { widerDamages } from './wider.ts'

/** Where in a record a node stands. */
type Position = 'record' | 'nested node' | 'passage'

/** One way to damage a record at one kind of node. */
export interface Damage<W extends Way = Way> {
  readonly name: string
  readonly way: W
  /** The record with the damage, at one of the places where it can be; `undefined` if there are none. */
  readonly damage: (record: readonly Quad[], choice: number) => readonly Quad[] | undefined
}

const classes = new Map(Object.entries(model.classes).map(([name, { iri }]) => [iri, name]))

/** Every way to damage a record, at every kind of node that has a rule against it. */
export function damagesOf(rulesOf: RulesOf): readonly Damage[] {
  const ways = [...countDamages, ...datatypeDamages, ...linkDamages, ...valueDamages, ...widerDamages]
  return ways.flatMap(way => atPositions(way, rulesOf))
}

/** The changes that no shape notices, at every kind of node. */
export function silentDamagesOf(rulesOf: RulesOf): readonly Damage<SilentWay>[] {
  return silentWays.flatMap(way => atPositions(way, rulesOf))
}

function atPositions<W extends Way>(way: W, rulesOf: RulesOf): readonly Damage<W>[] {
  return (['record', 'nested node', 'passage'] as const)
    .filter(position => classesAt(position).some(name => rulesOf(name).some(way.against)))
    .map(position => ({
      name: `${way.name} (${position})`,
      way,
      damage: (record, choice) => {
        const changes = placesOf(record, position, rulesOf, way).flatMap(place => way.change(place) ?? [])
        return changes.length > 0 ? applied(changes[choice % changes.length]!, record) : undefined
      },
    }))
}

function classesAt(position: Position): readonly string[] {
  return [...classes.values()].filter(name => {
    if (model.classes[name]!.abstract) return false
    if (model.classes[name]!.iri.startsWith(oa)) return position === 'passage'
    return position === (recordClasses.includes(name) ? 'record' : 'nested node')
  })
}

function positionOf(focus: string, type: string): Position {
  if (type.startsWith(oa)) return 'passage'
  return focus.includes('#') ? 'nested node' : 'record'
}

function placesOf(graph: readonly Quad[], position: Position, rulesOf: RulesOf, way: Way): readonly Place[] {
  const nodes = graph.filter(
    ({ subject, predicate, object }) =>
      predicate.value === `${rdf}type` &&
      classes.has(object.value) &&
      positionOf(subject.value, object.value) === position,
  )
  return nodes.flatMap(({ subject: focus, object }) => {
    const type = classes.get(object.value)!
    const about = graph.filter(({ subject }) => subject.equals(focus))
    const values = ({ path }: Rule): readonly Quad[] =>
      about.filter(({ predicate }) => path && predicate.equals(path))
    return rulesOf(type)
      .filter(way.against)
      .map(rule => ({ focus, type, rule, values: values(rule), graph }))
  })
}

function applied(change: Change, record: readonly Quad[]): readonly Quad[] {
  return [...record.filter(one => !change.out.some(other => other.equals(one))), ...change.in]
}
