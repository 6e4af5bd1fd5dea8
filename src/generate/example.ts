/** An example of a class or property, taken from records. */
export interface Example {
  /** The node as an archivist writes it, in YAML. */
  readonly record: string
  /** What the graph then says of it, in Turtle without its prefixes. */
  readonly turtle: string
}

/** Examples by the terms of their classes and properties. */
export interface Examples {
  readonly classes: ReadonlyMap<string, Example>
  readonly properties: ReadonlyMap<string, Example>
}

/** An example as blocks of Markdown, or nothing where there is none. */
export function exampleBlocks(example: Example | undefined): readonly string[] {
  if (!example) return []
  return [`\`\`\`yaml\n${example.record}\`\`\``, `\`\`\`turtle\n${example.turtle}\`\`\``]
}
