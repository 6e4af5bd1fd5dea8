import type { Graph } from './graph.ts'
import { texts, withAncestors } from './graph.ts'
import { classesOf, propertiesOf } from './term-faults.ts'

/** Classes of other vocabularies that have a shape here. */
const foreignClasses = [
  'dcat:Dataset',
  'dcat:Distribution',
  'oa:FragmentSelector',
  'oa:SpecificResource',
  'oa:TextQuoteSelector',
]

/** Standard vocabularies whose properties records may have. */
const foreignPaths = ['dcat', 'dcterms', 'oa', 'rdf', 'skos']

/** Node shapes that do not target one known class. */
export function targetFaults(shapes: Graph, ontology: Graph): string[] {
  const known = [...classesOf(ontology), ...foreignClasses]
  return shapes.subjects('rdf:type', 'sh:NodeShape').flatMap(shape => {
    const targets = shapes.names(shape, 'sh:targetClass')
    return [
      ...(targets.length === 1 ? [] : [`${shape} has ${targets.length} target classes`]),
      ...targets
        .filter(target => !known.includes(target))
        .map(target => `${shape} targets ${target}, which is not declared`),
    ]
  })
}

/** Property shapes without a path, a name or a message; messages that are not plain English sentences. */
export function wordingFaults(shapes: Graph): string[] {
  const propertyShapes = shapes.subjects('rdf:type', 'sh:PropertyShape')
  const speaking = shapes.subjects('sh:or').filter(shape => !propertyShapes.includes(shape))
  return [
    ...propertyShapes.flatMap(shape => [
      ...(shapes.names(shape, 'sh:path').length === 1 ? [] : [`${shape} has no path`]),
      ...(texts(shapes, shape, 'sh:name', 'en').length === 1 ? [] : [`${shape} has no name in English`]),
    ]),
    ...[...propertyShapes, ...speaking].flatMap(shape => messageFaults(shapes, shape)),
  ]
}

function messageFaults(shapes: Graph, shape: string): string[] {
  const messages = texts(shapes, shape, 'sh:message', 'en')
  if (messages.length !== 1) return [`${shape} has ${messages.length} messages in English`]
  const [message = ''] = messages
  const [jargon] = /\b(sh|ch|xsd|rdfs?|skos):|\b[a-z]+[A-Z]\w*|\bxsd\b|\bIRIs\b/.exec(message) ?? []
  return [
    ...(/^[A-Z].*\.$/.test(message) ? [] : [`the message of ${shape} is not a sentence: ${message}`]),
    ...(jargon === undefined ? [] : [`the message of ${shape} speaks of "${jargon}"`]),
  ]
}

/** Properties that no shape speaks of, and paths that no vocabulary declares. */
export function pathFaults(shapes: Graph, ontology: Graph): string[] {
  const declared = propertiesOf(ontology)
  const paths = shapes.subjects('sh:path').flatMap(shape => shapes.names(shape, 'sh:path'))
  const isKnown = (path: string): boolean =>
    declared.includes(path) || foreignPaths.some(prefix => path.startsWith(`${prefix}:`))
  return [
    ...declared.filter(name => !paths.includes(name)).map(name => `no shape speaks of ${name}`),
    ...[...new Set(paths)].filter(path => !isKnown(path)).map(path => `the path ${path} is not declared`),
  ]
}

/** Property shapes whose values, or the classes that have them, the ontology does not allow. */
export function rangeFaults(shapes: Graph, ontology: Graph): string[] {
  return shapes.subjects('rdf:type', 'sh:PropertyShape').flatMap(shape =>
    shapes.names(shape, 'sh:path').flatMap(path => {
      const [domain] = ontology.names(path, 'rdfs:domain')
      const [range] = ontology.names(path, 'rdfs:range')
      if (domain === undefined || range === undefined) return []
      const within = (name: string, broad: string): boolean => withAncestors(ontology, name).has(broad)
      const users = shapes
        .subjects('sh:property', shape)
        .flatMap(node => shapes.names(node, 'sh:targetClass'))
      return [
        ...shapes
          .names(shape, 'sh:datatype')
          .filter(datatype => datatype !== range)
          .map(datatype => `${shape} wants ${datatype}, but the range of ${path} is ${range}`),
        ...shapes
          .names(shape, 'sh:class')
          .filter(one => !within(one, range))
          .map(one => `${shape} wants ${one}, but the range of ${path} is ${range}`),
        ...users
          .filter(user => !within(user, domain))
          .map(user => `${shape} is a shape of ${user}, but the domain of ${path} is ${domain}`),
      ]
    }),
  )
}

/** Property shapes that no node shape uses, and ones that are used and not there. */
export function useFaults(shapes: Graph): string[] {
  const there = shapes.subjects('rdf:type', 'sh:PropertyShape')
  const used = shapes.subjects('sh:property').flatMap(node => shapes.names(node, 'sh:property'))
  return [
    ...there.filter(shape => !used.includes(shape)).map(shape => `no node shape uses ${shape}`),
    ...[...new Set(used)].filter(shape => !there.includes(shape)).map(shape => `there is no ${shape}`),
  ]
}

/** Messages that list the terms to choose from, or some of them, and not as their scheme has them. */
export function choiceFaults(shapes: Graph, ontology: Graph): string[] {
  return shapes.subjects('sh:class').flatMap(shape => {
    const concepts = shapes
      .names(shape, 'sh:class')
      .flatMap(name => ontology.subjects('rdf:type', name))
      .map(name => name.replace(/^\w+:/, ''))
    const [message = ''] = texts(shapes, shape, 'sh:message', 'en')
    // Words without a space are terms; "one kind: what it is the time of" lists none.
    const [, opening, list = ''] = /\bone (of|term|kind): ((?:[\w-]+(?:, | or |\.$))+)/.exec(message) ?? []
    const [, examples = ''] = /\bsuch as (.*)\.$/.exec(message) ?? []
    if (concepts.length === 0) return []
    const offered = (list.replace(/\.$/, '') || examples).split(/, | or /).filter(one => one !== '')
    const missing = opening === undefined ? [] : concepts.filter(one => !offered.includes(one))
    return [
      ...offered
        .filter(one => !concepts.includes(one))
        .map(one => `${shape} offers ${one}, which is no term of it`),
      ...missing.map(one => `${shape} does not offer ${one}`),
    ]
  })
}
