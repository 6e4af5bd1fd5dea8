import type { PropertyPath } from './property-path.ts'

/** How a path must be bracketed inside another: SPARQL 1.1 §9.1, from loosest to tightest. */
const BINDING: Readonly<Record<PropertyPath['kind'], number>> = {
  alternative: 0,
  sequence: 1,
  inverse: 2,
  'zero-or-more': 3,
  'one-or-more': 3,
  'zero-or-one': 3,
  predicate: 4,
}

/**
 * A property path as text: the plain IRI for a single predicate, otherwise SPARQL's property path syntax
 * (SPARQL 1.1 §9).
 *
 * ```ts
 * pathText(path)   // 'http://example.org/name'
 *                  // '^<http://example.org/author>/<http://example.org/name>*'
 * ```
 */
export function pathText(path: PropertyPath): string {
  return path.kind === 'predicate' ? path.iri : sparql(path)
}

function sparql(path: PropertyPath): string {
  switch (path.kind) {
    case 'predicate':
      return `<${path.iri}>`
    case 'alternative':
      return path.members.map(member => bracketed(member, 1)).join('|')
    case 'sequence':
      return path.members.map(member => bracketed(member, 2)).join('/')
    case 'inverse':
      return `^${bracketed(path.step, 3)}`
    case 'zero-or-more':
      return `${bracketed(path.step, 4)}*`
    case 'one-or-more':
      return `${bracketed(path.step, 4)}+`
    case 'zero-or-one':
      return `${bracketed(path.step, 4)}?`
  }
}

function bracketed(path: PropertyPath, least: number): string {
  return BINDING[path.kind] < least ? `(${sparql(path)})` : sparql(path)
}
