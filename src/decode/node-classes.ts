import type { Model } from '../model/model.ts'

/** Terms of the classes that a node can have where the model asks for a class: that class, and those below it. */
export function nodeClasses(range: string, { classes }: Model): string[] {
  return Object.keys(classes).filter(
    term => !classes[term]!.abstract && (term === range || classes[term]!.ancestors.includes(range)),
  )
}
