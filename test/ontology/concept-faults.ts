import { doubledLanguages, type Graph, texts, withAncestors } from './graph.ts'
import { classesOf } from './term-faults.ts'

/** Classes of concepts that the graph declares. */
export function conceptClassesOf(graph: Graph): readonly string[] {
  return classesOf(graph).filter(name => withAncestors(graph, name).has('skos:Concept'))
}

/** Everything that stands in a concept scheme, or is an instance of a class of concepts. */
export function conceptsOf(graph: Graph): readonly string[] {
  const instances = conceptClassesOf(graph).flatMap(name => graph.subjects('rdf:type', name))
  return [...new Set([...instances, ...graph.subjects('skos:inScheme')])]
}

/** Concepts without a label, a definition, one scheme or one class, or with a name that another one has. */
export function conceptFaults(graph: Graph): string[] {
  const schemes = graph.subjects('rdf:type', 'skos:ConceptScheme')
  const classes = conceptClassesOf(graph)
  const concepts = conceptsOf(graph)
  const localName = (name: string): string => name.slice(name.search(/[^:/#]*$/))
  return concepts.flatMap(name => {
    const inScheme = graph.names(name, 'skos:inScheme')
    const types = graph.names(name, 'rdf:type')
    const english = texts(graph, name, 'skos:prefLabel', 'en').length
    const definitions = texts(graph, name, 'skos:definition', 'en')
    const namesake = concepts.find(other => other !== name && localName(other) === localName(name))
    return [
      ...(english === 1 ? [] : [`${name} has ${english} preferred labels in English`]),
      ...doubledLanguages(graph, name, 'skos:prefLabel')
        .filter(language => language !== 'en')
        .map(language => `${name} has several preferred labels in ${language}`),
      ...(definitions.length === 1 && /^“?[A-Z].*\.$/.test(definitions[0]!)
        ? []
        : [`${name} has no definition of its own in one English sentence`]),
      ...(inScheme.length === 1 ? [] : [`${name} is in ${inScheme.length} schemes`]),
      ...inScheme
        .filter(scheme => !schemes.includes(scheme))
        .map(scheme => `${name} is in ${scheme}, which is no concept scheme`),
      ...(types.length === 1 && classes.includes(types[0]!)
        ? []
        : [`${name} is not of one class of concepts, but of ${types.join(', ') || 'none'}`]),
      ...(namesake ? [`${name} has the local name of ${namesake}`] : []),
    ]
  })
}

/** Schemes without a title, and classes of concepts that do not go with one scheme. */
export function schemeFaults(graph: Graph): string[] {
  const untitled = graph
    .subjects('rdf:type', 'skos:ConceptScheme')
    .filter(name => texts(graph, name, 'dcterms:title', 'en').length !== 1)
    .map(name => `${name} has no title of its own in English`)
  const schemesOf = (name: string): readonly string[] => [
    ...new Set(graph.subjects('rdf:type', name).flatMap(concept => graph.names(concept, 'skos:inScheme'))),
  ]
  const classes = conceptClassesOf(graph)
  const astray = classes
    .filter(name => schemesOf(name).length !== 1)
    .map(name => `the concepts of ${name} are in ${schemesOf(name).length} schemes`)
  const unshared = graph.subjects('rdf:type', 'skos:ConceptScheme').flatMap(scheme => {
    const served = classes.filter(name => schemesOf(name).includes(scheme))
    return served.length === 1 ? [] : [`${scheme} holds the concepts of ${served.join(', ') || 'no class'}`]
  })
  return [...untitled, ...astray, ...unshared]
}

/** Concepts that no record can name, since no shape asks for their class. */
export function unreachableConcepts(ontology: Graph, shapes: Graph): string[] {
  const asked = new Set(shapes.subjects('sh:class').flatMap(shape => shapes.names(shape, 'sh:class')))
  return conceptsOf(ontology).filter(name => !ontology.names(name, 'rdf:type').some(type => asked.has(type)))
}
