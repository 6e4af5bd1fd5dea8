/** Text in UTF-8 that grows piece by piece. */
export interface Utf8Text {
  readonly add: (text: string) => void
  /** All that was added since the last time, in memory of its own: it is the caller's from then on. */
  readonly take: () => Uint8Array
}

/** UTF-8 takes no more bytes than this for a unit of UTF-16. */
const mostBytes = 3

/** Bytes that a text begins with. */
const least = 64 * 1024

/**
 * Begins a text. Each piece is encoded as it comes, into memory that stays: that takes half the time of putting long
 * texts together first.
 */
export function utf8Text(): Utf8Text {
  const encoder = new TextEncoder()
  let bytes = Buffer.allocUnsafeSlow(least)
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
      bytes = Buffer.allocUnsafeSlow(Math.max(least, Math.ceil(1.2 * length)))
      length = 0
      return taken
    },
  }
}
