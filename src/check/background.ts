import type { Quad } from '@rdfjs/types'
import { DataFactory } from 'n3'
import type { Model } from '../model/model.ts'
import { rdf, rdfs } from '../model/namespaces.ts'

const { namedNode, quad } = DataFactory

/**
 * What the data graph has to hold beside the records for `sh:class` to be decided: the classes' superclasses,
 * and the classes of the concepts (SHACL §4.1.1).
 */
export function backgroundOf(model: Model): Quad[] {
  const classes = Object.values(model.classes).flatMap(({ iri, ancestors }) =>
    ancestors.map(name =>
      quad(namedNode(iri), namedNode(`${rdfs}subClassOf`), namedNode(model.classes[name]!.iri)),
    ),
  )
  const concepts = Object.values(model.schemes).flatMap(({ iri, namespace, names }) =>
    names.map(name => quad(namedNode(namespace + name), namedNode(`${rdf}type`), namedNode(iri))),
  )
  return [...classes, ...concepts]
}
