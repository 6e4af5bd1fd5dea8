import { hashOf, type IdHash } from './id-hash.ts'

/** Words of 32 bits that a link takes: two for the hash of the id, one for the class, one for the piece. */
const WORDS = 4

/** Links whose targets have not come yet, as hashes: 16 bytes each. */
export class ParkedLinks {
  size = 0
  #words = new Uint32Array(1024)
  readonly #hash: IdHash = { high: 0, low: 0 }

  /** Parks a link that a piece takes for granted: the id is of the class. */
  add(id: string, superclass: number, piece: number): void {
    const at = WORDS * this.size++
    if (at === this.#words.length) {
      const longer = new Uint32Array(2 * at)
      longer.set(this.#words)
      this.#words = longer
    }
    hashOf(id, this.#hash)
    this.#words.set([this.#hash.high, this.#hash.low, superclass, piece], at)
  }

  /** The pieces with a link that does not hold. */
  failing(holds: (id: IdHash, superclass: number) => boolean): Set<number> {
    const pieces = new Set<number>()
    for (let at = 0; at < WORDS * this.size; at += WORDS) {
      const [high, low, superclass, piece] = this.#words.subarray(at, at + WORDS)
      if (!holds({ high: high!, low: low! }, superclass!)) pieces.add(piece!)
    }
    return pieces
  }
}
