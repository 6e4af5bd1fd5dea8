/** The 64 bits that stand for an id, as two unsigned numbers of 32. */
export interface IdHash {
  high: number
  low: number
}

/**
 * Hashes an id into 64 bits: two chains over its UTF-16 code units, each multiplied by a constant of its own
 * and mixed at the end as MurmurHash3 does.
 *
 * @param into takes the hash, so that none has to be made for each id.
 */
export function hashOf(id: string, into: IdHash): void {
  let high = 0x9e3779b9 ^ id.length
  let low = 0x85ebca6b
  for (let at = 0; at < id.length; at++) {
    const unit = id.charCodeAt(at)
    high = Math.imul(high ^ unit, 0x01000193)
    low = Math.imul((low << 5) | (low >>> 27), 0x2c1b3c6d) ^ unit
  }
  into.high = mixed(high ^ (low >>> 15))
  into.low = mixed(low ^ high)
}

function mixed(bits: number): number {
  let mix = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35)
  return (mix ^ (mix >>> 16)) >>> 0
}
