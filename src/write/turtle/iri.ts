import { absoluteIri } from './absolute-iri.ts'
import type { TurtleContext } from './context.ts'
import { isLocalName } from './names.ts'
import { relativeIri } from './relative-iri.ts'

/**
 * An IRI in Turtle: with the prefix of the longest namespace that leaves a local name, else relative to the
 * base, else in full.
 *
 * ```turtle
 * ch:Telegram
 * <document/telegram-22591>
 * <https://www.wikidata.org/wiki/Q42>
 * ```
 *
 * @throws ChanceryError `bad-iri`
 */
export function writeIri(iri: string, context: TurtleContext): string {
  absoluteIri(iri)
  for (const namespace of context.namespaces) {
    if (!iri.startsWith(namespace.iri)) continue
    const local = iri.slice(namespace.iri.length)
    if (!isLocalName(local)) continue
    context.usedPrefixes.add(namespace.prefix)
    return `${namespace.prefix}:${local}`
  }
  const relative = context.base && relativeIri(iri, context.base)
  return `<${relative ?? iri}>`
}
