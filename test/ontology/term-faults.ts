import { allNames, doubledLanguages, type Graph, type Name, nameOf, texts, withAncestors } from './graph.ts'

/** Vocabularies that a class of ours may rest on. */
const upper = ['rico', 'prov', 'skos', 'oa']

/** Classes of other vocabularies that a property may have as its domain or range. */
const foreignClasses = ['oa:SpecificResource', 'skos:Concept']

const datatypes = [
  'edtf:EDTF',
  'rdf:langString',
  'xsd:anyURI',
  'xsd:boolean',
  'xsd:date',
  'xsd:decimal',
  'xsd:integer',
  'xsd:string',
  'xsd:time',
]

/** Properties that the graph declares. */
export function propertiesOf(graph: Graph): readonly string[] {
  return [
    ...graph.subjects('rdf:type', 'owl:ObjectProperty'),
    ...graph.subjects('rdf:type', 'owl:DatatypeProperty'),
  ]
}

/** Classes that the graph declares. */
export function classesOf(graph: Graph): readonly string[] {
  return graph.subjects('rdf:type', 'owl:Class')
}

/** Classes and properties without a name, a definition or a home of their own. */
export function wordingFaults(graph: Graph): string[] {
  const ontologies = graph.subjects('rdf:type', 'owl:Ontology')
  return [...classesOf(graph), ...propertiesOf(graph)].flatMap(name => [
    ...(['rdfs:label', 'skos:definition'] as const).flatMap(property => [
      ...englishFaults(graph, name, property),
      ...doubledLanguages(graph, name, property)
        .filter(language => language !== 'en')
        .map(language => `${name} has several of ${property} in ${language}`),
    ]),
    ...texts(graph, name, 'skos:definition', 'en')
      .filter(definition => !/^[A-Z].*\.$/.test(definition))
      .map(definition => `the definition of ${name} is not a sentence: ${definition}`),
    ...graph
      .objects(name, 'rdfs:isDefinedBy')
      .filter(({ value }) => !ontologies.includes(nameOf(value)))
      .map(({ value }) => `${name} is defined by ${value}, which is not the ontology`),
    ...countFaults(graph, name, 'rdfs:isDefinedBy'),
  ])
}

function englishFaults(graph: Graph, name: string, property: Name): string[] {
  const { length } = texts(graph, name, property, 'en')
  return length === 1 ? [] : [`${name} has ${length} of ${property} in English`]
}

function countFaults(graph: Graph, name: string, property: Name): string[] {
  const { length } = graph.objects(name, property)
  return length === 1 ? [] : [`${name} has ${length} of ${property}`]
}

/** Properties whose domain or range is missing, doubled, or nothing that is known. */
export function domainAndRangeFaults(graph: Graph): string[] {
  const classes = [...classesOf(graph), ...foreignClasses]
  return propertiesOf(graph).flatMap(name => {
    const isLiteral = graph.names(name, 'rdf:type').includes('owl:DatatypeProperty')
    const ranges = isLiteral ? datatypes : classes
    return [
      ...countFaults(graph, name, 'rdfs:domain'),
      ...countFaults(graph, name, 'rdfs:range'),
      ...graph
        .names(name, 'rdfs:domain')
        .filter(one => !classes.includes(one))
        .map(one => `the domain of ${name}, ${one}, is not a class that is declared`),
      ...graph
        .names(name, 'rdfs:range')
        .filter(one => !ranges.includes(one))
        .map(
          one =>
            `the range of ${name}, ${one}, is not a ${isLiteral ? 'datatype' : 'class that is declared'}`,
        ),
    ]
  })
}

/** Classes that rest on no class of RiC-O, PROV-O, SKOS or Web Annotation. */
export function unrootedClasses(graph: Graph): string[] {
  const isUpper = (name: string): boolean => upper.some(prefix => name.startsWith(`${prefix}:`))
  return classesOf(graph).filter(name => ![...withAncestors(graph, name)].some(isUpper))
}

/** Terms of ours that a graph uses and the ontology does not declare. */
export function undeclaredTerms(used: Graph, ontology: Graph): string[] {
  const declared = [...classesOf(ontology), ...propertiesOf(ontology)]
  return allNames(used).filter(name => name.startsWith('ch:') && !declared.includes(name))
}

/** Subjects and objects that are blank nodes: nothing that we publish has one. */
export function blankNodes(graph: Graph): string[] {
  const terms = graph.quads.flatMap(({ subject, object }) => [subject, object])
  return [...new Set(terms.filter(({ termType }) => termType === 'BlankNode').map(({ value }) => value))]
}
