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
  '"b"@en',
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
    { weight: 9, arbitrary: predicate },
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

/** A parameter with one value or, where several are allowed, more. */
function some(name: string, value: fc.Arbitrary<string>, most = 1): fc.Arbitrary<string[]> {
  return fc
    .uniqueArray(value, { minLength: 1, maxLength: most })
    .map(values => [`sh:${name} ${values.join(', ')}`])
}

function perhaps(statements: fc.Arbitrary<string[]>): fc.Arbitrary<string[]> {
  return fc.oneof(fc.constant<string[]>([]), statements)
}

function list(value: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.uniqueArray(value, { minLength: 1, maxLength: 2 }).map(values => `( ${values.join(' ')} )`)
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
      perhaps(some('flags', fc.constant('"i"'))),
    )
    .map(statements => statements.flat()),
  some('languageIn', list(fc.constantFrom('"en"', '"en-GB"', '"ru"'))),
  some('equals', predicate, 2),
  some('disjoint', predicate, 2),
  some('hasValue', term, 2),
  some('in', list(fc.oneof(term, fc.constant('_:x')))),
  fc
    .tuple(
      some('closed', fc.constantFrom('true', 'false')),
      perhaps(some('ignoredProperties', list(fc.constantFrom('rdf:type', 'ex:q')))),
    )
    .map(statements => statements.flat()),
  some('severity', fc.constantFrom('sh:Warning', 'sh:Info', 'ex:Grave')),
]

/** Those that only property shapes may have. */
const ofProperties: readonly fc.Arbitrary<string[]>[] = [
  some('minCount', count),
  some('maxCount', count),
  some('uniqueLang', fc.constantFrom('true', 'true', 'false')),
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
    perhaps(some('node', shape, 2)),
    perhaps(some('not', shape)),
    ...['and', 'or', 'xone'].map(name => perhaps(some(name, list(shape)))),
    ...(properties.length > 0 ? [some('property', fc.oneof(...properties), 2)] : []),
    ...(property
      ? [
          fc
            .tuple(
              shape,
              perhaps(some('qualifiedMinCount', count)),
              perhaps(some('qualifiedMaxCount', count)),
              perhaps(some('qualifiedValueShapesDisjoint', fc.constantFrom('true', 'false'))),
            )
            .map(([qualified, ...counts]) => [`sh:qualifiedValueShape ${qualified}`, ...counts.flat()]),
        ]
      : []),
  ]
}

function statements(depth: number, later: readonly string[], property: boolean): fc.Arbitrary<string[]> {
  const references = referring(depth, later, property)
  return fc
    .tuple(
      property ? path.map(one => [`sh:path ${one}`]) : fc.constant(['a sh:NodeShape']),
      anyOf(plain, 2),
      property ? anyOf(ofProperties, 2) : fc.constant([]),
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
    perhaps(some('targetClass', someClass, 2)),
    perhaps(some('targetNode', term, 2)),
    perhaps(some('targetSubjectsOf', predicate)),
    perhaps(some('targetObjectsOf', predicate)),
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

/** Several values at once, so that there is something to count and to compare. */
function statementsOf(values: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...NODES), predicate, fc.array(values, { minLength: 1, maxLength: 4 }))
    .map(([subject, property, objects]) => `${subject} ${property} ${objects.join(', ')} .`)
}

const statement = fc.oneof(
  { weight: 3, arbitrary: statementsOf(fc.constantFrom(...NODES)) },
  { weight: 3, arbitrary: statementsOf(literal) },
  { weight: 2, arbitrary: statementsOf(fc.constantFrom('"a"@en', '"b"@en', '"c"@en', '"a"@ru')) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...NODES), someClass).map(([node, type]) => `${node} a ${type} .`),
  },
  {
    weight: 1,
    // Never in a circle, which the reference engine cannot follow.
    arbitrary: fc.constantFrom(
      'ex:D rdfs:subClassOf ex:C .',
      'ex:E rdfs:subClassOf ex:D .',
      'ex:F rdfs:subClassOf ex:C .',
      'ex:F rdfs:subClassOf ex:E .',
    ),
  },
)

/** A data graph: a few nodes in any relation, with cycles and statements made twice. */
export const arbitraryData: fc.Arbitrary<string> = fc
  .array(statement, { maxLength: 16 })
  .map(all => all.join('\n'))
