import type { Model } from '../model/model.ts'

/** The classes of a model as small numbers, for tables. */
export interface ClassNumbers {
  readonly names: readonly string[]
  readonly ofName: (name: string) => number
  /** The number of the class with an IRI; `names.length` for one that the model does not have. */
  readonly ofIri: (iri: string) => number
  /** Whether a class is another, or below it. */
  readonly isBelow: (type: number, superclass: number) => boolean
}

/** Numbers the classes of a model. */
export function numberClasses({ classes }: Model): ClassNumbers {
  const names = Object.keys(classes)
  const numbers = new Map(names.map((name, number) => [name, number]))
  const iris = new Map(names.map((name, number) => [classes[name]!.iri, number]))
  const above = names.map(
    name => new Set([name, ...classes[name]!.ancestors].map(ancestor => numbers.get(ancestor)!)),
  )
  return Object.freeze({
    names,
    ofName: (name: string) => numbers.get(name)!,
    ofIri: (iri: string) => iris.get(iri) ?? names.length,
    isBelow: (type: number, superclass: number) => above[type]!.has(superclass),
  })
}
