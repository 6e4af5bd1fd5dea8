import type { Term } from '@rdfjs/types'
import type { ShapeCode } from '../model/issue.ts'
import { issueCode } from './issue-code.ts'
import { listMembers } from './list-members.ts'
import type { Result } from './result.ts'
import { shapeName } from './shape-name.ts'
import type { ShapesGraph } from './shapes-graph.ts'
import { termText } from './term-text.ts'
import { sh } from './vocabulary.ts'

/** What a message may speak of. */
interface Context {
  readonly result: Result
  /** The offending value, as text. */
  readonly value: string
  /** The value of one of the shape's parameters, as text; of several, "… and …". */
  readonly given: (parameter: string) => string
  /** The members of a parameter that is a list. */
  readonly listed: (parameter: string) => string
  /** The shape or shapes that a parameter refers to, by name. */
  readonly named: (parameter: string) => string
}

/**
 * Says in a plain sentence what a shape expected and what was found, for shapes without an sh:message of their
 * own.
 *
 * ```ts
 * constraintMessage(result, shapes)   // 'expected at most 1 value, found 3'
 * ```
 */
export function constraintMessage(result: Result, shapes: ShapesGraph): string {
  const values = (parameter: string) => shapes.getObjects(result.shape, sh(parameter), null)
  return MESSAGES[issueCode(result.component)]({
    result,
    value: result.value ? termText(result.value) : '',
    given: parameter => values(parameter).map(termText).join(' and '),
    listed: parameter => enumeration(values(parameter).flatMap(head => listMembers(head, shapes) ?? [])),
    named: parameter =>
      values(parameter)
        .map(shape => shapeName(shape, shapes))
        .join(' and '),
  })
}

const MESSAGES: Readonly<Record<ShapeCode, (context: Context) => string>> = {
  and: ({ value }) => `expected to conform to all the shapes of sh:and, found ${value}`,
  class: ({ given, value }) => `expected an instance of ${given('class')}, found ${value}`,
  closed: ({ result }) =>
    `expected only the properties that the closed shape names, found ${termText(result.path ?? result.focus)}`,
  datatype: ({ given, value }) =>
    `expected a well-formed literal of datatype ${given('datatype')}, found ${value}`,
  disjoint: ({ given, value }) => `expected no value in common with ${given('disjoint')}, found ${value}`,
  equals: ({ given, value }) =>
    `expected the same values as ${given('equals')}, found ${value} on one side only`,
  'has-value': ({ given }) => `expected the value ${given('hasValue')}, found it missing`,
  in: ({ listed, value }) => `expected one of ${listed('in')}, found ${value}`,
  'language-in': ({ listed, value }) =>
    `expected text in a language of ${listed('languageIn')}, found ${value}`,
  'less-than': ({ given, value }) => `expected less than each value of ${given('lessThan')}, found ${value}`,
  'less-than-or-equals': ({ given, value }) =>
    `expected no more than each value of ${given('lessThanOrEquals')}, found ${value}`,
  'max-count': ({ given, result }) =>
    `expected at most ${counted(given('maxCount'), 'value')}, found ${result.found}`,
  'max-exclusive': ({ given, value }) => `expected less than ${given('maxExclusive')}, found ${value}`,
  'max-inclusive': ({ given, value }) => `expected at most ${given('maxInclusive')}, found ${value}`,
  'max-length': ({ given, value }) =>
    `expected at most ${counted(given('maxLength'), 'character')}, found ${value}`,
  'min-count': ({ given, result }) =>
    `expected at least ${counted(given('minCount'), 'value')}, found ${result.found}`,
  'min-exclusive': ({ given, value }) => `expected more than ${given('minExclusive')}, found ${value}`,
  'min-inclusive': ({ given, value }) => `expected at least ${given('minInclusive')}, found ${value}`,
  'min-length': ({ given, value }) =>
    `expected at least ${counted(given('minLength'), 'character')}, found ${value}`,
  node: ({ named, value }) => `expected to conform to ${named('node')}, found ${value}`,
  'node-kind': ({ given, value }) => `expected ${kindOfNode(given('nodeKind'))}, found ${value}`,
  not: ({ named, value }) => `expected not to conform to ${named('not')}, found ${value}`,
  or: ({ value }) => `expected to conform to at least one of the shapes of sh:or, found ${value}`,
  pattern: ({ given, value }) => `expected a match of ${given('pattern')}, found ${value}`,
  'qualified-max-count': ({ given, named }) =>
    `expected at most ${counted(given('qualifiedMaxCount'), 'value')} that conform to ${named('qualifiedValueShape')}, found more`,
  'qualified-min-count': ({ given, named }) =>
    `expected at least ${counted(given('qualifiedMinCount'), 'value')} that conform to ${named('qualifiedValueShape')}, found fewer`,
  'unique-lang': () => 'expected at most one value in each language, found several in one',
  xone: ({ value }) => `expected to conform to exactly one of the shapes of sh:xone, found ${value}`,
}

function enumeration(terms: readonly Term[]): string {
  const shown = terms.slice(0, 8).map(termText).join(', ')
  return terms.length > 8 ? `${shown} … (${terms.length} in all)` : shown
}

function counted(count: string, noun: string): string {
  return `${count} ${noun}${count === '1' ? '' : 's'}`
}

/** `<http://www.w3.org/ns/shacl#BlankNodeOrIRI>` in words: "a blank node or IRI". */
function kindOfNode(iri: string): string {
  const words = iri
    .replace(/^.*#|>$/g, '')
    .replace('BlankNode', 'blank node')
    .replace('Or', ' or ')
  return `${words.startsWith('IRI') ? 'an' : 'a'} ${words.replace('Literal', 'literal')}`
}
