/** Where all entries are forgotten at once, long before the numbers overflow. */
const LAST_BASE = 1 << 30

/**
 * Which triples a graph has: a hash table of their places in an array of triples, subject, predicate and object
 * side by side. Clearing it costs nothing: an entry counts only if it is above `base`.
 */
export class TripleSet {
  #entries: Int32Array = new Int32Array(512)
  #base = 0

  /** Whether the triple is in the array. */
  has(subject: number, predicate: number, object: number, triples: Int32Array): boolean {
    return this.#entries[this.#find(subject, predicate, object, triples)]! > this.#base
  }

  /** Takes in the next triple of the array, which is not there yet. */
  add(place: number, triples: Int32Array): void {
    if (2 * place >= this.#entries.length) this.#grow(place, triples)
    this.#put(place, triples)
  }

  /** Forgets all of so many triples. */
  clear(size: number): void {
    this.#base += size
    if (this.#base < LAST_BASE) return
    this.#base = 0
    this.#entries.fill(0)
  }

  /** The slot of the triple, or the free one where it belongs. */
  #find(subject: number, predicate: number, object: number, triples: Int32Array): number {
    const mask = this.#entries.length - 1
    let slot = hash(subject, predicate, object) & mask
    for (;;) {
      const triple = 3 * (this.#entries[slot]! - this.#base - 1)
      if (triple < 0) return slot
      if (
        triples[triple] === subject &&
        triples[triple + 1] === predicate &&
        triples[triple + 2] === object
      ) {
        return slot
      }
      slot = (slot + 1) & mask
    }
  }

  #grow(count: number, triples: Int32Array): void {
    this.#entries = new Int32Array(2 * this.#entries.length)
    this.#base = 0
    for (let place = 0; place < count; place++) this.#put(place, triples)
  }

  #put(place: number, triples: Int32Array): void {
    const triple = 3 * place
    const slot = this.#find(triples[triple]!, triples[triple + 1]!, triples[triple + 2]!, triples)
    this.#entries[slot] = this.#base + place + 1
  }
}

function hash(subject: number, predicate: number, object: number): number {
  const mixed =
    Math.imul(subject, 0x9e3779b1) ^ Math.imul(predicate, 0x85ebca6b) ^ Math.imul(object, 0xc2b2ae35)
  return mixed ^ (mixed >>> 15)
}
