import type { Model } from '../model/model.ts'
import type { TurtleOptions } from './turtle/turtle.ts'

/** How records of a model are written: its prefixes, and properties in its order. */
export function turtleOptions(model: Model, base: string): TurtleOptions {
  const ranks = new Map(Object.values(model.properties).map(({ iri }, index) => [iri, index]))
  return { base, prefixes: model.prefixes, rank: predicate => ranks.get(predicate) }
}
