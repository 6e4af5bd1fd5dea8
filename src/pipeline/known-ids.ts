import type { KnownNode } from '../check/other-records.ts'
import type { Model } from '../model/model.ts'
import { type ClassNumbers, numberClasses } from './class-numbers.ts'
import { IdIndex, UNREADABLE } from './id-index.ts'
import { ParkedLinks } from './parked-links.ts'
import type { PieceResult } from './piece-result.ts'

/** So many ids are kept as they are, to guess from which was meant. In a larger corpus nothing is guessed. */
const MOST_NAMES = 50_000

/** So many ids that are there twice are looked up again, and reported with their places; the others are counted. */
const MOST_REPEATED = 10_000

/** A record with an id that another has. */
export interface Repeated {
  readonly id: string
  readonly piece: number
  /** The piece that has the other. */
  readonly first: number
}

/** A link to a node inside a record of which only the record was indexed. */
interface NestedLink {
  readonly id: string
  readonly superclass: number
  readonly piece: number
  readonly record: number
}

/** What came of taking in the ids and links of a piece. */
interface Added {
  /** How many ids are there twice that are not noted in `repeated` any more. */
  readonly more: number
  /** The records of the piece with a link that is still open. */
  readonly open: ReadonlySet<number>
}

/** The nodes inside the records of a piece, by their ids, with the names of their classes. */
export type NodesOfPiece = (piece: number) => ReadonlyMap<string, string>

/** The ids of a corpus, as pieces come in; and the links to them. */
export class KnownIds {
  /** Ids that, by their hashes, are there twice: the first ones. */
  readonly repeated: Repeated[] = []
  readonly #classes: ClassNumbers
  readonly #index = new IdIndex()
  readonly #parked = new ParkedLinks()
  readonly #nested: NestedLink[] = []
  readonly #learnt = new Map<string, number | undefined>()
  /** Ids of what could not be read in one place, and could in another. */
  readonly #lostToo = new Set<string>()
  #asked = new Set<string>()
  #names: string[] = []

  constructor(model: Model) {
    this.#classes = numberClasses(model)
  }

  /** Takes in the ids of a piece, and what it takes for granted of others. */
  add({
    number: piece,
    nodes,
    lost,
    links,
  }: Pick<PieceResult, 'number' | 'nodes' | 'lost' | 'links'>): Added {
    let more = 0
    const open = new Set<number>()
    for (const [id, type] of nodes) {
      const known = this.#index.add(id, this.#classes.ofName(type), piece)
      if (known?.type === UNREADABLE) this.#lostToo.add(id)
      else if (known && !id.includes('#')) {
        if (this.repeated.length < MOST_REPEATED) this.repeated.push({ id, piece, first: known.piece })
        else more++
      }
      this.#names.push(id)
    }
    if (this.#index.size > MOST_NAMES) this.#names = []
    for (const id of lost) {
      if (this.#isOfLost(id)) continue
      const known = this.#index.add(id, UNREADABLE, piece)
      if (known && known.type !== UNREADABLE) this.#lostToo.add(id)
    }
    for (const [iri, ids, records] of links) {
      const superclass = this.#classes.ofIri(iri)
      for (const [place, id] of ids.entries()) {
        const type = this.#index.find(id)?.type
        // What cannot be read here may be read further on, and turn out to be something else.
        if (type !== UNREADABLE && this.#holds(type, superclass)) continue
        const record = records[place]!
        open.add(record)
        if (id.includes('#')) this.#nested.push({ id, superclass, piece, record })
        else this.#parked.add(id, superclass, piece, record)
      }
    }
    return { more, open }
  }

  /**
   * The pieces with records that took something for granted that is not so, and the numbers of these, once all pieces
   * are in.
   *
   * @param nodesOf the nodes inside the records of a piece, which were not indexed, with the names of their classes
   */
  failing(nodesOf: NodesOfPiece): ReadonlyMap<number, ReadonlySet<number>> {
    const failing = new Map<number, Set<number>>()
    const fail = (piece: number, record: number): void => {
      const records = failing.get(piece)
      if (records) records.add(record)
      else failing.set(piece, new Set([record]))
    }
    this.#parked.failing(
      (hash, superclass) => this.#holds(this.#index.findHash(hash)?.type, superclass),
      fail,
    )
    for (const { id } of this.#nested) this.find(id)
    this.learn(nodesOf)
    for (const { id, superclass, piece, record } of this.#nested) {
      if (!this.#holds(this.#typeOf(id), superclass)) fail(piece, record)
    }
    return failing
  }

  /** The node with an id, as far as it is known: `learn` makes more of them known. */
  find(id: string): KnownNode | undefined {
    const type = this.#typeOf(id)
    if (type === undefined) {
      if (id.includes('#') && !this.#learnt.has(id)) this.#asked.add(id)
      return undefined
    }
    return type === UNREADABLE ? {} : { type: this.#classes.names[type]! }
  }

  /** Looks up the nodes inside records that `find` was asked for in vain. Gives whether there were any. */
  learn(nodesOf: NodesOfPiece): boolean {
    const asked = this.#asked
    this.#asked = new Set()
    const wanted = new Map<number, string[]>()
    for (const id of asked) {
      this.#learnt.set(id, undefined)
      const record = this.#index.find(recordOf(id))
      if (this.#isOfLost(id)) this.#learnt.set(id, UNREADABLE)
      if (record && record.type !== UNREADABLE) {
        const others = wanted.get(record.piece)
        if (others) others.push(id)
        else wanted.set(record.piece, [id])
      }
    }
    for (const [piece, ids] of wanted) {
      const nodes = nodesOf(piece)
      for (const id of ids) {
        const type = nodes.get(id)
        if (type !== undefined) this.#learnt.set(id, this.#classes.ofName(type))
      }
    }
    return asked.size > 0
  }

  /** Ids to guess from; none in a large corpus. */
  get names(): readonly string[] {
    return this.#names
  }

  #typeOf(id: string): number | undefined {
    return this.#index.find(id)?.type ?? this.#learnt.get(id)
  }

  /** Whether an id is that of a node inside a record that could not be read: of all these nothing more is known. */
  #isOfLost(id: string): boolean {
    if (!id.includes('#')) return false
    const record = recordOf(id)
    return this.#lostToo.has(record) || this.#index.find(record)?.type === UNREADABLE
  }

  #holds(type: number | undefined, superclass: number): boolean {
    if (type === undefined || superclass === this.#classes.names.length) return false
    return type === UNREADABLE || this.#classes.isBelow(type, superclass)
  }
}

function recordOf(id: string): string {
  return id.slice(0, id.indexOf('#'))
}
