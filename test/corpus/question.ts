import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A question of a historian: words, and SPARQL that asks them of the published data. */
export interface Question {
  readonly name: string
  readonly words: string
  readonly query: string
  /** The properties that it speaks of, as IRIs. */
  readonly properties: readonly string[]
  /** Whether it asks for an order. */
  readonly ordered: boolean
}

const folder = fileURLToPath(new URL('../../ontology/questions/', import.meta.url))

/** All questions of `ontology/questions`, in the order of their numbers. */
export function questions(): Question[] {
  return readdirSync(folder)
    .sort()
    .map(file => questionOf(file.replace(/\.rq$/, ''), readFileSync(folder + file, 'utf8')))
}

function questionOf(name: string, text: string): Question {
  const head = text.match(/^# Question: (.+)\n/)
  if (!head?.[1]) throw new Error(`${name} does not begin with "# Question: …"`)
  const query = text.replace(/^#.*\n/gm, '')
  return { name, words: head[1], query, properties: propertiesOf(query), ordered: /\bORDER BY\b/.test(query) }
}

/** Prefixed names in lower case are properties, but those of the prefixes of terms, datatypes and records. */
function propertiesOf(query: string): string[] {
  const prefixes = new Map(
    [...query.matchAll(/^PREFIX (ch|dcterms|oa|rdf|skos): <(.+)>$/gm)].map(([, prefix, iri]) => [
      prefix,
      iri,
    ]),
  )
  const found = [...query.matchAll(/(?<![\w:])(\w+):([a-z]\w*)/g)].flatMap(([, prefix, local]) => {
    const namespace = prefixes.get(prefix)
    return namespace ? [namespace + local] : []
  })
  return [...new Set(found)]
}
