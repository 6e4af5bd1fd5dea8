import type { Term } from '@rdfjs/types'
import type { ShapesGraph } from '../shapes-graph.ts'
import type { CompiledShape } from './compiled-shape.ts'
import type { Demand, JudgeTerms } from './demand.ts'
import { type Run, report, type Source } from './run.ts'
import { BLANK, type TermTable } from './term-table.ts'
import type { Values } from './values.ts'

/** Checks the value nodes of a focus node; `false` if they violate the constraint, which has then been reported. */
export type Check = (focus: number, values: Values, run: Run) => boolean

/** What a constraint is compiled from. */
export interface Given {
  /** The value of the component's own parameter. */
  readonly parameter: Term
  readonly source: Source
  readonly shapes: ShapesGraph
  readonly terms: TermTable
  /** A value of another parameter of the same shape. */
  readonly other: (name: string) => Term | undefined
  /** The id of a term of the shapes graph; a blank node's is that of nothing in the data. */
  readonly constant: (term: Term) => number
  /** The members of a list, which the vetting has made sure of. */
  readonly members: (list: Term) => readonly Term[]
  /** A shape that this one refers to. */
  readonly shape: (node: Term) => CompiledShape
}

/** A constraint component of SHACL Core (SHACL §4). */
export interface Component {
  /** The parameter that each constraint has one value of. */
  readonly parameter: string
  readonly compile: (given: Given) => Check
  /** The same for a record as it is; absent where only a graph can answer. */
  readonly demand?: (given: Given) => Demand
  /** Another parameter, without which there is no constraint. */
  readonly needs?: string
  /** Objects to the absence of any value, so that it is asked even then. */
  readonly absence?: true
}

/** A component that tests each value node for itself. */
export function eachValue(
  parameter: string,
  compile: (given: Given) => (value: number, run: Run, focus: number) => boolean,
  options: Pick<Component, 'demand'> = {},
): Component {
  return {
    parameter,
    ...options,
    compile: given => {
      const { source } = given
      const accepts = compile(given)
      return (focus, values, run) => {
        let satisfied = true
        for (let index = 0; index < values.size; index++) {
          const value = values.ids[index]!
          if (accepts(value, run, focus)) continue
          satisfied = false
          if (!report(run, { source, focus, value, found: values.size })) return false
        }
        return satisfied
      }
    },
  }
}

/** A component that tests each value node by its text and type alone, and objects to blank nodes, which have neither. */
export function eachTerm(parameter: string, compile: (given: Given) => JudgeTerms): Component {
  return eachValue(
    parameter,
    given => {
      const judge = compile(given)
      return (value, { terms }) => {
        if (terms.typeOf(value) === BLANK) return false
        const verdict = judge(terms.literalTypeOf(value))
        return typeof verdict === 'boolean' ? verdict : verdict(terms.textOf(value))
      }
    },
    { demand: given => ({ of: 'each', judge: compile(given) }) },
  )
}

/** A component that judges the number of value nodes. */
export function byCount(
  parameter: string,
  compile: (given: Given) => (count: number) => boolean,
  options: Pick<Component, 'absence'> = {},
): Component {
  return {
    ...allValues(
      parameter,
      given => {
        const accepts = compile(given)
        return ({ size }) => accepts(size)
      },
      options,
    ),
    demand: given => ({ of: 'count', accepts: compile(given) }),
  }
}

/** A component that judges the value nodes together, and names none of them. */
export function allValues(
  parameter: string,
  compile: (given: Given) => (values: Values, run: Run) => boolean,
  options: Pick<Component, 'absence' | 'needs'> = {},
): Component {
  return {
    parameter,
    ...options,
    compile: given => {
      const { source } = given
      const accepts = compile(given)
      return (focus, values, run) => {
        if (accepts(values, run)) return true
        report(run, { source, focus, found: values.size })
        return false
      }
    },
  }
}
