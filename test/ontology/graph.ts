import { readFileSync } from 'node:fs'
import type { Quad, Term } from '@rdfjs/types'
import { Parser, Store } from 'n3'

/** Prefixes of the ontology's files, and of the Turtle that the tests write. */
const namespaces = {
  ch: 'https://w3id.org/chancery/ns#',
  dash: 'http://datashapes.org/dash#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  oa: 'http://www.w3.org/ns/oa#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  rico: 'https://www.ica.org/standards/RiC/ontology#',
  sh: 'http://www.w3.org/ns/shacl#',
  shape: 'https://w3id.org/chancery/shapes#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  term: 'https://w3id.org/chancery/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

type Prefix = keyof typeof namespaces

/** A term written with its prefix, as in Turtle: what the checks speak in. */
export type Name = `${Prefix}:${string}`

/** Quads, and look-ups in them by names. */
export interface Graph {
  readonly quads: readonly Quad[]
  /** Objects of the subject's property. */
  readonly objects: (subject: string, property: Name) => readonly Term[]
  /** The same, those that are IRIs, as names. */
  readonly names: (subject: string, property: Name) => readonly string[]
  /** Subjects that have the property, with this object if one is given, as names. */
  readonly subjects: (property: Name, object?: string) => readonly string[]
}

/** The graph of a file of `ontology/`, or of several. */
export function ontologyGraph(...files: readonly string[]): Graph {
  const read = (file: string): Quad[] =>
    new Parser().parse(readFileSync(new URL(`../../ontology/${file}`, import.meta.url), 'utf8'))
  return graphOf(files.flatMap(read))
}

/** The graph of a Turtle text, with the prefixes of the ontology. */
export function turtleGraph(text: string): Graph {
  const header = Object.entries(namespaces).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`)
  return graphOf(new Parser().parse(header.join('') + text))
}

function graphOf(quads: readonly Quad[]): Graph {
  const store = new Store([...quads])
  const objects = (subject: string, property: Name): readonly Term[] =>
    store.getObjects(iriOf(subject), iriOf(property), null)
  return {
    quads,
    objects,
    names: (subject, property) =>
      objects(subject, property)
        .filter(({ termType }) => termType === 'NamedNode')
        .map(({ value }) => nameOf(value)),
    subjects: (property, object) =>
      store
        .getSubjects(iriOf(property), object === undefined ? null : iriOf(object), null)
        .filter(({ termType }) => termType === 'NamedNode')
        .map(({ value }) => nameOf(value)),
  }
}

/** The name of an IRI; the IRI itself, where no prefix fits. */
export function nameOf(iri: string): string {
  const found = Object.entries(namespaces).find(([, namespace]) => iri.startsWith(namespace))
  return found ? `${found[0]}:${iri.slice(found[1].length)}` : iri
}

function iriOf(name: string): string {
  const colon = name.indexOf(':')
  const prefix = name.slice(0, colon)
  return prefix in namespaces ? namespaces[prefix as Prefix] + name.slice(colon + 1) : name
}

/** Names of all IRIs that the graph holds anywhere, those of datatypes included. */
export function allNames(graph: Graph): readonly string[] {
  const terms = graph.quads.flatMap(({ subject, predicate, object }) => [
    subject,
    predicate,
    object.termType === 'Literal' ? object.datatype : object,
  ])
  return [...new Set(terms.filter(term => term.termType === 'NamedNode').map(({ value }) => nameOf(value)))]
}

/** Values of a property in one language. */
export function texts(graph: Graph, subject: string, property: Name, language: string): readonly string[] {
  return graph
    .objects(subject, property)
    .filter(term => term.termType === 'Literal' && term.language === language)
    .map(({ value }) => value)
}

/** Languages in which the property has more than one value. */
export function doubledLanguages(graph: Graph, subject: string, property: Name): readonly string[] {
  const languages = graph
    .objects(subject, property)
    .map(term => (term.termType === 'Literal' ? term.language : ''))
  return [...new Set(languages.filter((language, index) => languages.indexOf(language) !== index))]
}

/** The class and all its superclasses. */
export function withAncestors(graph: Graph, name: string): ReadonlySet<string> {
  const found = new Set([name])
  for (const one of found) for (const parent of graph.names(one, 'rdfs:subClassOf')) found.add(parent)
  return found
}
