const lineFeed = 10

/** Fewer lines than these are sorted by insertion. */
const few = 20

/**
 * Sorts lines by their bytes. Each ends with a line feed, so that none is the beginning of another. The lines are
 * given by where they start, and what is sorted is that.
 *
 * This is multikey quicksort (Bentley and Sedgewick 1997), four bytes at a time: what lines have in common at their
 * start, which with statements is much, is looked at once and not in each comparison. `keys` is as long as `starts`,
 * and holds those bytes meanwhile.
 *
 * ```ts
 * const starts = Uint32Array.of(0, 2)
 * sortLines(Buffer.from('b\na\n'), starts, new Uint32Array(2))   // starts: 2, 0
 * ```
 */
export function sortLines(bytes: Uint8Array, starts: Uint32Array, keys: Uint32Array): void {
  const open: Part[] = [{ begin: 0, end: starts.length, depth: 0, keyed: false }]
  for (let part = open.pop(); part; part = open.pop()) {
    const { begin, end, keyed } = part
    let { depth } = part
    if (end - begin <= few) {
      insert(bytes, starts, part)
      continue
    }
    if (!keyed) {
      depth += sharedFrom(bytes, starts.subarray(begin, end), depth)
      for (let at = begin; at < end; at++) keys[at] = keyAt(bytes, starts[at]! + depth)
    }
    const pivot = middleOf(keys[begin]!, keys[(begin + end) >> 1]!, keys[end - 1]!)
    let less = begin
    let greater = end
    for (let at = begin; at < greater; ) {
      const key = keys[at]!
      if (key < pivot) swap(starts, keys, less++, at++)
      else if (key > pivot) swap(starts, keys, at, --greater)
      else at++
    }
    open.push({ begin, end: less, depth, keyed: true }, { begin: greater, end, depth, keyed: true })
    if (!hasLineFeed(pivot)) open.push({ begin: less, end: greater, depth: depth + 4, keyed: false })
  }
}

/** Lines that begin with the same `depth` bytes. */
interface Part {
  readonly begin: number
  readonly end: number
  readonly depth: number
  /** The next four bytes of each line stand in the keys. */
  readonly keyed: boolean
}

/** How many bytes, from a depth on, all lines have in common. */
function sharedFrom(bytes: Uint8Array, starts: Uint32Array, depth: number): number {
  const first = starts[0]! + depth
  let shared = Number.POSITIVE_INFINITY
  for (let at = 1; at < starts.length && shared > 0; at++) {
    const start = starts[at]! + depth
    let same = 0
    while (same < shared && bytes[start + same] === bytes[first + same] && bytes[first + same] !== lineFeed)
      same++
    shared = same
  }
  return shared
}

/** Four bytes as a number that sorts as they do, with zeros for those behind the end of the line. */
function keyAt(bytes: Uint8Array, at: number): number {
  let key = 0
  for (let shift = 24; shift >= 0; shift -= 8) {
    const byte = bytes[at++]!
    key |= byte << shift
    if (byte === lineFeed) break
  }
  return key >>> 0
}

function hasLineFeed(key: number): boolean {
  return (
    key >>> 24 === lineFeed ||
    ((key >>> 16) & 255) === lineFeed ||
    ((key >>> 8) & 255) === lineFeed ||
    (key & 255) === lineFeed
  )
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
}

function swap(starts: Uint32Array, keys: Uint32Array, a: number, b: number): void {
  const [start, key] = [starts[a]!, keys[a]!]
  starts[a] = starts[b]!
  keys[a] = keys[b]!
  starts[b] = start
  keys[b] = key
}

function insert(bytes: Uint8Array, starts: Uint32Array, { begin, end, depth }: Part): void {
  for (let at = begin + 1; at < end; at++) {
    const start = starts[at]!
    let to = at
    while (to > begin && compareLines(bytes, start, starts[to - 1]!, depth) < 0) starts[to] = starts[--to]!
    starts[to] = start
  }
}

/** Less than, equal to or greater than zero, as the line at `a` comes before, is or comes after that at `b`. */
export function compareLines(bytes: Uint8Array, a: number, b: number, depth = 0): number {
  for (let at = depth; ; at++) {
    const byte = bytes[a + at]!
    if (byte !== bytes[b + at]!) return byte - bytes[b + at]!
    if (byte === lineFeed) return 0
  }
}
