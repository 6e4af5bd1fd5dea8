import { readFile } from 'node:fs/promises'
import { namedNode, type Quad, Store } from 'oxigraph'
import type { Question } from './question.ts'

/** SPARQL 1.1 Query Results JSON, as far as a SELECT needs it. */
interface Results {
  readonly head: { readonly vars: readonly string[] }
  readonly results: { readonly bindings: readonly Readonly<Record<string, { readonly value: string }>>[] }
}

/** What is left out of the front of an IRI in an answer. */
const namespaces = [
  'https://w3id.org/chancery/sino-soviet-aid/',
  'https://w3id.org/chancery/terms#',
  'https://w3id.org/chancery/ns#',
]

/** A store that holds the graph of an N-Quads file. */
export async function storeOf(file: string): Promise<Store> {
  const store = new Store()
  store.load(await readFile(file), { format: 'nq', no_transaction: true })
  return store
}

/**
 * The rows that answer the question, as `person/malenkov | stated`: records without the base, terms and
 * properties without their namespace, literals as they are, `-` for what is not bound. In the order that the
 * question asks for, or sorted.
 */
export function answer(store: Store, { query, ordered }: Question): string[] {
  const { head, results } = JSON.parse(String(store.query(query, { results_format: 'json' }))) as Results
  const rows = results.bindings.map(row => head.vars.map(name => short(row[name]?.value)).join(' | '))
  return ordered ? rows : rows.sort()
}

function short(value = '-'): string {
  const namespace = namespaces.find(one => value.startsWith(one))
  return namespace ? value.slice(namespace.length) : value
}

/** What `ask` gives while the store is without any statement of the property. */
export function withoutProperty<T>(store: Store, property: string, ask: () => T): T {
  const statements: Quad[] = store.match(null, namedNode(property))
  for (const statement of statements) store.delete(statement)
  try {
    return ask()
  } finally {
    for (const statement of statements) store.add(statement)
  }
}
