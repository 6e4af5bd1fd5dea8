/** Text in UTF-8 that grows piece by piece. */
export interface Utf8Text {
  readonly add: (text: string) => void
  /** All that was added since the last time, in memory of its own, which may be given back when it has served. */
  readonly take: () => Uint8Array
}

/** UTF-8 takes no more bytes than this for a unit of UTF-16. */
const mostBytes = 3

/** Bytes that a text begins with. */
const least = 64 * 1024

/**
 * Begins a text. Each piece is encoded as it comes, into memory that stays: that takes half the time of putting long
 * texts together first.
 *
 * @param spare memory that has served, to be used again: new memory costs the system more than the encoding
 */
export function utf8Text(spare: ArrayBuffer[]): Utf8Text {
  const encoder = new TextEncoder()
  const begin = (size: number): Uint8Array => {
    const memory = spare.pop()
    return memory ? new Uint8Array(memory) : Buffer.allocUnsafeSlow(Math.max(least, size))
  }
  let bytes = begin(0)
  let length = 0
  return {
    add(text) {
      const needed = length + mostBytes * text.length
      if (needed > bytes.length) {
        const longer = Buffer.allocUnsafeSlow(2 * needed)
        longer.set(bytes.subarray(0, length))
        bytes = longer
      }
      length += encoder.encodeInto(text, bytes.subarray(length)).written
    },
    take() {
      const taken = bytes.subarray(0, length)
      // The next one will be about as long.
      bytes = begin(Math.ceil(1.2 * length))
      length = 0
      return taken
    },
  }
}
