import { hashOf, type IdHash } from './id-hash.ts'

/** What the index knows of an id. */
export interface IndexedNode {
  /** Number of the class; `UNREADABLE` where the record has a fault that hides it. */
  readonly type: number
  /** Number of the piece that the record stands in. */
  readonly piece: number
}

/** Stands for the class of what could not be read. */
export const UNREADABLE = 0xffff

/** 64 bits of hash, 16 of class, 32 of piece. */
const BYTES = 14

/**
 * The ids of a corpus with their classes, as a table of hashes: 14 bytes a slot, of which at most two thirds are
 * taken, so that ten million records fit where their ids alone would not. Two ids with one hash are taken for one;
 * with 64 bits, in a million records, that happens once in 37 million corpora. Whoever is told that an id is there
 * twice looks it up before saying so.
 */
export class IdIndex {
  size = 0
  #high = new Uint32Array(1024)
  #low = new Uint32Array(1024)
  #types = new Uint16Array(1024)
  #pieces = new Int32Array(1024).fill(FREE)
  readonly #hash: IdHash = { high: 0, low: 0 }

  /**
   * Adds an id, unless it is there: then what is known of it stays. Of what could not be read nothing is known, and
   * what can be takes its place. Gives what was known before.
   */
  add(id: string, type: number, piece: number): IndexedNode | undefined {
    hashOf(id, this.#hash)
    const slot = this.#slotOf(this.#hash)
    const known = this.#pieces[slot] === FREE ? undefined : this.#at(slot)
    if (known && known.type !== UNREADABLE) return known
    this.#put(slot, this.#hash, type, piece)
    if (known) return known
    this.size++
    if (3 * this.size > 2 * this.#pieces.length) this.#grow()
    return undefined
  }

  find(id: string): IndexedNode | undefined {
    hashOf(id, this.#hash)
    return this.findHash(this.#hash)
  }

  findHash(hash: IdHash): IndexedNode | undefined {
    const slot = this.#slotOf(hash)
    return this.#pieces[slot] === FREE ? undefined : this.#at(slot)
  }

  /** Memory of the table, in bytes. */
  get bytes(): number {
    return BYTES * this.#pieces.length
  }

  #at(slot: number): IndexedNode {
    return { type: this.#types[slot]!, piece: this.#pieces[slot]! }
  }

  #slotOf({ high, low }: IdHash): number {
    const mask = this.#pieces.length - 1
    let slot = low & mask
    while (this.#pieces[slot] !== FREE && (this.#low[slot] !== low || this.#high[slot] !== high)) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  #put(slot: number, { high, low }: IdHash, type: number, piece: number): void {
    this.#high[slot] = high
    this.#low[slot] = low
    this.#types[slot] = type
    this.#pieces[slot] = piece
  }

  #grow(): void {
    const [high, low, types, pieces] = [this.#high, this.#low, this.#types, this.#pieces]
    const length = 2 * pieces.length
    this.#high = new Uint32Array(length)
    this.#low = new Uint32Array(length)
    this.#types = new Uint16Array(length)
    this.#pieces = new Int32Array(length).fill(FREE)
    for (const [slot, piece] of pieces.entries()) {
      if (piece === FREE) continue
      const hash = { high: high[slot]!, low: low[slot]! }
      this.#put(this.#slotOf(hash), hash, types[slot]!, piece)
    }
  }
}

const FREE = -1
