import { rdf } from '../../model/namespaces.ts'
import type { TermTable } from './term-table.ts'
import { TripleSet } from './triple-set.ts'
import { grown, longer } from './typed-array.ts'

/**
 * A graph over the ids of a term table: for each subject a chain of its triples, those of rdf:type first. A
 * triple is a number, valid until the graph is cleared; the end of a chain is -1. Clearing keeps the memory, so
 * that one graph serves record after record.
 *
 * ```ts
 * for (let triple = graph.firstOf(subject); triple >= 0; triple = graph.nextOf(triple)) {
 *   graph.predicateOf(triple)
 * }
 * ```
 */
export class IdGraph {
  /** The id of rdf:type. */
  readonly type: number
  /** How many triples there are. */
  size = 0
  subjectCount = 0
  readonly #terms: TermTable
  readonly #known = new TripleSet()
  /** How many of the triples are in the set: it is filled up when it is asked. */
  #knownCount = 0
  #subjects: Int32Array = new Int32Array(64)
  #first: Int32Array = new Int32Array(1024).fill(-1)
  #last: Int32Array = new Int32Array(1024).fill(-1)
  #next: Int32Array = new Int32Array(256)
  #triples: Int32Array = new Int32Array(3 * 256)
  #firstTo: Int32Array = new Int32Array(0)
  #nextTo: Int32Array = new Int32Array(0)
  #inverted = false

  constructor(terms: TermTable) {
    this.#terms = terms
    this.type = terms.iri(`${rdf}type`)
  }

  /** Adds a triple, unless it is there. */
  add(subject: number, predicate: number, object: number): void {
    if (!this.has(subject, predicate, object)) this.append(subject, predicate, object)
  }

  /** Adds a triple of which the caller knows that it is not there. */
  append(subject: number, predicate: number, object: number): void {
    const triple = this.size++
    if (triple === this.#next.length) this.#growTriples()
    if (subject >= this.#first.length) this.#growTerms()
    this.#inverted = false
    this.#triples[3 * triple] = subject
    this.#triples[3 * triple + 1] = predicate
    this.#triples[3 * triple + 2] = object
    const first = this.#first[subject]!
    if (first < 0) {
      if (this.subjectCount === this.#subjects.length) this.#subjects = grown(this.#subjects)
      this.#subjects[this.subjectCount++] = subject
      this.#first[subject] = triple
      this.#last[subject] = triple
      this.#next[triple] = -1
    } else if (predicate === this.type) {
      this.#next[triple] = first
      this.#first[subject] = triple
    } else {
      this.#next[this.#last[subject]!] = triple
      this.#last[subject] = triple
      this.#next[triple] = -1
    }
  }

  /** One of the subjects, in the order in which they came. */
  subjectAt(index: number): number {
    return this.#subjects[index]!
  }

  /** The first triple of a subject. */
  firstOf(subject: number): number {
    return subject < this.#first.length ? this.#first[subject]! : -1
  }

  /** The next triple of the same subject. */
  nextOf(triple: number): number {
    return this.#next[triple]!
  }

  /** The first triple with this object. */
  firstTo(object: number): number {
    if (!this.#inverted) this.#invert()
    return object < this.#firstTo.length ? this.#firstTo[object]! : -1
  }

  /** The next triple with the same object. */
  nextTo(triple: number): number {
    return this.#nextTo[triple]!
  }

  subjectOf(triple: number): number {
    return this.#triples[3 * triple]!
  }

  predicateOf(triple: number): number {
    return this.#triples[3 * triple + 1]!
  }

  objectOf(triple: number): number {
    return this.#triples[3 * triple + 2]!
  }

  has(subject: number, predicate: number, object: number): boolean {
    for (; this.#knownCount < this.size; this.#knownCount++) this.#known.add(this.#knownCount, this.#triples)
    return this.#known.has(subject, predicate, object, this.#triples)
  }

  /** Drops all triples. */
  clear(): void {
    for (let index = 0; index < this.subjectCount; index++) this.#first[this.#subjects[index]!] = -1
    this.#known.clear(this.#knownCount)
    this.#knownCount = 0
    this.size = 0
    this.subjectCount = 0
    this.#inverted = false
  }

  #growTriples(): void {
    this.#next = grown(this.#next)
    this.#triples = grown(this.#triples)
  }

  #growTerms(): void {
    const known = this.#first.length
    const length = Math.max(2 * known, this.#terms.size)
    this.#first = longer(this.#first, length).fill(-1, known)
    this.#last = longer(this.#last, length)
  }

  /** Chains the triples by their objects: few shapes go backwards, so it is done when the first one asks. */
  #invert(): void {
    if (this.#firstTo.length < this.#terms.size) this.#firstTo = new Int32Array(2 * this.#terms.size)
    this.#firstTo.fill(-1)
    if (this.#nextTo.length < this.size) this.#nextTo = new Int32Array(2 * this.size)
    for (let triple = 0; triple < this.size; triple++) {
      const object = this.objectOf(triple)
      this.#nextTo[triple] = this.#firstTo[object]!
      this.#firstTo[object] = triple
    }
    this.#inverted = true
  }
}
