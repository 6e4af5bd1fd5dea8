import type { Quad } from '@rdfjs/types'
import { Parser } from 'n3'

const PREFIXES = `
  @prefix ex: <http://example.org/> .
  @prefix owl: <http://www.w3.org/2002/07/owl#> .
  @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
  @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
  @prefix sh: <http://www.w3.org/ns/shacl#> .
  @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
`

/** The quads of a Turtle text, with the usual prefixes. Labels of blank nodes are kept as they are written. */
export function turtle(text: string): Quad[] {
  return new Parser({ blankNodePrefix: '' }).parse(PREFIXES + text)
}
