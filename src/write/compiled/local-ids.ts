import type { TurtleContext } from '../turtle/context.ts'

/**
 * Whether every local id, resolved against the base and made relative to it again, is what it was, so that
 * `<person/beria>` can be written without doing either. So it is for a base that ends in a slash, with no dot
 * segments, under which no prefix has its namespace.
 *
 * The other half of the argument is the grammar of local ids (`isLocalId`): they begin with a letter, and have no
 * colon, question mark, dot segment or character that no IRI may have.
 */
export function keepsLocalIds(base: string, { base: parsed, namespaces }: TurtleContext): boolean {
  const whole = parsed?.directory === base && parsed.document === base
  return whole && namespaces.every(({ iri }) => !iri.startsWith(base))
}
