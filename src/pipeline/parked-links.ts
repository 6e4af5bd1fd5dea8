import { hashOf, type IdHash } from './id-hash.ts'

/** Words of 32 bits that a link takes: two for the hash of the id, and class, piece and record. */
const WORDS = 5

/** Links whose targets have not come yet, as hashes: 20 bytes each. */
export class ParkedLinks {
  size = 0
  #words = new Uint32Array(200 * WORDS)
  readonly #hash: IdHash = { high: 0, low: 0 }

  /** Parks a link that a record of a piece takes for granted: the id is of the class. */
  add(id: string, superclass: number, piece: number, record: number): void {
    const at = WORDS * this.size++
    if (at === this.#words.length) {
      const longer = new Uint32Array(2 * at)
      longer.set(this.#words)
      this.#words = longer
    }
    hashOf(id, this.#hash)
    this.#words.set([this.#hash.high, this.#hash.low, superclass, piece, record], at)
  }

  /** Tells the records with a link that does not hold, each as often as it has one. */
  failing(
    holds: (id: IdHash, superclass: number) => boolean,
    tell: (piece: number, record: number) => void,
  ): void {
    for (let at = 0; at < WORDS * this.size; at += WORDS) {
      const [high, low, superclass, piece, record] = this.#words.subarray(at, at + WORDS)
      if (!holds({ high: high!, low: low! }, superclass!)) tell(piece!, record!)
    }
  }
}
