import type { Quad, Term } from '@rdfjs/types'
import fc from 'fast-check'
import { DataFactory, Store } from 'n3'
import { backgroundOf } from '../../../src/check/background.ts'
import { compileShapes } from '../../../src/check/compiled/compile-shapes.ts'
import { recordChecker } from '../../../src/check/compiled/record-checker.ts'
import { addQuads } from '../../../src/check/compiled/term-ids.ts'
import { model } from '../../../src/model/generated.ts'
import { rdf } from '../../../src/model/namespaces.ts'
import { quadsToNQuads } from '../../../src/write/n-quads.ts'
import { resultLines } from './both-engines.ts'

const { blankNode, namedNode, quad } = DataFactory

/** Where every record of a batch stands before it is moved to a place of its own. */
export const base = 'https://example.org/'

/** A record to be checked, and the classes of what other records describe. */
export interface Case {
  /** What was done to it. */
  readonly done: readonly string[]
  readonly record: readonly Quad[]
  readonly elsewhere: ReadonlyMap<string, string>
}

/** A case that fast-check prints as what was done, and the statements. */
export function printable(one: Case): Case {
  return Object.defineProperty(one, fc.toStringMethod, {
    value: () => `${nameOf(one)}:\n${quadsToNQuads(one.record)}`,
  })
}

/** What was done to a record, in words. */
function nameOf({ done }: Case): string {
  return done.length > 0 ? done.join(', ') : 'sound'
}

/** Records under ids of their own, so that one graph can hold them all without their touching. */
export function batchOf(cases: readonly Case[]): readonly Case[] {
  return cases.map(({ done, record, elsewhere }, index) => {
    const own = (iri: string): string => iri.replace(base, placeOf(index))
    const move = <T extends Term>(term: T): T => {
      if (term.termType === 'NamedNode') return namedNode(own(term.value)) as Term as T
      return term.termType === 'BlankNode' ? (blankNode(`${term.value}${index}`) as Term as T) : term
    }
    return {
      done,
      record: record.map(({ subject, predicate, object }) => quad(move(subject), predicate, move(object))),
      elsewhere: new Map([...elsewhere].map(([iri, type]) => [own(iri), type])),
    }
  })
}

function placeOf(index: number): string {
  return `${base}${index}/`
}

/** The focus node of a result, and the number of its record. */
const PLACE = new RegExp(`^\\S+ (<${base}(\\d+)/[^ ]*)`)

const background = backgroundOf(model)

/** All records of a batch with what is known beside them, in one graph. */
export function graphOf(batch: readonly Case[]): readonly Quad[] {
  const types = new Map<string, Quad>()
  for (const [iri, type] of batch.flatMap(({ elsewhere }) => [...elsewhere])) {
    types.set(`${iri} ${type}`, quad(namedNode(iri), namedNode(`${rdf}type`), namedNode(type)))
  }
  return [...batch.flatMap(({ record }) => record), ...types.values(), ...background]
}

/** Results by the record that they are about; the last are those about what stands elsewhere. */
export function byRecord(
  lines: readonly string[],
  batch: readonly Case[],
): Record<string, readonly string[]> {
  const groups = batch.map((one, index): [string, string[]] => [`${index} ${nameOf(one)}`, []])
  groups.push(['elsewhere', []])
  const others = new Set(batch.flatMap(({ elsewhere }) => [...elsewhere.keys()].map(iri => `<${iri}>`)))
  for (const line of lines) {
    const [, focus, index = '-1'] = PLACE.exec(line) ?? []
    groups.at(others.has(focus!) ? -1 : Number(index))![1].push(line)
  }
  return Object.fromEntries(groups)
}

/** Checks the records of a batch one at a time, each with what is known of the others. */
export function oneByOne(shapes: readonly Quad[]): (batch: readonly Case[]) => readonly string[] {
  let known = new Map<string, Set<string>>()
  const isInstance = (iri: string, superclass: string): boolean => known.get(iri)?.has(superclass) ?? false
  const { terms, graph, check } = recordChecker(compileShapes(new Store([...shapes])), {
    background,
    isInstance,
  })
  return batch => {
    known = new Map()
    for (const { elsewhere } of batch) {
      for (const [iri, type] of elsewhere) {
        known.set(iri, new Set([...(known.get(iri) ?? []), type, ...(above.get(type) ?? [])]))
      }
    }
    return batch.flatMap(({ record }) => {
      addQuads(record, graph, terms)
      return resultLines(check())
    })
  }
}

/** The classes above each class. */
const above = new Map(
  Object.values(model.classes).map(({ iri, ancestors }) => [
    iri,
    ancestors.map(name => model.classes[name]!.iri),
  ]),
)
