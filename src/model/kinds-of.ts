import type { Model } from './model.ts'

/**
 * Terms of the classes that a node can be of where the model asks for a class: that class, and those below it;
 * without a class, all that are not abstract.
 */
export function kindsOf({ classes }: Model, range?: string): string[] {
  return Object.keys(classes).filter(term => {
    const { abstract, ancestors } = classes[term]!
    return !abstract && (range === undefined || term === range || ancestors.includes(range))
  })
}
