import { existsSync, readFileSync } from 'node:fs'
import { allNames, type Graph, withAncestors } from './graph.ts'

const folder = new URL('../../../shared/conformance/ric-o/', import.meta.url)

/** The lists of RiC-O's terms stand beside the project, and not in it. */
export const hasRicO: boolean = existsSync(folder)

/** What RiC-O says of one of its classes: superclasses, and classes that share no member with it. */
interface RicOClass {
  readonly parents: readonly string[]
  readonly disjoint: readonly string[]
}

/** What RiC-O says of one of its properties. Of several domains or ranges, any will do. */
interface RicOProperty {
  readonly kind: 'owl:ObjectProperty' | 'owl:DatatypeProperty'
  readonly domains: readonly string[]
  readonly ranges: readonly string[]
}

/** RiC-O's terms by name, such as `rico:Record`. */
export interface RicO {
  readonly classes: ReadonlyMap<string, RicOClass>
  readonly properties: ReadonlyMap<string, RicOProperty>
}

/** Reads the lists of RiC-O's classes and properties. */
export function readRicO(): RicO {
  const property = (kind: RicOProperty['kind']) => (cells: readonly string[]) =>
    [cells[0]!, { kind, domains: namesIn(cells[8]!), ranges: namesIn(cells[9]!) }] as const
  return {
    classes: new Map(
      rows('classes.csv').map(cells => [
        cells[0]!,
        { parents: namesIn(cells[8]!), disjoint: namesIn(cells[9]!) },
      ]),
    ),
    properties: new Map([
      ...rows('object-properties.csv').map(property('owl:ObjectProperty')),
      ...rows('datatype-properties.csv').map(property('owl:DatatypeProperty')),
    ]),
  }
}

/** A row is a line, and every cell is quoted: `"rico:Record","Record",…` */
function rows(file: string): readonly (readonly string[])[] {
  const [, ...lines] = readFileSync(new URL(file, folder), 'utf8').trimEnd().split(/\r?\n/)
  return lines.map(line => line.slice(1, -1).split('","'))
}

/** Names of a cell: `Record ; RecordPart`, or superclasses before restrictions: `Event | isRelatedTo min 1 …` */
function namesIn(cell: string): readonly string[] {
  return cell
    .split(/\s*[|;]\s*/)
    .filter(part => /^[\w:]+$/.test(part))
    .map(part => (part.includes(':') ? part : `rico:${part}`))
}

/** Terms of RiC-O that the graph uses and RiC-O does not declare. */
export function undeclaredRicO(graph: Graph, { classes, properties }: RicO): string[] {
  return allNames(graph).filter(
    name => name.startsWith('rico:') && !classes.has(name) && !properties.has(name),
  )
}

/** Properties that say they are narrower than one of RiC-O, and do not fit its kind, domain or range. */
export function subPropertyFaults(graph: Graph, ricO: RicO): string[] {
  return graph.subjects('rdfs:subPropertyOf').flatMap(name =>
    graph.names(name, 'rdfs:subPropertyOf').flatMap(parent => {
      const broader = ricO.properties.get(parent)
      if (!broader) return []
      const kinds = graph.names(name, 'rdf:type')
      return [
        ...(kinds.includes(broader.kind) ? [] : [`${name} is not an ${broader.kind}, as ${parent} is`]),
        ...misfits(graph, ricO, name, 'domain', broader.domains, parent),
        ...misfits(graph, ricO, name, 'range', broader.ranges, parent),
      ]
    }),
  )
}

function misfits(
  graph: Graph,
  ricO: RicO,
  name: string,
  place: 'domain' | 'range',
  wanted: readonly string[],
  parent: string,
): string[] {
  if (wanted.length === 0 || wanted.includes('rdfs:Literal')) return []
  return graph
    .names(name, `rdfs:${place}`)
    .filter(one => !wanted.some(broad => allAncestors(graph, ricO, one).has(broad)))
    .map(one => `the ${place} of ${name}, ${one}, is not within that of ${parent}, ${wanted.join(' or ')}`)
}

/** Classes that RiC-O forbids to have a member, since two classes above them are disjoint. */
export function disjointFaults(graph: Graph, ricO: RicO): string[] {
  return graph.subjects('rdf:type', 'owl:Class').flatMap(name => {
    const above = allAncestors(graph, ricO, name)
    return [...above].flatMap(one =>
      (ricO.classes.get(one)?.disjoint ?? [])
        .filter(other => above.has(other))
        .map(other => `${name} is below ${one} and ${other}, which share no member`),
    )
  })
}

/** The class and its superclasses, here and in RiC-O. */
function allAncestors(graph: Graph, { classes }: RicO, name: string): ReadonlySet<string> {
  const found = new Set(withAncestors(graph, name))
  for (const one of found) for (const parent of classes.get(one)?.parents ?? []) found.add(parent)
  return found
}
