import type { TurtleContext } from '../turtle/context.ts'
import { writeIri } from '../turtle/iri.ts'

/** Whether something of the document in hand is written with a prefix. */
interface PrefixUse {
  readonly prefix: string
  used: boolean
}

/** An IRI as Turtle writes it, and the prefix for it, to be marked as used where the token is written. */
interface Token {
  readonly text: string
  readonly prefix: PrefixUse
}

/** Makes tokens, and knows which prefixes have been used. */
export interface Tokens {
  /** @throws ChanceryError `bad-iri` */
  readonly of: (iri: string) => Token
  /** The empty collection, as an object. */
  readonly nil: Token
  readonly isUsed: (prefix: string) => boolean
  /** Begins a new document. */
  readonly reset: () => void
}

/** Tokens of a context. */
export function openTokens(context: TurtleContext): Tokens {
  const none: PrefixUse = { prefix: '', used: false }
  const uses = new Map(context.namespaces.map(({ prefix }) => [prefix, { prefix, used: false }]))
  return Object.freeze({
    of(iri: string): Token {
      const text = writeIri(iri, context)
      const prefix = text.startsWith('<') ? none : uses.get(text.slice(0, text.indexOf(':')))!
      return Object.freeze({ text, prefix })
    },
    nil: Object.freeze({ text: '()', prefix: none }),
    isUsed: (prefix: string) => uses.get(prefix)!.used,
    reset(): void {
      for (const use of uses.values()) use.used = false
    },
  })
}

/** The text of a token, for writing it. */
export function written({ text, prefix }: Token): string {
  prefix.used = true
  return text
}
