import type { Quad } from '@rdfjs/types'
import type {
  ClassDescription,
  Description,
  PropertyDescription,
  SchemeDescription,
  UseDescription,
} from './description.ts'
import { ChanceryError } from './error.ts'
import { type Facts, factsOf, keyOf } from './facts.ts'
import type { UseModel } from './model.ts'
import { dash, owl, rdf, rdfs, sh, skos } from './namespaces.ts'
import { refuseNames } from './refuse-names.ts'
import type { LanguageMap } from './values.ts'

/** The part of an IRI after its last `#`, `/` or `:`, which is the term that a record writes for it. */
function localName(iri: string): string {
  return iri.slice(Math.max(...['#', '/', ':'].map(end => iri.lastIndexOf(end))) + 1)
}

/**
 * Reads an ontology (OWL classes and properties, SKOS concepts) and its shapes (SHACL) into a description.
 * Any ontology will do that keeps three conventions: a node shape targets each class that records have; a
 * property shape gives `sh:datatype`, `sh:class` or `sh:nodeKind sh:IRI`; `dash:editor dash:DetailsEditor`
 * marks a value that is a node inside the record. Order is that of the shapes' file.
 *
 * @throws ChanceryError `bad-model` if there are no classes, if local names are not what a record can write, if a
 * property has values of two kinds, or if nothing says what its values are.
 */
export function describe(ontology: Iterable<Quad>, shapes: Iterable<Quad>): Description {
  const facts = factsOf([...ontology, ...shapes])
  const schemes = schemesOf(facts)
  const iris = classIris(facts, schemes)
  const shapeOrder = facts.having(`${sh}path`)
  if (iris.length === 0) {
    throw new ChanceryError(
      'bad-model',
      'No shape targets a class, so that there is nothing to write records of. Give a node shape an sh:targetClass.',
    )
  }
  const classes = iris.map(iri => classOf(iri, iris, schemes, shapeOrder, facts))
  const properties = propertiesOf(classes, schemes, shapeOrder, facts)
  const description = { classes, properties, schemes }
  refuseNames(description)
  return description
}

function schemesOf(facts: Facts): SchemeDescription[] {
  return facts.having(`${rdfs}subClassOf`).flatMap(iri => {
    if (!facts.ancestors(iri).has(`${skos}Concept`)) return []
    const concepts = facts.having(`${rdf}type`, iri).map(concept => ({
      iri: concept,
      name: localName(concept),
      definition: facts.text(concept, `${skos}definition`),
    }))
    if (concepts.length === 0) return []
    return [{ term: localName(iri), iri, definition: facts.text(iri, `${skos}definition`), concepts }]
  })
}

/** Classes with a shape, and declared classes below them; classes of concepts apart. */
function classIris(facts: Facts, schemes: readonly SchemeDescription[]): string[] {
  const targeted = facts.having(`${sh}targetClass`).flatMap(shape => facts.iris(shape, `${sh}targetClass`))
  const declared = facts.having(`${rdf}type`, `${owl}Class`)
  const isConcept = (iri: string) => schemes.some(scheme => scheme.iri === iri)
  const below = declared.filter(iri => [...facts.ancestors(iri)].some(one => targeted.includes(one)))
  return [...new Set([...targeted, ...below])].filter(iri => !isConcept(iri))
}

function classOf(
  iri: string,
  all: readonly string[],
  schemes: readonly SchemeDescription[],
  shapeOrder: readonly string[],
  facts: Facts,
): ClassDescription {
  const shapes = facts.having(`${sh}targetClass`, iri)
  const propertyShapes = shapes
    .flatMap(shape => facts.objects(shape, `${sh}property`).map(keyOf))
    .sort((a, b) => shapeOrder.indexOf(a) - shapeOrder.indexOf(b))
  const uses = new Map<string, UseDescription>()
  for (const shape of propertyShapes) {
    const path = facts.iris(shape, `${sh}path`)[0]
    if (!path) continue
    const use = useOf(shape, localName(path), all, schemes, facts)
    if (saysNothing(use, shape, facts)) continue
    const before = uses.get(use.term)
    uses.set(use.term, before ? narrow(before, use) : use)
  }
  const foreign = facts.iris(iri, `${rdfs}subClassOf`).filter(parent => !all.includes(parent))
  return {
    term: localName(iri),
    iri,
    definition: definitionOf(iri, shapes, facts),
    ...labelsOf(iri, facts),
    ...(foreign.length > 0 && { foreign }),
    abstract: facts.objects(iri, `${dash}abstract`).some(term => term.value === 'true'),
    parents: facts
      .iris(iri, `${rdfs}subClassOf`)
      .filter(parent => all.includes(parent))
      .map(localName),
    uses: [...uses.values()],
  }
}

function useOf(
  shape: string,
  term: string,
  classes: readonly string[],
  schemes: readonly SchemeDescription[],
  facts: Facts,
): UseDescription {
  const max = facts.objects(shape, `${sh}maxCount`)[0]?.value
  const range = facts
    .iris(shape, `${sh}class`)
    .find(iri => classes.includes(iri) || schemes.some(scheme => scheme.iri === iri))
  const nested = facts.iris(shape, `${dash}editor`).includes(`${dash}DetailsEditor`)
  if (nested && range === undefined) {
    throw new ChanceryError(
      'bad-model',
      `The values of "${term}" are nodes inside the record, but no class is known that they belong to. Give its property shape an sh:class that a node shape targets.`,
    )
  }
  const message = facts.text(shape, `${sh}message`)
  // A warning asks for a value; it does not require one.
  const required = !facts.iris(shape, `${sh}severity`).some(severity => severity !== `${sh}Violation`)
  return {
    term,
    min: required ? Number(facts.objects(shape, `${sh}minCount`)[0]?.value ?? 0) : 0,
    ...(max !== undefined && { max: Number(max) }),
    ...(range !== undefined && { range: localName(range) }),
    ...(nested && { nested }),
    ...(message && { message }),
  }
}

/** A shape that only adds a check, such as a warning, to a property described elsewhere. */
function saysNothing(use: UseDescription, shape: string, facts: Facts): boolean {
  return use.min === 0 && use.max === undefined && kindOf(shape, [], facts) === undefined
}

/** Two shapes of one property both hold, so the narrower bounds do. */
export function narrow<Use extends UseModel>(a: Use, b: Use): Use {
  const max = Math.min(a.max ?? Infinity, b.max ?? Infinity)
  return { ...a, ...b, min: Math.max(a.min, b.min), ...(max < Infinity && { max }) }
}

function propertiesOf(
  classes: readonly ClassDescription[],
  schemes: readonly SchemeDescription[],
  shapeOrder: readonly string[],
  facts: Facts,
): PropertyDescription[] {
  const used = new Set(classes.flatMap(one => one.uses.map(use => use.term)))
  const found = new Map<string, PropertyDescription>()
  for (const shape of shapeOrder) {
    const iri = facts.iris(shape, `${sh}path`)[0]
    if (!iri || !used.has(localName(iri))) continue
    const kind = kindOf(shape, schemes, facts)
    const before = found.get(iri)
    if (!kind) continue
    if (before && (before.kind !== kind.kind || before.datatype !== kind.datatype)) {
      throw new ChanceryError(
        'bad-model',
        `The property <${iri}> has values of two kinds, ${before.datatype ?? before.kind} and ${kind.datatype ?? kind.kind} (in ${shape.startsWith('_:') ? 'a shape without a name' : `<${shape}>`}). A property has values of one kind in all classes: give one of them a property of its own.`,
      )
    }
    if (!before)
      found.set(iri, {
        term: localName(iri),
        iri,
        definition: definitionOf(iri, [shape], facts),
        ...labelsOf(iri, facts),
        ...kind,
      })
  }
  for (const one of classes)
    for (const use of one.uses)
      if (![...found.values()].some(property => property.term === use.term)) {
        throw new ChanceryError(
          'bad-model',
          `No shape says what the values of "${use.term}" (in class ${one.term}) are: give its property shape sh:datatype, sh:class or sh:nodeKind sh:IRI.`,
        )
      }
  return [...found.values()]
}

function labelsOf(iri: string, facts: Facts): { readonly labels?: LanguageMap } {
  const found = facts.objects(iri, `${rdfs}label`).filter(term => term.termType === 'Literal')
  if (found.length === 0) return {}
  return { labels: Object.fromEntries(found.map(({ language, value }) => [language, value])) }
}

/** The ontology's words, or for terms of other vocabularies those of the shape. */
function definitionOf(iri: string, shapes: readonly string[], facts: Facts): string {
  const own = facts.text(iri, `${skos}definition`) || facts.text(iri, `${rdfs}comment`)
  const ofShapes = shapes.map(
    shape => facts.text(shape, `${sh}description`) || facts.text(shape, `${rdfs}comment`),
  )
  return own || ofShapes.find(text => text) || ''
}

function kindOf(
  shape: string,
  schemes: readonly SchemeDescription[],
  facts: Facts,
): Pick<PropertyDescription, 'kind' | 'datatype' | 'scheme'> | undefined {
  const datatype = facts.iris(shape, `${sh}datatype`)[0]
  if (datatype === `${rdf}langString`) return { kind: 'language' }
  if (datatype) return { kind: 'literal', datatype }
  const ranges = facts.iris(shape, `${sh}class`)
  const scheme = schemes.find(one => ranges.includes(one.iri))
  if (scheme) return { kind: 'term', scheme: scheme.term }
  if (ranges.length > 0 || facts.iris(shape, `${sh}nodeKind`).includes(`${sh}IRI`))
    return { kind: 'reference' }
  return undefined
}
