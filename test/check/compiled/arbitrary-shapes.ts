import fc from 'fast-check'

// Turtle of small shapes graphs and data graphs over the same few terms, so that they meet.

const NODES = ['ex:a', 'ex:b', 'ex:c', 'ex:d', '_:x', '_:y']
const IRIS = ['ex:a', 'ex:b', 'ex:c', 'ex:d']
const CLASSES = ['ex:C', 'ex:D', 'ex:E', 'ex:F']
const PREDICATES = ['ex:p', 'ex:q', 'ex:r']
const LITERALS = [
  '1',
  '2',
  '3',
  '1.0',
  '2.5e0',
  'true',
  '"a"',
  '"ab"',
  '"𐌰"',
  '"a"@en',
  '"b"@en-GB',
  '"a"@ru',
  '"1"^^xsd:byte',
  '"300"^^xsd:byte',
  '"9007199254740993"^^xsd:integer',
  '"1943-02-28"^^xsd:date',
  '"1943-02-30"^^xsd:date',
  '"1943-03-01"^^xsd:date',
  '"1943-03-01Z"^^xsd:date',
  '"x"^^ex:type',
]

const iri = fc.constantFrom(...IRIS)
const predicate = fc.constantFrom(...PREDICATES)
const someClass = fc.constantFrom(...CLASSES)
const literal = fc.constantFrom(...LITERALS)
const term = fc.oneof(iri, literal)
const count = fc.constantFrom('0', '1', '2', '3')

/** A property path of any kind. */
const { path } = fc.letrec<{ path: string }>(tie => ({
  path: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 6, arbitrary: predicate },
    { weight: 2, arbitrary: tie('path').map(step => `[ sh:inversePath ${step} ]`) },
    { weight: 1, arbitrary: tie('path').map(step => `[ sh:zeroOrMorePath ${step} ]`) },
    { weight: 1, arbitrary: tie('path').map(step => `[ sh:oneOrMorePath ${step} ]`) },
    { weight: 1, arbitrary: tie('path').map(step => `[ sh:zeroOrOnePath ${step} ]`) },
    { weight: 1, arbitrary: fc.tuple(tie('path'), tie('path')).map(steps => `( ${steps.join(' ')} )`) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(tie('path'), tie('path'))
        .map(ways => `[ sh:alternativePath ( ${ways.join(' ')} ) ]`),
    },
  ),
}))

/** Statements of a parameter: none, one or, where several are allowed, more. */
function some(name: string, value: fc.Arbitrary<string>, most = 1): fc.Arbitrary<string[]> {
  return fc
    .uniqueArray(value, { maxLength: most })
    .map(values => (values.length > 0 ? [`sh:${name} ${values.join(', ')}`] : []))
}

function list(value: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.uniqueArray(value, { minLength: 1, maxLength: 3 }).map(values => `( ${values.join(' ')} )`)
}

/** Those parameters that any shape may have, and that refer to no other. */
const plain: readonly fc.Arbitrary<string[]>[] = [
  some('class', someClass, 2),
  some(
    'datatype',
    fc.constantFrom('xsd:integer', 'xsd:byte', 'xsd:date', 'xsd:string', 'rdf:langString', 'ex:type'),
  ),
  some(
    'nodeKind',
    fc.constantFrom(
      'sh:IRI',
      'sh:BlankNode',
      'sh:Literal',
      'sh:BlankNodeOrIRI',
      'sh:BlankNodeOrLiteral',
      'sh:IRIOrLiteral',
    ),
  ),
  ...['minExclusive', 'minInclusive', 'maxExclusive', 'maxInclusive'].map(name => some(name, literal)),
  some('minLength', count),
  some('maxLength', count),
  fc
    .tuple(
      some('pattern', fc.constantFrom('"a"', '"^A$"', '"^.$"', '"org/a"'), 2),
      some('flags', fc.constant('"i"')),
    )
    .map(([pattern, flags]) => (pattern.length > 0 ? [...pattern, ...flags] : [])),
  some('languageIn', list(fc.constantFrom('"en"', '"en-GB"', '"ru"'))),
  some('equals', predicate, 2),
  some('disjoint', predicate, 2),
  some('hasValue', term, 2),
  some('in', list(fc.oneof(term, fc.constant('_:x')))),
  fc
    .tuple(
      some('closed', fc.constantFrom('true', 'false')),
      some('ignoredProperties', list(fc.constantFrom('rdf:type', 'ex:q'))),
    )
    .map(statements => statements.flat()),
  some('severity', fc.constantFrom('sh:Warning', 'sh:Info', 'ex:Grave')),
]

/** Those that only property shapes may have. */
const ofProperties: readonly fc.Arbitrary<string[]>[] = [
  some('minCount', count),
  some('maxCount', count),
  some('uniqueLang', fc.constantFrom('true', 'false')),
  some('lessThan', predicate),
  some('lessThanOrEquals', predicate),
]

const deactivated = fc.oneof(
  { weight: 9, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.constant(['sh:deactivated true']) },
)

function anyOf(parameters: readonly fc.Arbitrary<string[]>[], most: number): fc.Arbitrary<string[]> {
  return fc.array(fc.integer({ min: 0, max: parameters.length - 1 }), { maxLength: most }).chain(chosen => {
    const wanted = [...new Set(chosen)].map(index => parameters[index]!)
    return fc.tuple(...wanted).map(statements => statements.flat())
  })
}

/** What refers to other shapes: those written in its place, and named ones that come later. */
function referring(depth: number, later: readonly string[], property: boolean): fc.Arbitrary<string[]>[] {
  const named = later.filter(name => !name.startsWith('ex:P'))
  const shapes = [
    ...(depth > 0 ? [anonymous(depth - 1, later, false), anonymous(depth - 1, later, true)] : []),
    ...(later.length > 0 ? [fc.constantFrom(...later)] : []),
  ]
  const properties = [
    ...(depth > 0 ? [anonymous(depth - 1, later, true)] : []),
    ...(later.length > named.length ? [fc.constantFrom(...later.filter(name => !named.includes(name)))] : []),
  ]
  if (shapes.length === 0) return []
  const shape = fc.oneof(...shapes)
  return [
    some('node', shape, 2),
    some('not', shape, 2),
    ...['and', 'or', 'xone'].map(name => some(name, list(shape), 2)),
    ...(properties.length > 0 ? [some('property', fc.oneof(...properties), 3)] : []),
    ...(property
      ? [
          fc
            .tuple(
              shape,
              some('qualifiedMinCount', count),
              some('qualifiedMaxCount', count),
              some('qualifiedValueShapesDisjoint', fc.constantFrom('true', 'false')),
            )
            .map(([qualified, ...counts]) => [`sh:qualifiedValueShape ${qualified}`, ...counts.flat()]),
        ]
      : []),
  ]
}

function statements(depth: number, later: readonly string[], property: boolean): fc.Arbitrary<string[]> {
  const parameters = [...plain, ...(property ? ofProperties : [])]
  const references = referring(depth, later, property)
  return fc
    .tuple(
      property ? path.map(one => [`sh:path ${one}`]) : fc.constant(['a sh:NodeShape']),
      anyOf(parameters, 3),
      references.length > 0 ? anyOf(references, 2) : fc.constant([]),
      deactivated,
    )
    .map(parts => parts.flat())
}

function anonymous(depth: number, later: readonly string[], property: boolean): fc.Arbitrary<string> {
  return statements(depth, later, property).map(parts => `[ ${parts.join(' ; ')} ]`)
}

const targets: fc.Arbitrary<string[]> = fc
  .tuple(
    some('targetClass', someClass, 2),
    some('targetNode', term, 2),
    some('targetSubjectsOf', predicate),
    some('targetObjectsOf', predicate),
    fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.constant(['a rdfs:Class']) },
    ),
  )
  .map(parts => parts.flat())

/** In this order: a shape refers to those after it alone, so that there is no circle. ex:P are property shapes. */
const NAMES = ['ex:S1', 'ex:C', 'ex:P1', 'ex:S2', 'ex:P2', 'ex:S3']

/** A shapes graph with every constraint component and every kind of target and path. */
export const arbitraryShapes: fc.Arbitrary<string> = fc
  .tuple(
    ...NAMES.map((name, index) =>
      fc
        .tuple(statements(2, NAMES.slice(index + 1), name.startsWith('ex:P')), targets)
        .map(([own, targeted]) => `${name} ${[...own, ...targeted].join(' ; ')} .`),
    ),
  )
  .map(shapes => shapes.join('\n'))

const statement = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...NODES), predicate, fc.constantFrom(...NODES)) },
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...NODES), predicate, literal) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...NODES), fc.constant('a'), someClass) },
  // Never in a circle, which the reference engine cannot follow.
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ['ex:D', 'rdfs:subClassOf', 'ex:C'],
      ['ex:E', 'rdfs:subClassOf', 'ex:D'],
      ['ex:F', 'rdfs:subClassOf', 'ex:C'],
      ['ex:F', 'rdfs:subClassOf', 'ex:E'],
    ),
  },
)

/** A data graph: a few nodes in any relation, with cycles and statements made twice. */
export const arbitraryData: fc.Arbitrary<string> = fc
  .array(statement, { maxLength: 30 })
  .map(all => all.map(parts => `${parts.join(' ')} .`).join('\n'))
